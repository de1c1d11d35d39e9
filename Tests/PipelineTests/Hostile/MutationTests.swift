import Diagnostics
import Foundation
import HostileDocs
import Testing

@testable import Pipeline

/// The project's own reference with seeded mistakes: each is read, or refused with a finding, and never a crash.
///
/// COPPERPLATE_FUZZ_ROUNDS sets how many are tried. Before each the document is written to a file named after its seed,
/// which is still there after a crash.
@Suite struct MutationTests {
  private static let rounds =
    ProcessInfo.processInfo.environment["COPPERPLATE_FUZZ_ROUNDS"].flatMap { Int($0) } ?? 120
  private static let seeds = 8

  @Test(arguments: 0..<seeds)
  func mutatedDocumentsAreReadOrRefused(seed: Int) throws {
    let docs = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../spec/docs")
    let sources = try ["introduction.md", "opportunities.md", "list-opportunities-search.txt"].map { name in
      try Array(Data(contentsOf: docs.appendingPathComponent(name).standardized))
    }
    var mutator = Mutator(seed: UInt64(seed))
    let file = NSTemporaryDirectory() + "copperplate-mutation-\(seed).md"
    for _ in 0..<max(1, Self.rounds / Self.seeds) {
      let bytes = mutator.document(from: sources)
      try Data(bytes).write(to: URL(fileURLWithPath: file))
      try print(file)
    }
    try FileManager.default.removeItem(atPath: file)
  }

  private func print(_ file: String) throws {
    var configuration = Configuration()
    configuration.name = "Mutant"
    configuration.documents = [file]
    let pipeline = Pipeline(configuration)
    switch Result(catching: { () throws(DiagnosticError) in try pipeline.lint() }) {
    case .success(let lint):
      for format in DiagnosticFormat.allCases { _ = format.render(lint.diagnostics, texts: lint.read.texts) }
    case .failure(let error): #expect(error.diagnostics.allSatisfy { $0.wayOut != nil }, "\(error)")
    }
    guard case .success(let api) = Result(catching: { () throws(DiagnosticError) in try pipeline.run() }) else {
      return
    }
    for line in api.swift.flatMap({ SwiftText($0.text).code }) {
      #expect(!line.contains("/*") && !line.contains("\"\"\""), "\(line)")
    }
    _ = try pipeline.report()
  }
}

/// Makes mistakes in documents, the same for the same seed.
struct Mutator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  private mutating func random(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(max(1, bound)))
  }

  /// A part of one of the documents with a few mistakes in it.
  mutating func document(from sources: [[UInt8]]) -> [UInt8] {
    let source = sources[random(sources.count)]
    let lines = source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
    let start = random(lines.count)
    var part = Array(lines[start..<min(lines.count, start + 20 + random(140))])
    for _ in 0..<(1 + random(4)) { mutateLines(&part) }
    var bytes = Array(part.joined(separator: [UInt8(ascii: "\n")]))
    for _ in 0..<random(4) { mutateBytes(&bytes) }
    return bytes
  }

  private mutating func mutateLines(_ lines: inout [[UInt8]]) {
    guard !lines.isEmpty else { return }
    let (first, second) = (random(lines.count), random(lines.count))
    switch random(6) {
    case 0: lines.swapAt(first, second)
    case 1: lines.remove(at: first)
    case 2: lines.insert(lines[second], at: first)
    case 3: lines.insert(contentsOf: lines[min(first, second)...max(first, second)].prefix(30), at: second)
    case 4: lines.insert(Array(HostileText.all[random(HostileText.all.count)].utf8), at: first)
    default: lines[first] += lines[second]
    }
  }

  private mutating func mutateBytes(_ bytes: inout [UInt8]) {
    guard bytes.count > 4 else { return }
    let place = random(bytes.count - 2)
    switch random(6) {
    case 0: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random(40)))
    case 1: bytes.removeLast(bytes.count - place)
    case 2: bytes[place] = UInt8(random(256))
    case 3: bytes.insert(contentsOf: Array(HostileText.all[random(HostileText.all.count)].utf8), at: place)
    case 4: bytes.insert(Array("|`*#[]{}\"\\\n<>&-:1".utf8)[random(17)], at: place)
    default: bytes.swapAt(place, random(bytes.count))
    }
  }
}
