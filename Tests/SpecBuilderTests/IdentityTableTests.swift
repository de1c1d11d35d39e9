import Testing

@testable import SpecBuilder

@Suite struct IdentityTableTests {
  private final class Thing {}

  /// Objects made one after the other often have one address; none of them is taken for an earlier one.
  @Test func anObjectIsNeverTakenForOneThatIsGone() {
    var table = IdentityTable<Thing, Int>()
    for number in 0..<1000 {
      let thing = Thing()
      #expect(table[thing] == nil)
      let isNew = table.insert(number, for: thing)
      let isNewAgain = table.insert(-1, for: thing)
      #expect(isNew && !isNewAgain && table[thing] == number)
    }
  }
}
