import CommonMark
import Foundation
import HostileDocs
import Testing

@testable import Pipeline

/// What hostile documents put into files that are read as text: comments, README, JSON, file names.
@Suite struct HostileTextTests {
  @Test func namesOfFilesAreOurs() throws {
    for (run, api) in try HostileRun.printed {
      for file in api.files {
        let isPlain = file.path.utf8.allSatisfy { byte in
          byte < 0x80 && (UnicodeScalar(byte).properties.isAlphabetic || "0123456789-_./+".utf8.contains(byte))
        }
        let parts = file.path.split(separator: "/", omittingEmptySubsequences: false)
        let areNames = parts.allSatisfy { !["", ".", ".."].contains($0) && $0.utf8.count <= 100 }
        #expect(isPlain && areNames, "\(run) \(file.path)")
      }
      let folded = api.files.map { $0.path.lowercased() }
      #expect(Set(folded).count == folded.count, "\(run)")
    }
  }

  @Test func nothingInvisibleIsPrinted() throws {
    for (run, api) in try HostileRun.printed {
      for file in api.files {
        let hidden = TextCheck.firstHidden(in: file.text)
        #expect(hidden == nil, "\(run) \(file.path): \(hidden.map { String($0.value, radix: 16) } ?? "")")
      }
    }
  }

  @Test func jsonIsJSON() throws {
    for (run, api) in try HostileRun.printed {
      for file in api.files where file.path.hasSuffix(".json") || file.path.hasSuffix(".swift-format") {
        let value = try? JSONSerialization.jsonObject(with: Data(file.text.utf8), options: .fragmentsAllowed)
        #expect(value != nil, "\(run) \(file.path)")
      }
    }
  }

  /// Held against libcmark: text of the docs is no HTML, no link and no image in comments and README, and starts no
  /// block of its own in a comment.
  @Test func markdownIsText() throws {
    for run in try HostileRun.all.get() {
      let comments = run.swift.flatMap(\.comments)
      // One parse for all: they stand apart.
      let document = try MarkdownReader().read(comments.joined(separator: "\n\n"), file: "comments").value
      for block in document.blocks {
        let isText = if case .paragraph = block.kind { true } else { HostileTextTests.isParameterList(block) }
        #expect(isText, "\(run): \(block.kind)")
      }
      let pages = (run.printed?.files ?? []).filter { $0.path.hasSuffix(".md") }.map(\.text)
      let read = try pages.map { try MarkdownReader().read($0, file: "page").value.blocks } + [document.blocks]
      for span in read.flatMap(HostileTextTests.spans) {
        switch span.kind {
        // A guide of ours.
        case .link("doc:GettingStarted"): continue
        case .html, .image, .link: Issue.record("\(run): \(span.kind) \(span.text)")
        default: continue
        }
      }
      #expect(!read.contains(where: HostileTextTests.hasHTML), "\(run)")
    }
  }

  /// What means something to a template stands in the comments as the docs have it.
  @Test(arguments: HostileText.templates)
  func whatLooksLikeATemplateStaysText(text: String) throws {
    let run = try HostileRun(HostileDocument(text, .careful))
    guard run.printed != nil else { return }
    let comments = run.swift.flatMap(\.comments).map { comment in comment.filter { $0 != "\\" } }
    #expect(comments.contains { $0.contains(text) })
  }

  // MARK: Reading

  /// Whether a list is one of ours: what a function takes, gives and throws.
  private static func isParameterList(_ block: MarkdownBlock) -> Bool {
    guard case .list(false, let items) = block.kind else { return false }
    return items.allSatisfy { item in
      guard case .paragraph(let text)? = item.first?.kind else { return false }
      return ["Parameter", "Returns:", "Throws:"].contains { text.plain.hasPrefix($0) }
        && !text.plain.contains("PWNED:")
        || item.count == 1 && text.plain.contains(": ")
    }
  }

  private static func spans(_ blocks: [MarkdownBlock]) -> [MarkdownText.Span] {
    blocks.flatMap { block -> [MarkdownText.Span] in
      switch block.kind {
      case .heading(_, let text), .paragraph(let text): text.spans
      case .table(let table): ([table.header] + table.rows).flatMap { $0.cells.flatMap(\.text.spans) }
      case .list(_, let items): items.flatMap(spans)
      case .quote(let inner): spans(inner)
      case .code, .html, .thematicBreak: []
      }
    }
  }

  private static func hasHTML(_ blocks: [MarkdownBlock]) -> Bool {
    blocks.contains { block in
      switch block.kind {
      case .html: true
      case .list(_, let items): items.contains(where: hasHTML)
      case .quote(let inner): hasHTML(inner)
      default: false
      }
    }
  }
}

/// Looks for what a reviewer does not see.
enum TextCheck {
  /// The first character that is not seen, breaks a line unasked, or turns text around.
  static func firstHidden(in text: String, allowing allowed: Set<Unicode.Scalar> = ["\n"]) -> Unicode.Scalar? {
    // Almost all of it is plain: looking at bytes first keeps the test quick.
    let isPlain = text.utf8.allSatisfy { $0 == 0x0A || $0 >= 0x20 && $0 < 0x7F }
    return isPlain ? nil : text.unicodeScalars.first { !allowed.contains($0) && isHidden($0) }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return true
    default: return scalar.properties.isDefaultIgnorableCodePoint && scalar != "\u{FE0F}"
    }
  }
}
