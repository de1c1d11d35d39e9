import Diagnostics
import Language

/// One row of a table.
public struct RowFacts: Sendable {
  /// What a row is for.
  public enum Role: Sendable, Hashable {
    /// It describes a field, a header, a code.
    case field
    /// It explains a mark, such as `* indicates a required field`.
    case legend
    /// It groups the rows below it.
    case group(String)
  }

  /// What it is for.
  public let role: Role
  /// The name in steps, as in `["custom_fields[]", "value"]`; a step keeps its `[]`.
  public private(set) var path: [String]
  /// Whether the name ends with the required marker, or a column says so.
  public private(set) var isRequired: Bool
  /// Whether a column or mark says that the field may be left out.
  public private(set) var isOptional: Bool
  /// Whether its type says that it may be null.
  public let isNullable: Bool
  /// The type, from its column or from brackets after the name.
  public let type: TypeExpression?
  /// The cell with the type word, where the word is in no vocabulary of the profile. It may name a type that another
  /// table describes or that examples show.
  public let unknownType: SourceRange?
  /// The description, plain; nil when empty or a placeholder.
  public let description: String?
  /// The default as written, from its column or, where there is none, from words such as "defaults to 20" in the
  /// description; nil when nothing is said or it says that there is no default.
  public let defaultText: String?
  /// The cell for the value, in tables of headers, codes and categories, without quotation marks; nil for a header
  /// whose value the caller has to fill in.
  public let value: String?
  /// What the description states.
  public private(set) var statements: [LocatedStatement]
  /// What the links in it lead to, as written.
  public private(set) var links: [String]
  /// Where the row stands.
  public let range: SourceRange

  /// A row.
  public init(
    role: Role = .field, path: [String], isRequired: Bool = false, isOptional: Bool = false, isNullable: Bool = false,
    type: TypeExpression? = nil, unknownType: SourceRange? = nil, description: String? = nil,
    defaultText: String? = nil,
    value: String? = nil,
    statements: [LocatedStatement] = [], links: [String] = [], range: SourceRange
  ) {
    self.role = role
    self.path = path
    self.isRequired = isRequired
    self.isOptional = isOptional
    self.isNullable = isNullable
    self.type = type
    self.unknownType = unknownType
    self.description = description
    self.defaultText = defaultText
    self.value = value
    self.statements = statements
    self.links = links
    self.range = range
  }

  /// The same row with another name.
  public func replacing(path: [String]) -> RowFacts {
    var copy = self
    copy.path = path
    return copy
  }

  /// The same row with another mark and other statements.
  public func replacing(isRequired: Bool, statements: [LocatedStatement]) -> RowFacts {
    var copy = self
    (copy.isRequired, copy.statements) = (isRequired, statements)
    return copy
  }

  /// The same row with other marks.
  func marked(isRequired: Bool, isOptional: Bool) -> RowFacts {
    var copy = self
    (copy.isRequired, copy.isOptional) = (isRequired, isOptional)
    return copy
  }
}
