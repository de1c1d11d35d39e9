import Diagnostics
import Foundation
import HostileDocs
import Testing

@testable import Pipeline

/// What hostile documents put on a terminal, into logs and into the report.
@Suite struct HostileFindingsTests {
  private func rendered(_ run: HostileRun, _ format: DiagnosticFormat) -> String {
    format.render(run.findings, texts: run.texts)
  }

  @Test func aTerminalIsSentCharactersOnly() throws {
    for run in try HostileRun.all.get() {
      let hidden = TextCheck.firstHidden(in: rendered(run, .text))
      #expect(hidden == nil, "\(run): \(hidden.map { String($0.value, radix: 16) } ?? "")")
    }
  }

  @Test func aLogIsSentNoCommandsButOurs() throws {
    let command =
      /::(error|warning|notice) (file=[^:,]*,line=\d+,endLine=\d+,(col=\d+,endColumn=\d+,)?)?title=[^:]*::.*/
    for run in try HostileRun.all.get() {
      for line in rendered(run, .github).split(whereSeparator: \.isNewline) {
        #expect(line.wholeMatch(of: command) != nil, "\(run): \(line)")
      }
    }
  }

  @Test(arguments: [DiagnosticFormat.json, .sarif])
  func programsAreSentJSON(format: DiagnosticFormat) throws {
    for run in try HostileRun.all.get() {
      let text = rendered(run, format)
      #expect((try? JSONSerialization.jsonObject(with: Data(text.utf8))) != nil, "\(run)")
      #expect(TextCheck.firstHidden(in: text) == nil, "\(run)")
    }
  }

  /// Every tag and attribute of the page is one of ours, and there is one script.
  @Test func thePageHoldsNoMarkupOfTheDocs() throws {
    for run in try HostileRun.all.get() {
      let markup = PageMarkup(run.report)
      #expect(markup.tags.subtracting(PageMarkup.ours).isEmpty, "\(run)")
      #expect(markup.attributes.subtracting(PageMarkup.oursInTags).isEmpty, "\(run)")
      #expect(markup.scripts == 1, "\(run)")
      #expect(TextCheck.firstHidden(in: run.report, allowing: ["\n", "\t"]) == nil, "\(run)")
    }
  }
}

/// The tags and attributes of a page, read as a browser does: a tag starts at `<` with a letter behind it, an attribute
/// ends at a blank outside of quotation marks.
struct PageMarkup {
  private(set) var tags: Set<String> = []
  private(set) var attributes: Set<String> = []
  private(set) var scripts = 0
  private let page: [UInt8]
  private var index = 0

  static let ours: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "header", "p", "span", "b", "h1", "h2", "h3", "h4", "div",
    "button", "main", "section", "ul", "li", "a", "code", "pre", "dl", "dt", "dd", "article", "figure", "figcaption",
    "meter", "mark", "kbd", "script", "input",
  ]
  static let oursInTags: Set<String> = [
    "lang", "charset", "http-equiv", "content", "name", "class", "id", "role", "type", "title", "href", "hidden",
    "tabindex", "min", "max", "value", "placeholder", "autocomplete", "spellcheck",
  ]

  init(_ page: String) {
    self.page = Array(page.utf8)
    while let byte = next() {
      guard byte == UInt8(ascii: "<"), index < self.page.count else { continue }
      let letter = self.page[index] | 0x20
      if letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z") { tag() }
    }
  }

  private mutating func next() -> UInt8? {
    guard index < page.count else { return nil }
    index += 1
    return page[index - 1]
  }

  private mutating func tag() {
    var words: [[UInt8]] = [[]]
    var quote: UInt8?
    while let byte = next(), quote != nil || byte != UInt8(ascii: ">") {
      if byte == quote {
        quote = nil
      } else if quote == nil {
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
        if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") {
          words.append([])
        } else {
          words[words.count - 1].append(byte)
        }
      }
    }
    let name = String(decoding: words[0], as: UTF8.self).lowercased()
    tags.insert(name)
    for word in words.dropFirst() where !word.isEmpty {
      let attribute = String(decoding: word.prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self)
      if !attribute.hasPrefix("data-"), !attribute.hasPrefix("aria-") { attributes.insert(attribute) }
    }
    if name == "script" { scripts += 1 }
    // What stands in these is no markup, up to their end.
    if name == "script" || name == "style" { skip(to: Array("</\(name)>".utf8)) }
  }

  private mutating func skip(to end: [UInt8]) {
    while index < page.count, !page[index...].starts(with: end) { index += 1 }
  }
}
