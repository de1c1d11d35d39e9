/// A named correction to docs that are wrong, pinned to the text that it corrects.
public struct Correction: Sendable, Hashable {
  /// What a correction does.
  public enum Action: Sendable, Hashable {
    /// Gives a field a type, by its spelling in the spec such as `array<identifier<User>>`.
    case setType(String)
    /// Says whether a field may be null.
    case setNullable(Bool)
    /// Says whether a field is required.
    case setRequired(Bool)
    /// Adds allowed values to a field's enumeration.
    case addValues([String])
    /// Gives a row another name.
    case rename(String)
    /// Drops a row.
    case dropRow
    /// Takes a path parameter of one name for one of another name.
    case mergeInto(String)
    /// Takes no notice of an example.
    case ignoreExample
  }

  /// Its name, for messages.
  public let name: String
  /// Why the docs are wrong.
  public let reason: String
  /// The file that it is about; nil for any.
  public let file: String?
  /// The text that it corrects, as it stands in the docs; when it is gone, so is the reason for the correction.
  public let quotation: String
  /// What it is about: `Schema.field` or `field` for a type, null, required and values; a row's name; the name of
  /// a path parameter; the title of an example, or nothing for the one that holds the quotation.
  public let target: String
  /// What it does.
  public let action: Action

  /// A correction.
  public init(
    name: String, reason: String, file: String? = nil, quotation: String, target: String, action: Action
  ) {
    self.name = name
    self.reason = reason
    self.file = file
    self.quotation = quotation
    self.target = target
    self.action = action
  }

  /// Whether it changes what documents say, rather than what was made of it.
  var changesFacts: Bool {
    switch action {
    case .rename, .dropRow, .mergeInto, .ignoreExample: true
    case .setType, .setNullable, .setRequired, .addValues: false
    }
  }

  /// The field's name without the schema's.
  var field: String { target.split(separator: ".", maxSplits: 1).last.map(String.init) ?? target }

  /// The schema's name, if the target names one.
  var schema: String? {
    let parts = target.split(separator: ".", maxSplits: 1)
    guard parts.count == 2, parts[0].first?.isUppercase == true else { return nil }
    return String(parts[0])
  }
}
