import APISpec
import Foundation
import Testing

@testable import SwiftEmitter

@Suite struct EscapingTests {
  /// Each hostile text as a literal, read back by the compiler's own parser: all of it is one string.
  @Test func hostileTextsStayInTheirLiterals() throws {
    let lines = HostileSpec.texts.enumerated().map { "let text\($0) = \(SwiftLiteral.string($1))" }
    let source = lines.joined(separator: "\n")
    #expect(try Printed.parseErrors(["literals": source]).isEmpty)
    #expect(source.split(separator: "\n", omittingEmptySubsequences: false).count == HostileSpec.texts.count)
    let tree = try Printed.run(["swiftc", "-frontend", "-dump-parse", try write(source)])
    #expect(!tree.contains("\"PWNED\""))
    #expect(!tree.contains("call_expr"))
    #expect(!tree.contains("interpolated_string"))
  }

  /// A heading that is a number stays one: `12.` would begin a list.
  @Test(arguments: [("12", "12\\."), ("Fetch", "Fetch."), ("Fetch it.", "Fetch it.")])
  func aSentenceEndsWithAStop(line: String, expected: String) {
    #expect(MarkdownText.sentence(line) == expected)
  }

  @Test func hostileTextsStayInTheirComments() throws {
    let comments = HostileSpec.texts.map { Documentation(Documentation.prose($0), place: DocPlace([$0])).text() }
    let source = comments.map { $0.isEmpty ? "" : $0 + "\nlet x = 1" }.joined(separator: "\n")
    for line in source.split(separator: "\n") { #expect(line.hasPrefix("///") || line == "let x = 1") }
    let isClean = source.unicodeScalars.allSatisfy { $0 == "\n" || TextSafety.isVisible($0) }
    #expect(isClean)
  }

  @Test(
    arguments: [
      ("plain", "\"plain\""), ("\"", "\"\\\"\""), ("\\(x)", "\"\\\\(x)\""), ("a\nb", "\"a\\nb\""),
      ("\u{2028}", "\"\\u{2028}\""), ("\u{202E}", "\"\\u{202e}\""), ("\u{0}", "\"\\u{0}\""), ("é", "\"é\""),
      ("\u{301}", "\"\\u{301}\""), ("😀", "\"😀\""), ("\u{FEFF}", "\"\\u{feff}\""), ("\u{E000}", "\"\\u{e000}\""),
    ])
  func literal(text: String, expected: String) {
    #expect(SwiftLiteral.string(text) == expected)
  }

  @Test(
    arguments: [
      ("*/ let x /*", "\\*/ let x /\\*"), ("**//", "\\*\\*//"), ("a_b", "a_b"), ("_a_", "\\_a\\_"),
      ("[a](javascript:x)", "[a\\](javascript:x)"), ("<script>", "\\<script>"), ("1 < 2", "1 < 2"),
      ("- item", "\\- item"), ("# heading", "\\# heading"), ("1. one", "1\\. one"), ("@Image(x)", "\\@Image(x)"),
      ("``x``", "\\`\\`x\\`\\`"), ("&lt;", "\\&lt;"), ("a\u{0}b", "a\u{FFFD}b"), ("a\tb\nc", "a b c"),
      ("[0-100]", "[0-100\\]"),
      ("C:\\new", "C:\\new"), ("x\\", "x\\\\"), ("~~x~~", "\\~\\~x\\~\\~"),
    ])
  func markdown(text: String, expected: String) {
    #expect(MarkdownText.line(text) == expected)
  }

  @Test(arguments: [("a", "`a`"), ("a`b", "`` a`b ``"), ("``", "``` `` ```"), ("", "` `")])
  func code(text: String, expected: String) {
    #expect(MarkdownText.code(text) == expected)
  }

  @Test(
    arguments: [
      ("a b", "a%20b"), ("..", ".."), ("a/b", "a%2Fb"), ("%20", "%20"), ("%2", "%252"), ("é", "%C3%A9"),
      ("?x=1#y", "%3Fx=1%23y"),
    ])
  func pathSegment(text: String, expected: String) {
    #expect(PathLiteral.encoded(text) == expected)
  }

  @Test(
    arguments: [
      ("https://api.example.com/v1", "https://api.example.com/v1"), ("https://h/v1/", "https://h/v1"),
      ("https://h:8080", "https://h:8080"), ("https://h/a b", "https://h/a%20b"), ("{{base_url}}", nil),
      ("ftp://h", nil),
      ("https://h\"; let x = 1", nil), ("https://user@h/", nil), ("https://", nil),
    ] as [(String, String?)])
  func baseURL(text: String, expected: String?) {
    #expect(BasePath.url(Service(baseURL: text, headers: [])) == expected)
  }

  private func write(_ source: String) throws -> String {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".swift")
    try Data(source.utf8).write(to: url)
    return url.path
  }
}
