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
  /// Where each key stands first; nil for few members, among which a look-up is as fast without.
  private let index: [String: Int]?
  /// Whether a key stands twice.
  private let isDoubled: Bool

  private static let few = 8

  /// An object of members; where a key stands twice, look-ups find the first, as those of a printed client do.
  public init(_ members: [Member] = []) {
    self.members = members
    if members.count <= Self.few {
      index = nil
      isDoubled = members.indices.contains { place in members[..<place].contains { $0.key == members[place].key } }
    } else {
      let index = Dictionary(members.indices.map { (members[$0].key, $0) }, uniquingKeysWith: { first, _ in first })
      self.index = index
      isDoubled = index.count < members.count
    }
  }

  /// The keys in the order of the text.
  public var keys: [String] { members.map(\.key) }

  /// The members that look-ups find, in the order of the text.
  public var distinctMembers: [Member] {
    isDoubled ? members.indices.filter { place(of: members[$0].key) == $0 }.map { members[$0] } : members
  }

  /// The value of `key`, if it stands there.
  public subscript(key: String) -> JSONValue? { place(of: key).map { members[$0].value } }

  private func place(of key: String) -> Int? {
    if let index { index[key] } else { members.firstIndex { $0.key == key } }
  }

  /// Whether there is no member.
  public var isEmpty: Bool { members.isEmpty }
}

extension JSONObject: Hashable {
  /// Whether two objects have the same members, in whatever order.
  public static func == (lhs: Self, rhs: Self) -> Bool {
    let (own, others) = (lhs.distinctMembers, rhs.distinctMembers)
    return own.count == others.count && own.allSatisfy { rhs[$0.key] == $0.value }
  }

  /// Feeds the members, without regard to their order.
  public func hash(into hasher: inout Hasher) {
    var all = 0
    for member in distinctMembers {
      var own = Hasher()
      own.combine(member)
      all ^= own.finalize()
    }
    hasher.combine(all)
  }
}
