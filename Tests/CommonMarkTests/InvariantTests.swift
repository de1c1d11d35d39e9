import CommonMark
import Diagnostics
import Foundation
import Testing

/// What holds for every document, however broken.
@Suite struct InvariantTests {
  private let rounds = Int(ProcessInfo.processInfo.environment["COPPERPLATE_ORACLE_ROUNDS"] ?? "") ?? 60

  @Test(arguments: 1...8)
  func randomDocumentsKeepTheRules(seed: Int) throws {
    var documents = RandomTables(seed: UInt64(100 + seed))
    for _ in 0..<rounds {
      let text = documents.broken(documents.document())
      let result = try MarkdownReader().read(text, file: "x.md")
      let problems =
        Rules(result.value).problems()
        + result.diagnostics.compactMap { finding in
          finding.range.map { $0.lines.upperBound <= result.value.lines.count } ?? true ? nil : "a finding is off"
        }
      #expect(problems.isEmpty, "\(text.debugDescription)")
      #expect(try MarkdownReader().read(text, file: "x.md").value.blocks == result.value.blocks)
      if !problems.isEmpty { return }
    }
  }

  @Test(arguments: 1...8)
  func theBoundOnNestingHolds(seed: Int) throws {
    var documents = RandomTables(seed: UInt64(200 + seed))
    var bounds = MarkdownBounds.default
    for round in 0..<rounds {
      let text = documents.nested()
      bounds.nesting = 1 + round % 6
      // A document that is refused may be less deep, but none that is read may be deeper.
      guard let document = try? MarkdownReader(bounds: bounds).read(text, file: "x.md").value else { continue }
      #expect(depth(document.blocks) <= bounds.nesting, "\(text.debugDescription)")
      let problems = Rules(document).problems()
      #expect(problems.isEmpty, "\(text.debugDescription)")
    }
  }

  private func depth(_ blocks: [MarkdownBlock]) -> Int {
    blocks.map { block in
      switch block.kind {
      case .quote(let blocks): 1 + depth(blocks)
      case .list(_, let items): 1 + (items.map(depth).max() ?? 0)
      default: 0
      }
    }.max() ?? 0
  }
}

/// Checks ranges and the shape of tables.
private struct Rules {
  let document: MarkdownDocument

  init(_ document: MarkdownDocument) {
    self.document = document
  }

  func problems() -> [String] { problems(document.blocks, within: 1...max(document.lines.count, 1)) }

  private func problems(_ blocks: [MarkdownBlock], within lines: ClosedRange<Int>) -> [String] {
    var result: [String] = []
    var last = 0
    for block in blocks {
      let range = block.range.lines
      if range.lowerBound <= last { result.append("\(place(block.range)) starts before the last block ends") }
      last = range.upperBound
      if !lines.contains(range.lowerBound) || !lines.contains(range.upperBound) {
        result.append("\(place(block.range)) is outside \(lines)")
      } else if block.range.end.column > document.lines[range.upperBound - 1].utf8.count {
        result.append("\(place(block.range)) ends behind its line")
      }
      result += inside(block)
    }
    return result
  }

  private func inside(_ block: MarkdownBlock) -> [String] {
    switch block.kind {
    case .quote(let blocks): problems(blocks, within: block.range.lines)
    case .list(_, let items): problems(items.flatMap { $0 }, within: block.range.lines)
    case .table(let table): problems(table, within: block.range.lines)
    default: []
    }
  }

  private func problems(_ table: MarkdownTable, within lines: ClosedRange<Int>) -> [String] {
    ([table.header] + table.rows).flatMap { row in
      let places = row.cells.map(\.range)
      return (row.cells.count == table.header.cells.count ? [] : ["a row has \(row.cells.count) cells"])
        + (places.allSatisfy { $0.lines == row.range.lines } ? [] : ["a cell is not on its row's line"])
        + (places == places.sorted() ? [] : ["cells are out of order"])
        + (lines.contains(row.range.start.line) ? [] : ["a row is outside its table"])
    }
  }
}
