import APISpec
import Diagnostics
import Foundation
import Testing

@testable import Report

@Suite struct HTMLReportTests {
  private static let page = ReportSample.report.render()

  @Test func isOnePageThatLoadsNothing() {
    #expect(Self.page.hasPrefix("<!doctype html>\n"))
    #expect(Self.page.contains("content=\"default-src &#39;none&#39;; script-src &#39;sha256-"))
    for forbidden in ["<link", "<img", "<iframe", "src=", "@import", "url("] {
      #expect(!Self.page.contains(forbidden), "\(forbidden)")
    }
    for forbidden in ["fetch(", "XMLHttpRequest", "innerHTML", "eval(", "import("] {
      #expect(!ReportScript.text.contains(forbidden), "\(forbidden)")
    }
    #expect(Self.page.ranges(of: "style=\"").isEmpty)
    // Markup that was taken for text would look like this.
    #expect(!Self.page.contains("markup:"))
  }

  @Test func isTheSameTwice() { #expect(Self.page == ReportSample.report.render()) }

  @Test func everyLineStandsOnItWithItsFate() {
    for (number, document) in ReportSample.documents.enumerated() {
      for line in document.lines.indices { #expect(Self.page.contains("id=\"d\(number)-L\(line + 1)\"")) }
    }
    #expect(Self.page.contains("class=\"block used k-row\" id=\"d0-B8\""))
    #expect(Self.page.contains("class=\"block unused k-row\" id=\"d0-B10\""))
    #expect(Self.page.contains("class=\"block dropped k-row\" id=\"d1-B8\""))
    #expect(Self.page.contains("class=\"block unused k-paragraph\" id=\"d0-B16\""))
    #expect(Self.page.contains("data-head=\"Code block, lines 18–24\""))
  }

  @Test func coverageIsCounted() {
    #expect(Self.page.contains("<b>5</b>/6 table rows</span>"))
    #expect(Self.page.contains("4 used, 1 without a fact, 1 left over</span>"))
    #expect(Self.page.contains("<b>1</b>/1 code blocks</span>"))
    #expect(Self.page.contains("search.md line 8</a> no type and no description"))
  }

  @Test func markedStretchesAreUnderlined() {
    #expect(Self.page.contains("| company\\_id | <mark class=\"warning\">string</mark> |"))
  }

  /// A row that a newer document describes again leads to the field all the same.
  @Test func rowsOfOlderDocumentsLeadToTheirField() {
    let older = DocPlace(["old.md", "Search deals", "page_size"])
    let sources = SourceMap(
      ReportSample.sources.ranges.merging([older: [SourceRange(file: "old.md", lines: 2...2)]]) { first, _ in first })
    let old = ReportDocument(
      path: "old.md", lines: ["## Search deals", "| page_size | number | 10 |"],
      accounts: [ReportAccount(kind: .row, use: .used("parameter page_size"), lines: 2...2)])
    let report = HTMLReport(
      title: "t", documents: [old] + ReportSample.documents, spec: ReportSample.spec, sources: sources,
      declarations: [], diagnostics: [])
    let page = report.render()
    #expect(page.contains("data-lines=\"d0-L2 d2-L7\""))
    #expect(!page.contains("id=\"d0-B2\" tabindex=\"-1\" data-p=\"\""))
  }

  @Test func aMarkUnderAWholeRowIsLeftOut() {
    let line = ReportSample.chapterLines[6]
    let whole = SourceRange(
      file: ReportSample.chapter, start: SourcePosition(line: 7, column: 1),
      end: SourcePosition(line: 7, column: line.utf8.count))
    let report = HTMLReport(
      title: "t", documents: ReportSample.documents, spec: ReportSample.spec, sources: ReportSample.sources,
      declarations: [], diagnostics: [Diagnostic(.unseenField, "m", at: whole)])
    #expect(!report.render().contains("<mark"))
  }

  @Test func textOfDocumentsCannotBecomeMarkup() {
    let evil = "</script><script>alert(1)</script>\" onclick='x' <!-- --> &amp; \u{202E}\u{0}"
    let report = ReportSample.report(of: [evil])
    let page = report.render()
    #expect(page.ranges(of: "<script>").count == 1)
    #expect(page.ranges(of: "</script>").count == 1)
    #expect(page.ranges(of: "onclick='").isEmpty)
    #expect(!page.contains("<!-- -->") && !page.contains("\u{202E}") && !page.contains("\u{0}"))
  }

  @Test func oddInputIsTaken() {
    let empty = HTMLReport(
      title: "", documents: [], spec: ReportSample.spec, sources: SourceMap(), declarations: [], diagnostics: [])
    #expect(empty.render().contains("Nothing is left over"))
    let odd = HTMLReport(
      title: "odd",
      documents: [
        ReportDocument(path: "a.md", lines: [], accounts: [ReportAccount(kind: .row, use: .used("x"), lines: 1...9)]),
        ReportDocument(
          path: "b.md", lines: ["one"], accounts: [ReportAccount(kind: .row, use: .used("x"), lines: 1...9_000_000)]),
      ], spec: ReportSample.spec,
      sources: SourceMap([ReportSample.place("Deals"): [SourceRange(file: "b.md", lines: 1...9_000_000)]]),
      declarations: [],
      diagnostics: [Diagnostic(.unusedRow, "far", at: SourceRange(file: "b.md", lines: 900...900))])
    #expect(odd.render().contains("id=\"d1-B1\""))
  }

  /// Of accounts that overlap, the smallest owns a line.
  @Test func theSmallestAccountOwnsALine() {
    let report = HTMLReport(
      title: "t",
      documents: [
        ReportDocument(
          path: "a.md", lines: ["1", "2", "3"],
          accounts: [
            ReportAccount(kind: .listItem, use: .used("outer"), lines: 1...3),
            ReportAccount(kind: .code, use: .unused("inner"), lines: 2...2),
          ])
      ], spec: ReportSample.spec, sources: SourceMap(), declarations: [], diagnostics: [])
    let page = report.render()
    #expect(page.contains("class=\"block used k-list-item\" id=\"d0-B1\""))
    #expect(page.contains("class=\"block unused k-code\" id=\"d0-B2\""))
    #expect(page.contains("class=\"block used k-list-item\" id=\"d0-B3\""))
  }
}

@Suite struct SwiftHighlighterTests {
  @Test func coloursAndKeepsEveryCharacter() {
    let code = """
      /// Says "x" & <y>.
      @discardableResult public func fetch(_ id: DealID = 1.5) -> [String: Any]? { "a\\"b" / 2 }
      """
    let markup = SwiftHighlighter.html(code).markup
    #expect(markup.contains("<span class=\"s-c\">/// Says &quot;x&quot; &amp; &lt;y&gt;.</span>\n"))
    #expect(markup.contains("<span class=\"s-a\">@discardableResult</span> <span class=\"s-k\">public</span>"))
    #expect(markup.contains("<span class=\"s-t\">DealID</span>"))
    #expect(markup.contains("<span class=\"s-s\">&quot;a\\&quot;b&quot;</span>"))
    var text = ""
    var rest = Substring(markup)
    while let start = rest.firstIndex(of: "<") {
      text += rest[..<start]
      rest = rest[start...].drop { $0 != ">" }.dropFirst()
    }
    text += rest
    #expect(text == HTML.escaped(code))
  }
}
