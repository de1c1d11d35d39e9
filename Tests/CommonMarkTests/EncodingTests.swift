import CommonMark
import Diagnostics
import Testing

@Suite struct EncodingTests {
  private func refusal(_ bytes: [UInt8]) -> DiagnosticError? {
    do throws(DiagnosticError) {
      _ = try MarkdownReader().read(bytes: bytes, file: "x.md")
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0x80], [0xFF],
    [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0xAF], [0xF4, 0x90, 0x80, 0x80], [0xC3], [0xC3, 0x28], [0xC1, 0xBF],
  ])
  func whatIsNotUTF8IsRefusedWithItsPlace(bytes: [UInt8]) throws {
    let error = try #require(refusal(Array("# é\r\n\nab".utf8) + bytes))
    #expect(error.exitCode == 2)
    let finding = try #require(error.diagnostics.first)
    #expect(finding.code == .notUTF8)
    #expect(finding.range.map(place) == "3:3-3:3")
    #expect(finding.message.contains("offset 9"))
    #expect(finding.message.contains("line 3"))
  }

  @Test(arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]])
  func utf16IsNamed(bytes: [UInt8]) throws {
    let error = try #require(refusal(bytes))
    #expect(error.diagnostics.first?.message.contains("UTF-16") == true)
  }

  @Test(arguments: ["é", "中", "😀", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "\u{10000}", "\u{10FFFF}"])
  func allOfUTF8IsRead(text: String) throws {
    #expect(refusal(Array(text.utf8)) == nil)
    #expect(try outline(text) == ["paragraph: \(text)"])
  }

  @Test func aByteOrderMarkIsDropped() throws {
    let document = try read("\u{FEFF}# a")
    #expect(Outline.lines(document.blocks) == ["heading 1: a"])
    #expect(document.lines == ["# a"])
    #expect(try outline("a\u{FEFF}b") == ["paragraph: a\u{FEFF}b"])
  }

  @Test func nulIsReplaced() throws {
    #expect(try outline("a\0b | c\n-|-\n\0") == ["table", "  ‹a\u{FFFD}b›‹c›", "  ‹\u{FFFD}›‹›"])
    #expect(try read("\0").lines == ["\u{FFFD}"])
  }

  @Test func otherControlCharactersStayText() throws {
    #expect(try outline("a\u{1B}[2J\u{85}\u{2028}b") == ["paragraph: a\u{1B}[2J\u{85}\u{2028}b"])
  }
}
