import Testing

@testable import DocParser

@Suite("Pieces and sentences of running text")
struct TokenizerTests {
  @Test("Words, numbers, quotations, URLs and marks")
  func kinds() {
    let tokens = ProseTokenizer.tokens(of: "Set \"page_size\" to -2 or 100,000 (see https://a.example/x). X-PW-TOTAL")
    #expect(
      tokens.map(\.text) == [
        "Set", "page_size", "to", "-2", "or", "100000", "(", "see", "https://a.example/x", ")", ".", "X-PW-TOTAL",
      ])
    #expect(tokens.map(\.kind).filter { $0 == .number }.count == 2)
    #expect(tokens[1].kind == .quoted)
    #expect(tokens[8].kind == .url)
  }

  @Test("Words keep their inner marks")
  func words() {
    let words = ProseTokenizer.tokens(of: "custom_fields[].value the user's MM/DD/YYYY e.g. right.Certain 0-100")
    #expect(
      words.map(\.text) == [
        "custom_fields[].value", "the", "user's", "MM/DD/YYYY", "e.g", ".", "right", ".", "Certain", "0", "-", "100",
      ])
  }

  @Test("Offsets are those of the text, in bytes")
  func offsets() {
    let text = "Größe “Öl” 5"
    let tokens = ProseTokenizer.tokens(of: text)
    let bytes = Array(text.utf8)
    #expect(tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["Größe", "“Öl”", "5"])
  }

  @Test("Code spans count as quotations, numbers in them as numbers")
  func codeSpans() {
    let tokens = ProseTokenizer.tokens(of: "one of asc, -2", codeSpans: [7..<10, 12..<14])
    #expect(tokens.map(\.kind) == [.word, .word, .quoted, .punctuation, .number])
  }

  @Test("A pair of marks with nothing between them is a quotation of nothing")
  func emptyQuotation() {
    let tokens = ProseTokenizer.tokens(of: "\"a\", \"\", 'b' and ''.")
    #expect(tokens.map(\.text) == ["a", ",", "", ",", "b", "and", "", "."])
    #expect(tokens[2].range == 5..<7)
    // Doubled marks around a word are no empty quotation.
    #expect(!ProseTokenizer.tokens(of: "\"\"a\"\"").contains { $0.text.isEmpty })
  }

  @Test("Sentences end at full stops, not at abbreviations or the markers of a list")
  func sentences() {
    let text = ProseText("Some fields (e.g. ids) differ. Notes: 1. One. 2. Two; more")
    #expect(
      text.sentences.map { text.text($0) } == ["Some fields (e.g. ids) differ.", "Notes: 1. One.", "2. Two; more"])
  }
}
