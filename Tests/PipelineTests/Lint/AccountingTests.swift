import Diagnostics
import DocParser
import Foundation
import Testing

@testable import Pipeline

/// Every block of a document ends as used or unused, whatever stands there.
@Suite struct AccountingTests {
  private static let clean = ["boats.md", "parcels.md", "loans.md", "trees", "sensors.txt"]

  @Test(arguments: clean) func everyLineIsAccountedFor(name: String) throws {
    let result = try Linted.paths([name], in: Linted.folder + "/Clean")
    for document in result.read.documents { #expect(Self.silent(document) == [], "\(document.file)") }
  }

  @Test(
    .enabled(if: Linted.hasSharedDocs, "../shared/docs is not there"),
    arguments: ["gitbook", "pages/opportunities", "pagetext"])
  func everyLineOfTheRealDocumentsIsAccountedFor(name: String) throws {
    let result = try Linted.paths([name], in: Linted.sharedDocs)
    for document in result.read.documents { #expect(Self.silent(document) == [], "\(document.file)") }
  }

  /// Something of no use, put in anywhere, is told of; rows and code with a warning at their line.
  @Test(arguments: 1...60) func whatIsPutInIsToldOf(seed: Int) throws {
    let name = Self.clean[seed % Self.clean.count]
    let files = try Linted.clean(name)
    let names = files.keys.sorted()
    let file = names[(seed / 5) % names.count]
    var lines = (files[file] ?? "").components(separatedBy: "\n")
    let isPageText = file.hasSuffix(".txt")
    let gaps = Self.gaps(lines, isPageText: isPageText)
    let gap = try #require(gaps.isEmpty ? nil : gaps[(seed &* 7919) % gaps.count])
    let stray = Stray.all[seed % Stray.all.count]
    let isWarned = stray.isWarned && !(isPageText && stray.isPlainInPageText)
    lines.insert(contentsOf: [""] + stray.lines + [""], at: gap)
    let marked = try #require(lines.firstIndex { $0.contains(Stray.mark) }) + 1
    let folder = try TemporaryFolder(files.merging([file: lines.joined(separator: "\n")]) { $1 })
    let result = try Linted.paths([name], in: folder.path)
    let document = try #require(result.read.documents.first { $0.file.hasSuffix(file) })
    #expect(Self.silent(document) == [])
    let account = document.accounts.first { $0.range.lines.contains(marked) }
    if case .used(let use)? = account?.use, isWarned { Issue.record("line \(marked) of \(file) is used: \(use)") }
    let isTold = result.diagnostics.contains { finding in
      finding.severity > .note
        && finding.range.map { $0.lines.contains(marked) && $0.file == document.file } == true
    }
    #expect(isTold || !isWarned, "line \(marked) of \(file), \(stray.lines)")
  }

  /// The lines with something on them that no account and no table speaks of.
  private static func silent(_ document: DocumentFacts) -> [Int] {
    var told = Set(document.accounts.flatMap { Array($0.range.lines) })
    for table in document.sections.flatMap(\.tables) { told.formUnion(table.range.lines) }
    return document.lines.indices.map { $0 + 1 }.filter { number in
      document.lines[number - 1].contains { !$0.isWhitespace } && !told.contains(number)
    }
  }

  /// The empty lines outside of code, where a block may be put in; in page text every line starts one.
  private static func gaps(_ lines: [String], isPageText: Bool) -> [Int] {
    guard !isPageText else { return lines.indices.filter { lines[$0].hasSuffix("¶") } }
    var isInCode = false
    return lines.indices.filter { index in
      let isFence = lines[index].hasPrefix("```") && !lines[index].dropFirst(3).contains("`")
      if isFence { isInCode.toggle() }
      return lines[index].isEmpty && !isInCode
    }
  }
}

/// A block that states nothing that a spec can hold.
private struct Stray {
  static let mark = "zyx"
  let lines: [String]
  /// Whether a warning has to tell of it, rather than the account alone.
  let isWarned: Bool
  /// Whether it is nothing odd in page text, which knows no fences, and where JSON without one is an example.
  var isPlainInPageText = false

  static let all = [
    Stray(lines: ["Some words of zyx that state nothing."], isWarned: false),
    Stray(lines: ["```mermaid", "zyx --> one", "```"], isWarned: true, isPlainInPageText: true),
    Stray(lines: ["| Odd | Strange |", "| --- | --- |", "| zyx | two |"], isWarned: true),
    Stray(lines: ["| Field | Type | Details |", "| zyx | number | Without a delimiter row. |"], isWarned: true),
    Stray(lines: ["{", "  \"zyx\": 1,", "  \"two\": 2", "}"], isWarned: true, isPlainInPageText: true),
    Stray(lines: ["> A quotation of zyx."], isWarned: false),
    Stray(lines: ["<!-- zyx -->"], isWarned: false),
  ]
}
