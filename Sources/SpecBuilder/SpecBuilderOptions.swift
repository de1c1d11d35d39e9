import APISpec
import Language

/// What a person sets for building a spec; the rest comes from the documents.
public struct SpecBuilderOptions: Sendable {
  /// The URL that paths are appended to, whatever the documents say; nil for theirs.
  public let baseURL: String?
  /// Headers that replace or join those of the documents, by name without regard to case.
  public let headers: [HeaderOverride]
  /// The type words.
  public let vocabulary: TypeVocabulary
  /// The words that names and texts are compared with.
  public let lexicon: Lexicon
  /// The fewest example records that let a field count as always there.
  public let enoughRecords: Int

  /// A header as a person sets it.
  public struct HeaderOverride: Sendable {
    /// The name.
    public let name: String
    /// Where its value comes from.
    public let value: Header.Value
    /// What is put before the given value.
    public let prefix: String

    /// A header.
    public init(name: String, value: Header.Value, prefix: String = "") {
      self.name = name
      self.value = value
      self.prefix = prefix
    }
  }

  /// Options.
  public init(
    baseURL: String? = nil, headers: [HeaderOverride] = [], vocabulary: TypeVocabulary = TypeVocabulary(),
    lexicon: Lexicon = .standard, enoughRecords: Int = 5
  ) {
    self.baseURL = baseURL
    self.headers = headers
    self.vocabulary = vocabulary
    self.lexicon = lexicon
    self.enoughRecords = enoughRecords
  }

  /// The same options with other type words.
  func replacing(vocabulary: TypeVocabulary) -> SpecBuilderOptions {
    SpecBuilderOptions(
      baseURL: baseURL, headers: headers, vocabulary: vocabulary, lexicon: lexicon, enoughRecords: enoughRecords)
  }
}
