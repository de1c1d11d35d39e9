import APISpec
import Diagnostics

/// A document's lines in blocks, coloured by what became of them.
struct DocumentPane {
  let number: Int
  let document: ReportDocument
  let index: ReportIndex
  private let lookup: LineLookup
  private let marks: [Int: [LineMark]]

  init(number: Int, document: ReportDocument, index: ReportIndex) {
    self.number = number
    self.document = document
    self.index = index
    lookup = index.lookup(document.path)
    marks = LineMark.byLine(index.findings, of: document)
  }

  /// The pane.
  var html: HTML {
    let blocks = HTML.joined(blocks.map(html))
    let hidden: HTML = number == 0 ? "" : " hidden"
    return
      "<div class=\"doc\" id=\"d\(number)\" role=\"tabpanel\" aria-label=\"\(text: index.names[document.path])\"\(hidden)>\(blocks)</div>"
  }

  // MARK: Blocks

  private struct Block {
    let account: ReportAccount?
    let lines: ClosedRange<Int>
  }

  /// Lines with one account in a row are a block; lines without one are a block of their own.
  private var blocks: [Block] {
    guard !document.lines.isEmpty else { return [] }
    let owners = owners
    var blocks: [Block] = []
    var start = 1
    for line in 1...document.lines.count where line == document.lines.count || owners[line] != owners[line - 1] {
      blocks.append(Block(account: owners[line - 1].map { document.accounts[$0] }, lines: start...line))
      start = line + 1
    }
    return blocks
  }

  /// The account of each line: the smallest of those that cover it.
  private var owners: [Int?] {
    var owners: [Int?] = Array(repeating: nil, count: document.lines.count)
    let order = document.accounts.indices.sorted {
      (document.accounts[$1].lines.count, $0) < (document.accounts[$0].lines.count, $1)
    }
    let all = 1...max(1, document.lines.count)
    for account in order where document.accounts[account].lines.overlaps(all) {
      for line in document.accounts[account].lines.clamped(to: all) where line <= owners.count {
        owners[line - 1] = account
      }
    }
    return owners
  }

  private func html(_ block: Block) -> HTML {
    let lines = HTML.joined(block.lines.map(line))
    guard let account = block.account else { return "<div class=\"gap\"><div class=\"lines\">\(lines)</div></div>" }
    let places = lookup.places(block.lines).map { "p\($0)" }.joined(separator: " ")
    let findings = lookup.findings(block.lines)
    let names = findings.map { "f\($0)" }.joined(separator: " ")
    let head = "\(account.kind.title), \(ReportWords.lines(block.lines))"
    return """
      <div class="block \(text: index.fate(of: account, in: document.path).rawValue) k-\(text: account.kind.rawValue)" id="d\(number)-B\(block.lines.lowerBound)" \
      tabindex="-1" data-p="\(text: places)" data-f="\(text: names)" data-head="\(text: head)" data-use="\(text: account.words)">\
      <div class="lines">\(lines)</div><span class="fate" title="\(text: account.words)"><span>\(text: account.words)</span>\(Overview.counts(findings.map { index.findings[$0] }))</span></div>
      """
  }

  // MARK: Lines

  private func line(_ number: Int) -> HTML {
    let id = "d\(self.number)-L\(number)"
    let text = LineMark.html(document.lines[number - 1], marks[number] ?? [])
    return
      "<div class=\"line\" id=\"\(text: id)\"><a class=\"no\" href=\"#\(text: id)\">\(number)</a><span class=\"text\">\(text)</span></div>"
  }
}

extension ReportAccount {
  /// What became of it, in a few words.
  var words: String {
    switch use {
    case .used(let words), .unused(let words): words
    }
  }

}

extension ReportAccount.Kind {
  /// The kind as a word.
  var title: String {
    switch self {
    case .heading: "Heading"
    case .paragraph: "Paragraph"
    case .row: "Row"
    case .code: "Code block"
    case .listItem: "List item"
    case .html: "HTML"
    case .other: "Block"
    }
  }
}

/// Words that the page uses in several places.
enum ReportWords {
  /// A number and a noun.
  static func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  /// Lines in words.
  static func lines(_ lines: ClosedRange<Int>) -> String {
    lines.count == 1 ? "line \(lines.lowerBound)" : "lines \(lines.lowerBound)–\(lines.upperBound)"
  }
}
