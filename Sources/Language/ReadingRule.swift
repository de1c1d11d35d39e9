/// A rule of reading: one habit of writing, and what it says.
///
/// Rules of one kind stand in an ordered list. The first that reads a text counts, so the order of the list is the
/// priority. The examples are the rule's tests: it has to read each text that it takes as it says, and none that it
/// leaves.
public struct ReadingRule<Source: Sendable, Claim: Sendable>: Sendable {
  /// A name that stays, by which findings and reports name the rule: kind, carrier, habit, such as
  /// `field.item.name-type-default`.
  public let id: String
  /// Texts as documents write them, with what the rule reads in each, in the notation of the kind of claim.
  public let takes: [(text: String, reads: String)]
  /// Texts that look alike and say something else.
  public let leaves: [String]
  /// Reads a text; nil where it is written in another way.
  public let read: @Sendable (Source) -> Claim?

  /// A rule with its examples.
  public init(
    id: String, takes: [(text: String, reads: String)], leaves: [String] = [],
    read: @escaping @Sendable (Source) -> Claim?
  ) {
    self.id = id
    self.takes = takes
    self.leaves = leaves
    self.read = read
  }
}

extension Sequence {
  /// What the first rule that reads `source` reads in it, with the rule's id; nil where no rule does.
  @inlinable
  public func firstReading<Source, Claim>(
    of source: Source
  ) -> (claim: Claim, rule: String)? where Element == ReadingRule<Source, Claim> {
    for rule in self {
      if let claim = rule.read(source) { return (claim, rule.id) }
    }
    return nil
  }
}
