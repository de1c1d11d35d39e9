import Diagnostics
import Language

/// A table, its meaning recognised by its column titles, its caption and where it stands.
public struct TableFacts: Sendable {
  /// What a table is about.
  public enum Role: Sendable, Hashable {
    /// Properties of a record; the name that its caption gives, as in "Opportunity Properties".
    case properties(of: String?)
    /// Parameters of a request body or a query.
    case parameters
    /// HTTP headers.
    case headers
    /// HTTP headers of the answer.
    case responseHeaders
    /// The servers of the service: the path of a row is the name, and its value the URL.
    case servers
    /// Status codes.
    case statusCodes
    /// Words that tell why a call fails.
    case errorCodes
    /// A field and the values that it may have.
    case categories
    /// The values that a field may have, a row each: its path is the value, and its value the name; what the caption
    /// says they are of.
    case values(of: String)
    /// Something else.
    case other
  }

  /// Where parameters go.
  public enum Location: String, Sendable, Hashable {
    case path, query, body
    /// Fields of a form, in the body.
    case form
  }

  /// What it is about.
  public let role: Role
  /// Where its parameters go, where a label says so: "Query parameters".
  public let location: Location?
  /// Whether a label, a column or a name of the request says what its fields are for, so that examples need not.
  public let isPurposeTold: Bool
  /// The heading or the bold line right above it, in its section.
  public private(set) var caption: String?
  /// The column titles, plain.
  public let columns: [String]
  /// The rows, in order.
  public let rows: [RowFacts]
  /// Where it stands.
  public let range: SourceRange

  /// A table.
  public init(
    role: Role, location: Location? = nil, isPurposeTold: Bool = false, columns: [String], rows: [RowFacts],
    range: SourceRange
  ) {
    self.role = role
    self.location = location
    self.isPurposeTold = isPurposeTold
    self.columns = columns
    self.rows = rows
    self.range = range
  }
}

extension TableFacts {
  /// The same table with other rows.
  public func replacing(rows: [RowFacts]) -> TableFacts {
    var copy = TableFacts(
      role: role, location: location, isPurposeTold: isPurposeTold, columns: columns, rows: rows, range: range)
    copy.caption = caption
    return copy
  }

  /// The same table below a caption.
  func captioned(_ caption: String?) -> TableFacts {
    var copy = self
    copy.caption = caption
    return copy
  }

  /// Where a label says that parameters go; nil where it says nothing of that.
  static func location(_ label: String?) -> Location? {
    guard let label, label.utf8.count < 80 else { return nil }
    let all = label.lowercased().split { !$0.isLetter }.map(String.init)
    func has(_ set: WordSet) -> Bool { all.contains(where: set.has) }
    if has(.queryWords) { return .query }
    let isOfPath = zip(all, all.dropFirst()).contains {
      WordSet.pathWords.has($0) && WordSet.pathParameterNouns.has($1)
    }
    if isOfPath, !has(.placesBesidePaths) { return .path }
    if has(.formWords) { return .form }
    return has(.bodyWords) ? .body : nil
  }
}
