import Language
import TestSupport
import Testing

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("boat", "boat", 0), ("boat", "", 4), ("boat", "coat", 1), ("boat", "boats", 1), ("boat", "bat", 1),
    ("kitten", "sitting", 3), ("form", "from", 2),
  ])
  func edits(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(left, right) == distance)
    #expect(EditDistance.between(right, left) == distance)
  }

  @Test func neighboursThatChangePlacesCanBeOneEdit() {
    #expect(EditDistance.between("form", "from", swaps: true) == 1)
    #expect(EditDistance.between("form", "farm", swaps: true) == 1)
    #expect(EditDistance.between("lenght", "length", swaps: true) == 1)
  }

  /// No shorter way leads over a third word, and swaps never make a way longer.
  @Test(arguments: 0..<200) func isADistance(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let words = (0..<3).map { _ in
      String((0..<Int.random(in: 0...6, using: &random)).map { _ in "abc".randomElement(using: &random) ?? "a" })
    }
    let direct = EditDistance.between(words[0], words[2])
    #expect(direct <= EditDistance.between(words[0], words[1]) + EditDistance.between(words[1], words[2]))
    #expect(EditDistance.between(words[0], words[2], swaps: true) <= direct)
    #expect(direct >= abs(words[0].count - words[2].count))
  }
}
