import Testing

@testable import SwiftEmitter

@Suite struct FileNamingTests {
  @Test(
    arguments: [
      ("Search Opportunities by Tags", "search-opportunities-by-tags"), ("../../x", "x"), ("/abs/PWNED", "abs-pwned"),
      ("CON", "con-file"), ("", "example"), ("…", "example"), ("a/../Victim", "a-victim"), ("é", "example"),
      ("％00", "00"),
    ])
  func title(text: String, expected: String) {
    #expect(FileNaming.title(text) == expected)
  }

  @Test(arguments: [("Deal", "Deal"), ("Größe", "Gruf6udfe"), ("v1_2", "v1_2")])
  func type(name: String, expected: String) {
    #expect(FileNaming.type(name) == expected)
  }

  @Test func longTitlesStayApart() {
    let start = String(repeating: "heading ", count: 40)
    let names = Set(["a", "b", "c"].map { FileNaming.title(start + $0) })
    #expect(names.count == 3)
    #expect(names.allSatisfy { $0.utf8.count <= FileNaming.longestName })
  }
}
