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
      #expect(table.insert(number, for: thing))
      #expect(!table.insert(-1, for: thing) && table[thing] == number)
    }
  }
}
