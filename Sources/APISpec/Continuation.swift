/// How results are read page by page where each answer says how to go on.
public struct Continuation: Sendable, Hashable {
  /// What an answer says.
  public enum Kind: Sendable, Hashable {
    /// It has a cursor, which the next request takes as a parameter; the way to it in the answer.
    case cursor(parameter: String, member: [String])
    /// It says that there is more, and the next request takes the id of its last record.
    case lastID(parameter: String, hasMore: String)
    /// It has the URL of the next page in the header `Link`.
    case linkHeader
    /// It holds the URL of the next page; the way to it.
    case nextURL(member: [String])
    /// The next request says how many records came before.
    case offset(parameter: String)
  }

  /// What an answer says.
  public let kind: Kind
  /// The member of the answer that holds the records; nil where the answer is the list itself.
  public let records: String?
  /// The request field with the number of records on a page.
  public let pageSizeField: String?

  /// A way to go on.
  public init(kind: Kind, records: String?, pageSizeField: String?) {
    self.kind = kind
    self.records = records
    self.pageSizeField = pageSizeField
  }

  /// The word for the kind, the request field, and the place in the answer, as specs name them.
  public var parts: (kind: String, request: String?, response: String?) {
    switch kind {
    case .cursor(let parameter, let member): ("cursor", parameter, member.joined(separator: "."))
    case .lastID(let parameter, let hasMore): ("last-id", parameter, hasMore)
    case .linkHeader: ("link-header", nil, nil)
    case .nextURL(let member): ("next-url", nil, member.joined(separator: "."))
    case .offset(let parameter): ("offset", parameter, nil)
    }
  }
}
