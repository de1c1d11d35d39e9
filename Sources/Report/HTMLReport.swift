import APISpec
import Diagnostics
import Digests

/// One self-contained page that shows documents beside what became of them.
///
/// The page loads nothing, runs no script but its own, and is the same for the same input.
public struct HTMLReport: Sendable {
  private let title: String
  private let documents: [ReportDocument]
  private let spec: APISpec
  private let sources: SourceMap
  private let declarations: [ReportDeclaration]
  private let diagnostics: [Diagnostic]

  /// A report of documents, oldest first, with what was read, printed and found.
  public init(
    title: String, documents: [ReportDocument], spec: APISpec, sources: SourceMap,
    declarations: [ReportDeclaration], diagnostics: [Diagnostic]
  ) {
    self.title = title
    self.documents = documents
    self.spec = spec
    self.sources = sources
    self.declarations = declarations
    self.diagnostics = diagnostics
  }

  /// The page's text.
  public func render() -> String { render(probe: nil) }

  /// The page with another script at its end, by which tests try it out in a browser.
  func render(probe: String?) -> String {
    let elements = SpecElements(spec: spec).all
    let index = ReportIndex(
      documents: documents, findings: diagnostics,
      places: elements.map(\.place) + declarations.map(\.place), sources: sources,
      superseded: SupersededPlaces(spec))
    let overview = Overview(index: index, elements: elements)
    let cards = Cards(index: index, elements: elements, declarations: declarations, spec: spec)
    let page = body(overview, cards, index)
    let scripts = [ReportScript.text] + (probe.map { [$0] } ?? [])
    return HTMLReport.head(title, scripts) + page.markup + HTMLReport.scripts(scripts) + "</body>\n</html>\n"
  }

  // MARK: Head

  private static func head(_ title: String, _ scripts: [String]) -> String {
    let hashes = scripts.map { "'sha256-\(SHA256.base64($0))'" }.joined(separator: " ")
    let policy =
      "default-src 'none'; script-src \(hashes); style-src 'sha256-\(SHA256.base64(ReportStyle.text))'; "
      + "base-uri 'none'; form-action 'none'"
    let head: HTML = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(text: policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <title>\(text: title) · Copperplate report</title>

      """
    return head.markup + "<style>\(ReportStyle.text)</style>\n</head>\n"
  }

  private static func scripts(_ scripts: [String]) -> String {
    scripts.map { "<script>\($0)</script>\n" }.joined()
  }

  // MARK: Body

  private func body(_ overview: Overview, _ cards: Cards, _ index: ReportIndex) -> HTML {
    let panes = documents.enumerated().map {
      DocumentPane(number: $0.offset, document: $0.element, index: index).html
    }
    return """
      <body>
      <header class="bar">
      <p class="brand"><span class="plate" aria-hidden="true"></span><b>Copperplate</b> <span class="of">report</span></p>
      <h1>\(text: title)</h1>
      <div class="filters" role="group" aria-label="Findings shown">\(overview.filters)</div>
      <button type="button" id="theme" title="Light or dark (t)" aria-label="Light or dark">◐</button>
      <button type="button" id="help" title="Keys (?)" aria-label="Keys" aria-expanded="false">?</button>
      </header>
      <main>
      <section class="left" aria-label="Documents">
      <div class="tabs" role="tablist">\(overview.tabs)</div>
      <div class="scroll" id="docs" tabindex="-1">\(HTML.joined(panes))</div>
      <p class="legend"><span class="used">used</span><span class="unused">no fact in it</span>\
      <span class="dropped">left over</span></p>
      </section>
      <section class="right" aria-label="What became of it">
      <div class="tabs" role="tablist">
      <button type="button" class="tab" role="tab" aria-selected="true" aria-controls="selected" data-panel="selected">Overview</button>
      <button type="button" class="tab" role="tab" aria-selected="false" aria-controls="findings" data-panel="findings">\
      Findings <span class="of">\(index.findings.count)</span></button>
      <button type="button" class="tab" role="tab" aria-selected="false" aria-controls="contents" data-panel="contents">\
      API <span class="of">\(spec.operations.count) operations</span></button>
      <span class="find"><span id="hits" role="status"></span><input type="search" id="find" placeholder="Find (/)" \
      aria-label="Find a field, an operation, a finding or a document" autocomplete="off" spellcheck="false"></span>
      </div>
      <div class="scroll" id="side">
      <div class="panel" id="selected" role="tabpanel" aria-live="polite">\(start(overview))</div>
      <div class="panel" id="findings" role="tabpanel" hidden>\(cards.findings)<p class="calm none">Nothing was found.</p></div>
      <div class="panel" id="contents" role="tabpanel" hidden>\(overview.contents)</div>
      </div>
      </section>
      </main>
      <div id="store" hidden>\(cards.places)</div>
      <div id="keys" role="dialog" aria-label="Keys" hidden>\(keys)</div>

      """
  }

  /// What stands on the right before anything is selected.
  private func start(_ overview: Overview) -> HTML {
    """
    <div id="start"><h2>What became of the docs</h2><ul class="coverage">\(overview.coverage)</ul>\
    <h2>Documents</h2>\(overview.documents)<h2>Left over</h2>\(overview.leftOver)\
    <p class="hint">Select a row or a block on the left, or press <kbd>j</kbd>.</p></div>
    """
  }

  private var keys: HTML {
    .joined(
      [
        ("j", "next block"), ("k", "block before"), ("n", "next block with a finding"),
        ("p", "finding before"), ("[ ]", "document before, next document"),
        ("/", "find a field, an operation, a finding or a document; Enter opens the first one"),
        ("Enter", "go on to what it became, and from there back to the docs"),
        ("1 2 3", "show or hide errors, warnings, notes"), ("t", "light or dark"), ("Esc", "back to the overview"),
      ].map { "<p><kbd>\(text: $0.0)</kbd> \(text: $0.1)</p>" })
  }
}
