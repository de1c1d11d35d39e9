import CommonMark
import Foundation
import Testing

@Suite struct OracleTests {
  @Test(.enabled(if: GFMOracle.command != nil, Comment(rawValue: GFMOracle.missing)), arguments: 1...8)
  func randomTablesAreReadAsGFM(seed: Int) throws {
    var tables = RandomTables(seed: UInt64(seed))
    let rounds = Int(ProcessInfo.processInfo.environment["COPPERPLATE_ORACLE_ROUNDS"] ?? "") ?? 40
    for round in 0..<rounds {
      let text = round % 8 == 7 ? tables.nested() : tables.document()
      let ours = Outline.lines(try MarkdownReader().read(text, file: "random.md").value.blocks)
      let theirs = try GFMOracle.outline(text)
      #expect(ours == theirs, "seed \(seed):\n\(text)")
      if ours != theirs { return }
    }
  }
}
