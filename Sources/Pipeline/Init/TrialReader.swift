import Diagnostics
import DocParser
import Foundation
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
  private struct Reading: Hashable {
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
    let touching = entries.filter { !Set(touched(by: $0)).isDisjoint(with: numbers) }
    let reading = Reading(documents: numbers, entries: touching)
    if let known = built[reading] { return known }
    var facts: [DocumentFacts] = []
    for number in numbers { facts.append(try self.facts(number, with: touching)) }
    let options = try Pipeline.specOptions(
      profile: try ProfileText.profile(with: touching), configuration: Configuration(), baseURL: baseURL)
    let result = try? SpecBuilder(options: options).build(facts)
    built[reading] = .some(result)
    return result
  }

  private mutating func facts(_ number: Int, with entries: [ProfileEntry]) throws(DiagnosticError) -> DocumentFacts {
    let own = entries.filter { touched(by: $0).contains(number) }
    let reading = Reading(documents: [number], entries: own)
    if let known = cache[reading] { return known }
    let parser = DocParser(profile: try ProfileText.profile(with: own))
    let facts = try parser.parse(bytes: documents[number].bytes, file: documents[number].path).value
    cache[reading] = facts
    return facts
  }

  /// How much is read of some documents with entries.
  mutating func score(_ numbers: [Int], with entries: [ProfileEntry]) throws(DiagnosticError) -> ReadingScore {
    guard let spec = try built(numbers, with: entries)?.spec else { return .nothing }
    var rows: [RowFacts] = []
    for number in numbers {
      rows += try facts(number, with: entries).sections.flatMap(\.tables).flatMap(\.rows)
    }
    return ReadingScore(spec, typedRows: rows.count { $0.type != nil && $0.unknownType == nil })
  }

  /// The numbers of all documents.
  var all: [Int] { Array(documents.indices) }
}
