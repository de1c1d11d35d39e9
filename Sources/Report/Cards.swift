import APISpec
import Diagnostics

/// The cards on the right: one for each place of the spec, one for each finding.
struct Cards {
  let index: ReportIndex
  private let elements: [DocPlace: [SpecElement]]
  private let code: [DocPlace: [ReportDeclaration]]
  private let homes: [SchemaName: DocPlace]

  init(index: ReportIndex, elements: [SpecElement], declarations: [ReportDeclaration], spec: APISpec) {
    self.index = index
    self.elements = Dictionary(grouping: elements, by: \.place)
    code = Dictionary(grouping: declarations, by: \.place)
    homes = Dictionary(spec.schemas.map { ($0.name, $0.place) }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: Places

  /// A card for each place.
  var places: HTML { .joined(index.places.map(card)) }

  private func card(_ place: DocPlace) -> HTML {
    let id = index.id(of: place) ?? ""
    let ranges = index.ranges(of: place)
    let lines = ranges.compactMap { index.id(file: $0.file, line: $0.start.line) }.joined(separator: " ")
    let links = HTML.joined(ranges.map(index.link), separator: " ")
    let parts = HTML.joined((elements[place] ?? []).map(section))
    return """
      <article class="card place" id="\(text: id)" data-lines="\(text: lines)">\
      <p class="crumbs">\(text: place.text)</p>\(parts)\(swift(place))\
      <p class="links">\(links.isEmpty ? "<span class=\"loc\">not in these documents</span>" : links)</p></article>
      """
  }

  private func section(_ element: SpecElement) -> HTML {
    let owner: HTML = element.owner.map { " <span class=\"of\">of \(text: $0)</span>" } ?? ""
    let description: HTML = element.description.flatMap { $0.isEmpty ? nil : "<p class=\"says\">\(text: $0)</p>" } ?? ""
    let facts = HTML.joined(element.facts.map { "<dt>\(text: $0.term)</dt><dd>\(html($0.value))</dd>" })
    return """
      <section class="element"><h3><span class="kind">\(text: element.kind)</span> <code>\(text: element.name)</code>\(owner)</h3>\
      \(description)<dl>\(facts)</dl></section>
      """
  }

  private func html(_ value: SpecElement.Value) -> HTML {
    switch value {
    case .text(let text): "\(text: text)"
    case .code(let texts): .joined(texts.map { "<code>\(text: $0)</code>" }, separator: " ")
    case .type(let type): html(type)
    case .types(let types): .joined(types.map(html), separator: " ")
    case .pairs(let pairs):
      .joined(
        pairs.map {
          "<span class=\"pair\"><code>\(text: $0.0)</code>\(text: $0.1.isEmpty ? "" : " ")\(text: $0.1)</span>"
        })
    }
  }

  /// A type, linked to the card of the named type in it.
  private func html(_ type: SpecType) -> HTML {
    let code: HTML = "<code>\(text: type.spelling)</code>"
    guard let name = type.referenced, let home = homes[name], let id = index.id(of: home) else { return code }
    return "<a href=\"#\(text: id)\">\(code)</a>"
  }

  private func swift(_ place: DocPlace) -> HTML {
    guard let declarations = code[place], !declarations.isEmpty else { return "" }
    let blocks = declarations.map { declaration -> HTML in
      "<figure><figcaption>\(text: declaration.name)</figcaption><pre class=\"swift\"><code>\(SwiftHighlighter.html(declaration.code))</code></pre></figure>"
    }
    return "<section class=\"printed\"><h4>Printed Swift</h4>\(HTML.joined(blocks))</section>"
  }

  // MARK: Findings

  /// A card for each finding.
  var findings: HTML { .joined(index.findings.enumerated().map { card($0.offset, $0.element) }) }

  private func card(_ number: Int, _ finding: Diagnostic) -> HTML {
    let severity = finding.severity.rawValue
    let line = finding.range.flatMap { index.id(file: $0.file, line: $0.start.line) } ?? ""
    let place = finding.range.map(index.link) ?? "<span class=\"loc\">no document</span>"
    let notes = HTML.joined(
      finding.notes.map { note in
        "<li>\(text: note.message)\(note.range.map { " " + index.link($0) } ?? "")</li>"
      })
    let wayOut: HTML = finding.wayOut.map { "<p class=\"way\"><b>Way out</b> \(text: $0)</p>" } ?? ""
    return """
      <article class="card finding \(text: severity)" id="f\(number)" data-line="\(text: line)">\
      <p class="top"><b class="sev">\(text: severity)</b> <code title="\(text: finding.code.summary)">\(text: finding.code.id)</code> \
      <span class="of">\(text: finding.code.name)</span> \(place)</p>\
      <p class="message">\(text: finding.message)</p>\(notes.isEmpty ? "" : "<ul>\(notes)</ul>")\(wayOut)</article>
      """
  }
}

extension SpecType {
  /// The named type at the bottom of lists and maps.
  var referenced: SchemaName? {
    var type = self
    while true {
      switch type {
      case .array(let element), .map(let element): type = element
      case .reference(let name): return name
      default: return nil
      }
    }
  }
}
