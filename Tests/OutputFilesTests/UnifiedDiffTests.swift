import Foundation
import Testing

@testable import OutputFiles

@Suite struct UnifiedDiffTests {
  private func diff(_ before: String?, _ after: String?) -> [String] {
    UnifiedDiff(path: "f", before: before, after: after).text.split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
  }

  private func numbered(_ range: ClosedRange<Int>, _ changed: [Int: String] = [:]) -> String {
    range.map { changed[$0] ?? "\($0)" }.map { $0 + "\n" }.joined()
  }

  @Test func equalTextsHaveNone() {
    #expect(diff("a\n", "a\n") == [])
    #expect(diff(nil, nil) == [])
  }

  @Test func threeLinesStandAroundAChange() {
    #expect(
      diff(numbered(1...10), numbered(1...10, [5: "x"])) == [
        "--- a/f", "+++ b/f", "@@ -2,7 +2,7 @@", " 2", " 3", " 4", "-5", "+x", " 6", " 7", " 8",
      ])
  }

  @Test func changesThatAreNearStandTogether() {
    let near = diff(numbered(1...20), numbered(1...20, [5: "x", 12: "y"]))
    #expect(near.filter { $0.hasPrefix("@@") } == ["@@ -2,14 +2,14 @@"])
    let far = diff(numbered(1...20), numbered(1...20, [5: "x", 13: "y"]))
    #expect(far.filter { $0.hasPrefix("@@") } == ["@@ -2,7 +2,7 @@", "@@ -10,7 +10,7 @@"])
  }

  @Test func anAddedLineAtTheEndsIsCounted() {
    #expect(diff("b\n", "a\nb\n") == ["--- a/f", "+++ b/f", "@@ -1 +1,2 @@", "+a", " b"])
    #expect(diff("a\n", "a\nb\n") == ["--- a/f", "+++ b/f", "@@ -1 +1,2 @@", " a", "+b"])
    #expect(diff("", "b\n") == ["--- a/f", "+++ b/f", "@@ -0,0 +1 @@", "+b"])
  }

  @Test func aMissingLastNewlineIsTold() {
    #expect(
      diff("a\nb", "a\nb\n") == [
        "--- a/f", "+++ b/f", "@@ -1,2 +1,2 @@", " a", "-b", "\\ No newline at end of file", "+b",
      ])
  }

  @Test func whatATerminalActsOnIsShown() {
    #expect(diff(nil, "\u{1B}[2J\r\u{202E}\tx\n").last == "+\\u{1B}[2J\\u{D}\\u{202E}\tx")
  }

  @Test(arguments: UInt64(1)...200)
  func theEditsMakeTheOldTextTheNew(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
    let old = (0..<next(30)).map { _ in next(4) }
    let new = (0..<next(30)).map { _ in next(4) }
    let edits = LineDiff(old, new).edits
    var made: [Int] = []
    var line = 0
    for edit in edits {
      made += old[line..<edit.old.lowerBound]
      #expect(made.count == edit.new.lowerBound)
      made += new[edit.new]
      line = edit.old.upperBound
    }
    #expect(made + old[line...] == new)
    let size = edits.map { $0.old.count + $0.new.count }.reduce(0, +)
    #expect(size == old.count + new.count - 2 * longestCommon(old, new))
    #expect(LineDiff(old, new, limit: 1).edits.count <= max(1, edits.count))
  }

  private func longestCommon(_ old: [Int], _ new: [Int]) -> Int {
    var row = [Int](repeating: 0, count: new.count + 1)
    for line in old {
      var diagonal = 0
      for (index, other) in new.enumerated() {
        let above = row[index + 1]
        row[index + 1] = line == other ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row.last ?? 0
  }

  @Test func textsThatShareNothingAreOneEdit() {
    let old = (0..<5000).map { "a\($0)" }
    let new = (0..<5000).map { "b\($0)" }
    #expect(LineDiff(old, new).edits == [LineEdit(old: 0..<5000, new: 0..<5000)])
  }
}
