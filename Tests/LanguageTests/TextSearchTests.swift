import Testing

@testable import Language

@Suite struct TextSearchTests {
  /// Texts of plain letters, of marks on letters, of several bytes a letter, and with both kinds of line ends.
  private static let texts = [
    "", "a", "berth", "the berth", "e\u{301}cluse", "écluse", "a\r\nb", "a\nb", "{{<", "ab ab", "Größe", "ꀀab", "🏳️‍🌈b",
  ]

  @Test(arguments: texts) func findsWhatTheStandardLibraryFinds(text: String) {
    for part in Self.texts + ["e", "\n", "\r", "b", "erth", "th"] {
      let expected = text[...].ranges(of: part[...]).first
      #expect(text.firstRange(of: part) == expected || part.isEmpty)
      #expect(text[...].firstRange(of: part) == expected || part.isEmpty)
      #expect(text.contains(part) == (expected != nil || part.isEmpty), "\(part) in \(text)")
      #expect(text[...].contains(part) == (expected != nil || part.isEmpty))
    }
    for character in "ae\n\r\r\nb<é" { #expect(text.contains(character) == Array(text).contains(character)) }
  }
}
