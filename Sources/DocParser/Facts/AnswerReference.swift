/// What docs point to instead of showing an answer: that of another operation, or a part of it.
public struct AnswerReference: Sendable, Hashable {
  /// Where it is described: `#` and the heading that a link leads to, with the file in front where that is another one,
  /// or a method and a path.
  public let target: String
  /// The field of that answer, as the docs call it, where only that is meant.
  public let part: String?
  /// Whether several of it come back.
  public let isList: Bool

  /// A reference.
  public init(to target: String, part: String? = nil, isList: Bool = false) {
    self.target = target
    self.part = part
    self.isList = isList
  }
}
