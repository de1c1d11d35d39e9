import Diagnostics
import Testing

@testable import DocParser

@Suite("Forms")
struct PageTextTests {
  @Test("Page text is recognised by its pilcrows, or by commands and bodies at the margin")
  func recognition() {
    func isPageText(_ text: String) -> Bool { FormRecognition.isPageText(Array(text.utf8)) }
    #expect(isPageText("Ships¶\nGET /ships\n"))
    #expect(isPageText("Ships\ncurl https://a.example \\\n-d x\n{\n\"a\": 1\n}\n"))
    #expect(!isPageText("# Ships\n\nThe mark ¶ stands inside.\n"))
    #expect(!isPageText("# Ships\n\n```\ncurl https://a.example\n{\n}\n```\n"))
    #expect(!isPageText(""))
  }

  @Test("Marks of two forms are reported, unless the form is given")
  func ambiguous() throws {
    #expect(try facts("# A\n\nB¶\n").ids == ["CP0112"])
    #expect(try facts("# A\n\nB¶\n", form: .markdown).ids.isEmpty)
    #expect(try facts("A¶\n\nOf it.\n").ids.isEmpty)
  }

  @Test("A form can be forced")
  func forced() throws {
    let text = "# A\n\nB¶\n"
    #expect(try facts(text).value.form != .pageText)
    #expect(try facts(text, form: .pageText).value.sections.map(\.heading) == [nil, "B"])
    #expect(try facts("A¶\n", form: .markdown).value.form == .markdown)
  }

  @Test("Fragments are joined to sentences, and led back to their lines")
  func joined() throws {
    let text = "A¶\nUse the /x\nendpoint with TLS\n1.2 or higher\n. Next words.\nAn own sentence.\n"
    let prose = try facts(text).value.sections.flatMap(\.prose)
    #expect(prose.map(\.text) == ["Use the /x endpoint with TLS 1.2 or higher. Next words.", "An own sentence."])
    #expect(prose.map(\.range.lines) == [2...5, 6...6])
    let tls = try #require(prose.first?.statements.first)
    #expect(tls.range.start == .init(line: 3, column: 15))
    #expect(tls.range.end == .init(line: 4, column: 3))
  }

  @Test("Names in quotation marks stay lines of their own below what announces them")
  func quotedNames() throws {
    let text = "A¶\nPOST /a\nThese fields are required:\n\"x\"\n\"y_z\"\nAnd words after. Say\n\"x\"\ntwice.\n"
    let prose = try facts(text).value.sections.flatMap(\.prose)
    #expect(prose.flatMap(\.statements).map(\.statement).contains(.requiredFields(["x", "y_z"])))
    #expect(prose.last?.text == "And words after. Say \"x\" twice.")
  }

  @Test("Characters that Markdown would read as marks stay characters")
  func escaped() throws {
    let text = "A¶\n*a* _b_ `c` <d> [e](f) & \\g #h\nName | Type |\n---|---|\nx_*y | number[] |\n"
    let found = try facts(text)
    #expect(found.value.sections.first?.prose.first?.text == "*a* _b_ `c` <d> [e](f) & \\g #h")
    #expect(found.value.sections.first?.tables.first?.range.lines == 3...5)
    #expect(found.rows.isEmpty)
  }

  @Test("Tables without a delimiter row")
  func tables() throws {
    let rows = try facts("A¶\nName | Type | Details\na | string | x\nb | number | y\n").rows
    #expect(rows.map(\.path) == [["a"], ["b"]])
    #expect(rows.map(\.range.start.line) == [3, 4])
  }

  @Test("Bodies end where their brackets close, commands where the shell ends them")
  func blocks() throws {
    let text =
      "A¶\nPOST https://a.example/v1/x\nExample Requests¶\nOne¶\ncurl -X POST https://a.example/v1/x \\\n-d '{\n\"a\": \"}\"\n}'\n{\n\"b\": \"]\"\n}\nWords after.\n[\n1\n"
    let found = try facts(text)
    #expect(found.examples.map(\.bodyStart.line) == [6, 9, 13])
    #expect(found.ids == ["CP0103"])
    #expect(found.value.sections.first?.prose.map(\.text) == ["Words after."])
  }

  @Test("Places survive a byte order mark and line ends of every kind")
  func lineEnds() throws {
    let found = try facts("\u{FEFF}A¶\r\nGET https://a.example/v1/x/\r\nWords.\r\n")
    #expect(found.value.sections.first?.endpoint?.range.start.line == 2)
    #expect(found.diagnostics.first?.range?.start.line == 2)
    #expect(found.value.sections.first?.prose.first?.range.start.line == 3)
  }

  @Test("Bytes that are no text are refused in every form", arguments: [nil] + DocumentForm.allCases)
  func refused(_ form: DocumentForm?) {
    #expect(throws: DiagnosticError.self) {
      try DocParser().parse(bytes: [0x41, 0xC2, 0xB6, 0x0A, 0xC0, 0xAF], file: "x", form: form)
    }
  }
}
