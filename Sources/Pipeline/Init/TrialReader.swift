import Diagnostics
import DocParser
import Foundation
import Parallel
import SpecBuilder

/// Reads documents with some entries of a profile, as `generate` would with a profile that has them.
///
/// A document is read again only for entries that can change its reading.
struct TrialReader {
  private let documents: [DocumentSet.Document]
  private let texts: [Data]
  private let baseURL: String?
  private var cache: [Reading: DocumentFacts] = [:]
  private var built: [Reading: BuiltSpec?] = [:]
  private var signs: [ProfileEntry: [Int]] = [:]

  /// Documents with the entries that can change their reading.
  private struct Reading: Hashable, Sendable {
    let documents: [Int]
    let entries: [ProfileEntry]
  }

  init(_ documents: [DocumentSet.Document], baseURL: String? = nil) {
    self.documents = documents
    self.baseURL = baseURL
    texts = documents.map { Data($0.bytes.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }) }
  }

  /// The same reader with a base that is decided.
  func deciding(baseURL: String?) -> TrialReader {
    var reader = TrialReader(documents, texts: texts, baseURL: baseURL)
    reader.cache = cache
    reader.signs = signs
    return reader
  }

  private init(_ documents: [DocumentSet.Document], texts: [Data], baseURL: String?) {
    self.documents = documents
    self.texts = texts
    self.baseURL = baseURL
  }

  /// The documents whose reading an entry can change.
  mutating func touched(by entry: ProfileEntry) -> [Int] {
    if let known = signs[entry] { return known }
    guard let sign = entry.sign else { return all }
    let bytes = Data(sign.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 })
    let found = documents.indices.filter { texts[$0].range(of: bytes) != nil }
    signs[entry] = found
    return found
  }

  /// What is built of some documents with entries; nil when they name no endpoint.
  mutating func built(_ numbers: [Int], with entries: [ProfileEntry]) throws(DiagnosticError) -> BuiltSpec? {
    let reading = self.reading(numbers, with: entries)
    if let known = built[reading] { return known }
    let facts = try facts(numbers, with: reading.entries)
    let options = try Pipeline.specOptions(
      profile: try ProfileText.profile(with: reading.entries), configuration: Configuration(), baseURL: baseURL)
    let result = try? SpecBuilder(options: options).build(facts)
    built[reading] = .some(result)
    return result
  }

  private mutating func reading(_ numbers: [Int], with entries: [ProfileEntry]) -> Reading {
    Reading(documents: numbers, entries: entries.filter { !Set(touched(by: $0)).isDisjoint(with: numbers) })
  }

  /// The documents that are read in another way with an entry than without it, of those that it can change.
  ///
  /// Words also decide how what was read is weighed, so that those entries change all.
  mutating func changed(
    by entry: ProfileEntry, among entries: [ProfileEntry]
  ) throws(DiagnosticError) -> [Int] {
    let numbers = touched(by: entry)
    guard !entry.isWeighed else { return numbers }
    let with = try facts(numbers, with: entries)
    let without = try facts(numbers, with: entries.filter { $0 != entry })
    return zip(numbers, zip(with, without)).filter { $1.0.sections != $1.1.sections || $1.0.title != $1.1.title }
      .map(\.0)
  }

  /// What documents say with entries, in their order; those that were not read yet are read side by side.
  private mutating func facts(
    _ numbers: [Int], with entries: [ProfileEntry]
  ) throws(DiagnosticError) -> [DocumentFacts] {
    let readings = numbers.map { number in
      Reading(documents: [number], entries: entries.filter { touched(by: $0).contains(number) })
    }
    let open = Array(Set(readings.filter { cache[$0] == nil }))
    var parsers: [[ProfileEntry]: DocParser] = [:]
    for own in Set(open.map(\.entries)) { parsers[own] = DocParser(profile: try ProfileText.profile(with: own)) }
    let (documents, known) = (documents, parsers)
    let read = open.parallelMap { reading -> Result<DocumentFacts?, DiagnosticError> in
      guard let number = reading.documents.first, let parser = known[reading.entries] else { return .success(nil) }
      let document = documents[number]
      return Result { () throws(DiagnosticError) -> DocumentFacts? in
        try parser.parse(bytes: document.bytes, file: document.path).value
      }
    }
    for (reading, facts) in zip(open, read) { cache[reading] = try facts.get() }
    return readings.compactMap { cache[$0] }
  }

  /// How much is read of some documents with entries.
  mutating func score(_ numbers: [Int], with entries: [ProfileEntry]) throws(DiagnosticError) -> ReadingScore {
    guard let spec = try built(numbers, with: entries)?.spec else { return .nothing }
    var rows: [RowFacts] = []
    for document in try facts(numbers, with: entries) { rows += document.sections.flatMap(\.tables).flatMap(\.rows) }
    return ReadingScore(spec, typedRows: rows.count { $0.type != nil && $0.unknownType == nil })
  }

  /// The numbers of all documents.
  var all: [Int] { Array(documents.indices) }
}
