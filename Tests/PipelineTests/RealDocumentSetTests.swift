import APISpec
import Diagnostics
import Foundation
import OrderedJSON
import OutputFiles
import Testing

@testable import Pipeline

/// The documents that the project was made for, where they are beside the repository.
enum RealDocuments {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared/docs")

  static var areThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static let chapter = "gitbook/opportunities.md"
  static let people = "gitbook/people.md"
  static let introduction = "gitbook/introduction.md"
  static let pages = "pages/opportunities"
  static let pageText = "pagetext/list-opportunities-search.txt"

  static func pipeline(_ documents: String..., name: String = "Copper") -> Pipeline {
    var configuration = Configuration()
    configuration.name = name
    // The chapters write a placeholder where the pages have a URL.
    configuration.baseURL = "https://api.example.com/v1"
    configuration.documents = documents.map { folder.appendingPathComponent($0).path }
    return Pipeline(configuration)
  }
}

/// What holds for the real documents as a set.
@Suite(.enabled(if: RealDocuments.areThere, "the folder shared/docs is not beside the repository"))
struct RealDocumentSetTests {
  @Test func theyPrintOnePackage() throws {
    let printed = try RealDocuments.pipeline(
      RealDocuments.introduction, RealDocuments.people, RealDocuments.chapter, RealDocuments.pageText
    ).run()
    let spec = printed.built.spec
    #expect(spec.operations.count == 18)
    #expect(spec.operations.flatMap(\.requestExamples).filter { $0.body != nil }.count == 31)
    #expect(spec.operations.flatMap(\.responseExamples).count == 79)
    #expect(!printed.diagnostics.contains { $0.code == .untestedExample || $0.code == .nameCollision })
    let fixtures = printed.package.files.filter { $0.path.contains("/Fixtures/") && $0.path.hasSuffix(".json") }
    #expect(fixtures.count == 31 + 79)
    #expect(spec.schemas.filter { $0.name.text.hasPrefix("CustomField") }.map(\.name.text).count == 3)
  }

  /// The chapter and its pages print the same code but for the places that comments name, the order, and examples' order.
  @Test func chapterAndPagesPrintTheSame() throws {
    let chapter = try RealDocuments.pipeline(RealDocuments.chapter).run()
    let pages = try RealDocuments.pipeline(RealDocuments.pages).run()
    #expect(try SpecFacts(chapter.built.spec).lines == SpecFacts(pages.built.spec).lines)
    #expect(chapter.package.files.map(\.path).sorted() == pages.package.files.map(\.path).sorted())
    for file in chapter.package.files {
      let other = try #require(pages.package.files.first { $0.path == file.path })
      #expect(code(file) == code(other), "\(file.path)")
    }
  }

  /// What the project ships as its own documents says what the real ones say, in other sentences.
  @Test func ownDocumentsSayTheSameInOtherWords() throws {
    let own = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("spec/docs")
    var configuration = Configuration()
    configuration.baseURL = "https://api.example.com/v1"
    configuration.documents = ["opportunities.md", "list-opportunities-search.txt", "introduction.md"].map {
      own.appendingPathComponent($0).path
    }
    let mine = try SpecFacts(Pipeline(configuration).build().spec, withTexts: false)
    let theirs = try SpecFacts(
      RealDocuments.pipeline(RealDocuments.chapter, RealDocuments.pageText, RealDocuments.introduction).build().spec,
      withTexts: false)
    #expect(mine.lines == theirs.lines)
  }

  /// The lines of a file without its comments, in an order of their own.
  private func code(_ file: OutputFile) -> [String] {
    guard file.path.hasSuffix(".swift") else { return [] }
    return file.contents.split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces.union(CharacterSet(charactersIn: ","))) }
      .filter { !$0.hasPrefix("//") }.sorted()
  }
}

/// Everything that a spec says but for places, and for texts where they are others': a line for each fact, in an order
/// of its own.
struct SpecFacts {
  let lines: [String]

  init(_ spec: APISpec, withTexts: Bool = true) throws {
    var lines: [String] = []
    var pending: [(path: String, value: JSONValue)] = [("", try JSONReader().read(spec.canonicalText).value)]
    while let (path, value) = pending.popLast() {
      switch value {
      case .object(let object):
        for member in object.members where !Self.leaves(member.key, withTexts) {
          pending.append(("\(path).\(member.key)", member.value))
        }
      case .array(let elements):
        for element in elements { pending.append(("\(path)[\(Self.name(of: element))]", element)) }
      case .string(let text) where !withTexts && Self.isSentence(text, at: path): lines.append("\(path): text")
      default: lines.append("\(path): \(JSONWriter(.compact).text(value))")
      }
    }
    self.lines = lines.sorted()
  }

  private static func isSentence(_ text: String, at path: String) -> Bool {
    path.contains("-examples[") && text.contains(" ") && !path.hasSuffix(".title")
  }

  private static func leaves(_ key: String, _ withTexts: Bool) -> Bool {
    key == "place" || !withTexts && ["description", "notes"].contains(key)
  }

  /// What tells an element from its neighbours, so that the order plays no part.
  private static func name(of element: JSONValue) -> String {
    guard let object = element.object else { return "" }
    return ["name", "method", "path", "title", "code", "seconds"].compactMap { object[$0] }
      .map { JSONWriter(.compact).text($0) }.joined(separator: " ")
  }
}
