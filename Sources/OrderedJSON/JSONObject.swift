/// The members of a JSON object, in the order in which they were written.
public struct JSONObject: Sendable {
  /// One key with its value.
  public struct Member: Hashable, Sendable {
    /// The key, unescaped.
    public let key: String
    /// The value.
    public let value: JSONValue

    /// A member.
    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The members as written; a doubled key stands twice.
  public let members: [Member]
  private let index: [String: Int]

  /// An object of members; where a key stands twice, look-ups find the first, as those of a printed client do.
  public init(_ members: [Member] = []) {
    self.members = members
    self.index = Dictionary(members.indices.map { (members[$0].key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The keys in the order of the text.
  public var keys: [String] { members.map(\.key) }

  /// The members that look-ups find, in the order of the text.
  public var distinctMembers: [Member] {
    index.count == members.count ? members : members.indices.filter { index[members[$0].key] == $0 }.map { members[$0] }
  }

  /// The value of `key`, if it stands there.
  public subscript(key: String) -> JSONValue? { index[key].map { members[$0].value } }

  /// Whether there is no member.
  public var isEmpty: Bool { members.isEmpty }
}

extension JSONObject: Hashable {
  /// Whether two objects have the same members, in whatever order.
  public static func == (lhs: Self, rhs: Self) -> Bool {
    lhs.index.count == rhs.index.count && lhs.index.keys.allSatisfy { lhs[$0] == rhs[$0] }
  }

  /// Feeds the members, without regard to their order.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(index.mapValues { members[$0].value })
  }
}
