import Diagnostics
import OutputFiles
import Testing

@Suite struct OutputFileSetTests {
  @Test(arguments: [
    "", "/abs", "../x", "a/../b", "a/..", "./a", "a//b", "a/", "a\\b", "..\\x", "a\u{0}", "a\nb", "é.swift", "e\u{301}",
    "．．/a", "%00/..", "a:b", "a b", "CON", "con.txt", "a/NUL.swift", "lpt1", "Com9.json", "a.", "-rf", ".git/hooks/x",
    "a/.build/x", ".swiftpm/y", "Package.resolved", "x/package.RESOLVED", ".a.swift.copperplate-new", "a\u{202E}b",
  ])
  func anUnsafePathIsRefused(path: String) {
    let error = #expect(throws: DiagnosticError.self) {
      try OutputFileSet([OutputFile(path: path, contents: "")])
    }
    #expect(error?.diagnostics.map(\.code) == [.unsafePath])
    #expect(error?.diagnostics.first?.wayOut != nil)
    let printable = error?.diagnostics.first?.message.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{202E}" }
    #expect(printable == true)
  }

  @Test func aLongPathIsRefused() {
    for path in [String(repeating: "a", count: 201), String(repeating: "a/", count: 500) + "b"] {
      #expect(throws: DiagnosticError.self) { try OutputFileSet([OutputFile(path: path, contents: "")]) }
    }
  }

  @Test(arguments: ["a", ".swift-format", "Sources/Copper/Models/Opportunity+Patch.swift", "A_b-c@2.x.json", "..a"])
  func aSafePathIsTaken(path: String) throws {
    #expect(try OutputFileSet([OutputFile(path: path, contents: "x")])[path]?.contents == "x")
  }

  @Test(arguments: [
    ("a", "a"), ("A/b.swift", "a/B.swift"), ("a", "a/b"), ("a/b", "A"), ("a/b/c", "a/b"), ("Read.md", "READ.MD"),
  ])
  func twoFilesThatCannotStandSideBySideAreRefused(one: String, other: String) {
    let error = #expect(throws: DiagnosticError.self) {
      try OutputFileSet([OutputFile(path: one, contents: "1"), OutputFile(path: other, contents: "2")])
    }
    #expect(error?.diagnostics.map(\.code) == [.duplicateFile])
    #expect(error?.diagnostics.first?.message.contains(other) == true)
  }

  @Test func everyProblemIsToldAndNothingIsTaken() throws {
    var set = try OutputFileSet([OutputFile(path: "b", contents: "")])
    let error = #expect(throws: DiagnosticError.self) {
      try set.add(contentsOf: ["a", "B", "../c", "c"].map { OutputFile(path: $0, contents: "") })
    }
    #expect(error?.diagnostics.map(\.code) == [.duplicateFile, .unsafePath])
    #expect(set.files.map(\.path) == ["b"])
  }

  @Test func filesAreOrderedByPath() throws {
    let set = try OutputFileSet(["b", "a/c", "a.x", "B1"].map { OutputFile(path: $0, contents: "") })
    #expect(set.files.map(\.path) == ["B1", "a.x", "a/c", "b"])
    #expect(set["A/c"] == nil)
  }
}
