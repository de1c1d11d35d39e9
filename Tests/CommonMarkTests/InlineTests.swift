import CommonMark
import Testing

@Suite struct InlineTests {
  private func described(_ text: String) throws -> [String] {
    try spans(text).map { span in
      switch span.kind {
      case .text: "text(\(span.text))"
      case .code: "code(\(span.text))"
      case .emphasis: "emphasis(\(span.text))"
      case .strong: "strong(\(span.text))"
      case .link(let destination): "link(\(span.text) \(destination))"
      case .image(let destination): "image(\(span.text) \(destination))"
      case .html: "html(\(span.text))"
      case .lineBreak: "break"
      }
    }
  }

  @Test(arguments: [
    ("plain", ["text(plain)"]),
    ("a `b\\|c` d", ["text(a )", "code(b\\|c)", "text( d)"]),
    ("*a* **b**", ["emphasis(a)", "text( )", "strong(b)"]),
    ("*a **b** c*", ["emphasis(a )", "strong(b)", "emphasis( c)"]),
    ("[x](http://y.z/ \"t\")", ["link(x http://y.z/)"]),
    ("[x](<javascript:1>)", ["link(x javascript:1)"]),
    ("<http://y.z>", ["link(http://y.z http://y.z)"]),
    ("![alt *x*](p.png)", ["image(alt  p.png)", "emphasis(x)"]),
    ("a<br>b", ["text(a)", "html(<br>)", "text(b)"]),
    ("a\nb  \nc\\\nd", ["text(a)", "break", "text(b)", "break", "text(c)", "break", "text(d)"]),
    ("[a](b)[a](b)", ["link(a b)", "link(a b)"]),
    ("``a ` b``", ["code(a ` b)"]),
  ])
  func spansAreFlat(text: String, expected: [String]) throws {
    #expect(try described(text) == expected)
  }

  @Test(arguments: [
    ("a\\_b\\*", "a_b*"), ("&lt;x&gt; &amp; &#65; &copy;", "<x> & A ©"), ("\\[0-100\\] \\(x\\)", "[0-100] (x)"),
    ("  a  ", "a"), ("a\nb", "a b"), ("{{x}} ${y} <%= z %>", "{{x}} ${y} <%= z %>"), ("a&nbsp;b", "a\u{A0}b"),
  ])
  func escapesAndEntitiesAreResolved(text: String, expected: String) throws {
    guard case .paragraph(let content) = try #require(try read(text).blocks.first).kind else {
      Issue.record("no paragraph")
      return
    }
    #expect(content.plain == expected)
  }

  @Test func codeSpansAreListed() throws {
    let document = try read("## `GET /x` and ```y``` or z")
    guard case .heading(2, let text) = try #require(document.blocks.first).kind else {
      Issue.record("no heading")
      return
    }
    #expect(text.codeSpans == ["GET /x", "y"])
    #expect(text.plain == "GET /x and y or z")
  }

  @Test func linkDefinitionsReachCells() throws {
    let cells = try table("| [a] |\n|---|\n| [b][a] |\n\n[a]: /target\n")
    #expect(cells.header.cells[0].text.spans.map(\.kind) == [.link(destination: "/target")])
    #expect(cells.rows[0].cells[0].text.spans.map(\.kind) == [.link(destination: "/target")])
  }
}
