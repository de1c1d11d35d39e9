import Foundation
import OutputFiles
import SpecDiff
import Testing

@testable import Pipeline

/// One edit in the docs changes what it has to, and nothing else.
@Suite struct RevisionTests {
  static let all = DocRevision.ofRecord + DocRevision.ofSearch + DocRevision.ofCalls

  /// Prose and calls for readers, of which a change may be a part wherever it is.
  static let guides = [".docc/", "README.md"]

  @Test func thereAreSixty() { #expect(Self.all.count >= 60) }

  @Test(arguments: all) func changesOnlyWhatItMust(revision: DocRevision) throws {
    let base = try Self.base.get()
    let after = try base.applying(revision)
    let (old, new) = (base.files, after.files)
    var lines: [String: Int] = [:]
    for path in Set(old.keys).union(new.keys) where old[path] != new[path] {
      lines[path] = path.hasSuffix(".md") ? 0 : CodeLines.changed(old[path] ?? "", new[path] ?? "")
    }
    #expect(!lines.isEmpty, "nothing changed")
    #expect(lines.count <= revision.kind.mostFiles, "\(lines.keys.sorted())")
    for (path, count) in lines.sorted(by: { $0.key < $1.key }) where !path.hasPrefix("spec/") {
      let isAllowed = (revision.files + Self.guides).contains { path.contains($0) }
      #expect(isAllowed, "\(path) has no reason to change (\(count) lines)")
      if path.hasPrefix("Sources/Copper/") { #expect(count <= revision.kind.rawValue, "\(path)") }
    }
    // What is added stands among the lines that were there; none of them goes or moves.
    for path in lines.keys where revision.isAddition && !path.hasSuffix(".md") {
      let gone = CodeLines.gone(old[path] ?? "", from: new[path] ?? "")
      #expect(gone.count <= revision.kind.mostRewritten(in: path), "\(path): \(gone)")
    }
    if revision.kind == .defaultValue {
      let inSources = lines.filter { $0.key.hasPrefix("Sources/") }
      #expect(inSources.values.reduce(0, +) <= revision.kind.rawValue)
    }
    let diff = APIDiff(
      from: base.api.spec, to: after.api.spec, oldDeclarations: base.api.declarations,
      newDeclarations: after.api.declarations)
    let named = diff.changes.filter {
      $0.rule == revision.rule && (revision.words.isEmpty || $0.sentence.text.contains(revision.words))
    }
    #expect(!named.isEmpty, "\(revision.rule) \(revision.words) is missing from:\n\(diff.text)")
    #expect(named.contains { $0.impact == revision.impact }, "\(named.map { "\($0.sentence.text): \($0.impact)" })")
  }

  /// The docs as they are, read once.
  static let base = Result { try RevisedDocs() }
}

/// The committed docs with at most one edit, and everything printed from them.
struct RevisedDocs: Sendable {
  let files: [String: String]
  let api: ComparedAPI
  private let chapter: String

  init() throws {
    chapter = try String(contentsOfFile: RevisedDocs.folder + "/opportunities.md", encoding: .utf8)
    (files, api) = try RevisedDocs.printed(chapter)
  }

  private init(chapter: String) throws {
    self.chapter = chapter
    (files, api) = try RevisedDocs.printed(chapter)
  }

  func applying(_ revision: DocRevision) throws -> RevisedDocs {
    var document = Document(chapter)
    try revision.edit(&document)
    return try RevisedDocs(chapter: document.text)
  }

  private static let folder: String = {
    var path = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { path.deleteLastPathComponent() }
    return path.appendingPathComponent("spec/docs").path
  }()

  private static func printed(_ chapter: String) throws -> ([String: String], ComparedAPI) {
    let folder = try TemporaryFolder(["opportunities.md": chapter])
    var configuration = Configuration()
    configuration.name = "Copper"
    configuration.documents = [Self.folder + "/introduction.md", folder.path + "/opportunities.md"]
    let printed = try Pipeline(configuration).run()
    let specFiles = printed.specFiles.files.map { ("spec/" + $0.path, $0.contents) }
    let files = printed.package.files.map { ($0.path, $0.contents) } + specFiles
    let declarations = printed.declarations.map {
      DeclarationEntry(kind: $0.kind.rawValue, name: $0.name, signature: $0.signature, place: $0.place)
    }
    return (
      Dictionary(files, uniquingKeysWith: { first, _ in first }),
      ComparedAPI(spec: printed.built.spec, declarations: declarations)
    )
  }
}

/// Code lines that differ, comments and blank lines not counted; a changed line counts once.
enum CodeLines {
  static func changed(_ old: String, _ new: String) -> Int {
    let difference = code(new).difference(from: code(old))
    return max(difference.insertions.count, difference.removals.count)
  }

  /// The code lines that are there no more, or elsewhere; a comma that follows the last element from now on aside.
  static func gone(_ old: String, from new: String) -> [String] {
    func lines(_ text: String) -> [String] { code(text).map { $0.hasSuffix(",") ? String($0.dropLast()) : $0 } }
    return lines(new).difference(from: lines(old)).removals.compactMap {
      if case .remove(_, let line, _) = $0 { line } else { nil }
    }
  }

  private static func code(_ text: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty && !$0.hasPrefix("//") }
  }
}
