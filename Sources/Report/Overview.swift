import APISpec
import Diagnostics

/// What stands above and beside the documents: coverage, findings by weight, the table of contents.
struct Overview {
  let index: ReportIndex
  let elements: [SpecElement]

  /// The tabs that choose a document, each with its coverage.
  var tabs: HTML {
    .joined(
      index.documents.enumerated().map { number, document in
        let name = index.names[document.path]
        let share = share(of: document)
        let isFirst = number == 0 ? "true" : "false"
        return """
          <button type="button" class="tab" role="tab" aria-selected="\(text: isFirst)" aria-controls="d\(number)" \
          data-doc="\(number)" title="\(text: name): \(share) % accounted for"><span class="name">\(text: name)</span>\
          <meter min="0" max="100" value="\(share)"></meter></button>
          """
      })
  }

  /// How much of a document is accounted for, in per cent.
  private func share(of document: ReportDocument) -> Int {
    let accounted = document.accounts.count { index.fate(of: $0, in: document.path) != .dropped }
    return document.accounts.isEmpty ? 100 : accounted * 100 / document.accounts.count
  }

  /// The documents with their coverage and the number of their findings.
  var documents: HTML {
    let items = index.documents.enumerated().map { number, document -> HTML in
      let name: HTML = "\(text: index.names[document.path])"
      let link: HTML = document.lines.isEmpty ? name : "<a href=\"#d\(number)-L1\">\(name)</a>"
      let share = share(of: document)
      let found = index.findings.filter { $0.range?.file == document.path }
      return """
        <li>\(link)<meter min="0" max="100" value="\(share)" title="\(share) % accounted for"></meter>\
        <span class="counts">\(Overview.counts(found))</span></li>
        """
    }
    return "<ul class=\"documents\">\(HTML.joined(items))</ul>"
  }

  /// The number of findings of each weight.
  static func counts(_ findings: [Diagnostic]) -> HTML {
    .joined(
      [Severity.error, .warning, .note].map { severity in
        let count = findings.count { $0.severity == severity }
        let name = severity.rawValue
        return count == 0
          ? "" : "<b class=\"badge \(text: name)\" title=\"\(text: ReportWords.count(count, name))\">\(count)</b>"
      })
  }

  /// How much of the documents is accounted for, by kind of block.
  var coverage: HTML {
    let kinds: [ReportAccount.Kind] = [.row, .code, .listItem, .paragraph, .heading]
    return .joined(kinds.map(coverage))
  }

  private func coverage(_ kind: ReportAccount.Kind) -> HTML {
    let fates = index.documents.flatMap { document in
      document.accounts.filter { $0.kind == kind }.map { index.fate(of: $0, in: document.path) }
    }
    guard !fates.isEmpty else { return "" }
    let counts = [Fate.used, .unused, .dropped].map { fate in fates.count { $0 == fate } }
    let words = zip(counts, ["used", "without a fact", "left over"]).filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let accounted = counts[0] + counts[1]
    let isFull: HTML = accounted == fates.count ? " full" : ""
    return """
      <li class="cover\(isFull)"><span class="figure"><b>\(accounted)</b>/\(fates.count) \(text: kind.plural)</span>\
      <meter min="0" max="\(fates.count)" value="\(accounted)"></meter>\
      <span class="parts">\(text: words.joined(separator: ", "))</span></li>
      """
  }

  /// The buttons that show and hide findings of a weight.
  var filters: HTML {
    let findings = index.findings
    return .joined(
      [Severity.error, .warning, .note].enumerated().map { position, severity in
        let name = severity.rawValue
        let count = findings.count { $0.severity == severity }
        return """
          <button type="button" class="filter \(text: name)\(count == 0 ? " empty" : "")" data-severity="\(text: name)" aria-pressed="true" \
          title="Show or hide \(text: name)s (\(position + 1))"><b>\(count)</b> \(text: name)\(text: count == 1 ? "" : "s")</button>
          """
      })
  }

  /// Blocks that should have become facts and did not.
  var leftOver: HTML {
    let items = index.documents.enumerated().flatMap { number, document in
      document.accounts.filter { index.fate(of: $0, in: document.path) == .dropped }.map { account -> HTML in
        let lines = ReportWords.lines(account.lines)
        return
          "<li><a href=\"#d\(number)-L\(account.lines.lowerBound)\">\(text: account.kind.title), \(text: index.names[document.path]) \(text: lines)</a> \(text: account.words)</li>"
      }
    }
    guard !items.isEmpty else {
      return "<p class=\"calm\">Nothing is left over: every row and every code block is accounted for.</p>"
    }
    return "<ul class=\"plain\">\(HTML.joined(items))</ul>"
  }

  /// The elements of the spec, each linked to its card.
  var contents: HTML {
    var seen: Set<String> = []
    let items = elements.compactMap { element -> HTML? in
      guard let id = index.id(of: element.place) else { return nil }
      // Examples are reached from their operation; a field of several types stands under each.
      guard seen.insert("\(id) \(element.kind) \(element.owner ?? "") \(element.name)").inserted else {
        return nil
      }
      let owner: HTML = element.owner.map { " <span class=\"of\">of \(text: $0)</span>" } ?? ""
      return
        "<li class=\"l\(element.depth)\"><a href=\"#\(text: id)\"><span class=\"kind\">\(text: element.kind)</span> <code>\(text: element.name)</code>\(owner)</a></li>"
    }
    return "<ul class=\"contents\">\(HTML.joined(items))</ul>"
  }
}

extension ReportAccount.Kind {
  /// Several of the kind in words.
  fileprivate var plural: String {
    switch self {
    case .heading: "headings"
    case .paragraph: "paragraphs"
    case .row: "table rows"
    case .code: "code blocks"
    case .listItem: "list items"
    case .html: "HTML blocks"
    case .other: "other blocks"
    }
  }
}
