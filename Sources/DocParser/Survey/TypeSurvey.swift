import Diagnostics
import Language
import OrderedJSON

/// A type word that tables have, and what tells of its meaning.
public struct SurveyedType: Sendable {
  /// The word as written first, without marks, articles and words for lists.
  public let word: SurveyedWord
  /// Whether a vocabulary has it, or the docs describe such an object.
  public let isKnown: Bool
  /// The built-in word that means what examples show, where they show one kind of value only.
  public let meaning: String?
  /// How many values of examples speak for the meaning.
  public let values: Int
}

/// Collects the type words of tables, and what examples have where unknown ones stand.
struct TypeSurvey {
  let lookup: ProfileLookup

  func types(of tables: [SurveyedTable], in documents: [SurveyedDocument]) -> [SurveyedType] {
    var names: [String: Set<String>] = [:]
    var words: [(text: String, place: SourceRange)] = []
    for table in tables where table.describesFields {
      let fields = Dictionary(
        table.cells("name").map { (Self.line(of: $0.place), $0.text) }, uniquingKeysWith: { first, _ in first })
      let cells = table.cells("type")
      // "Type: path, query, body" is where parameters go.
      guard !cells.allSatisfy({ isPlace($0.text) }) || cells.isEmpty else { continue }
      for (text, place) in cells {
        for word in Self.words(in: text, lookup: lookup) {
          words.append((word, place))
          if let name = fields[Self.line(of: place)].flatMap({ FieldName($0, code: nil, lookup: lookup)?.path.last }) {
            names[word, default: []].insert(name.filter { !"[]".contains($0) })
          }
        }
      }
    }
    let met = Set(words.map(\.text))
    words = words.map { word in
      let singular = String(word.text.dropLast())
      return word.text.hasSuffix("s") && met.contains(singular) ? (singular, word.place) : word
    }
    let described = Set(documents.flatMap(\.elements).compactMap(heading))
    let values = ExampleValues(documents)
    return SurveyedWord.counted(words).map { word in
      let isKnown = lookup.isType(word.text) || isObject(word.text, described)
      let found = isKnown ? nil : values.meaning(of: names[word.text] ?? [])
      return SurveyedType(word: word, isKnown: isKnown, meaning: found?.word, values: found?.values ?? 0)
    }
  }

  /// Whether a cell says where a parameter goes.
  private func isPlace(_ cell: String) -> Bool {
    let word = NormalWords.normal(cell)
    return [WordSet.queryPlaces, .pathPlaces, .headerPlaces, .bodyPlaces, .formPlaces].contains {
      lookup.lexicon.has(word, in: $0)
    }
  }

  private static func line(of place: SourceRange) -> String { "\(place.file):\(place.start.line)" }

  private func heading(_ element: DocElement) -> String? {
    guard case .heading(_, let text) = element.kind else { return nil }
    return NormalWords.normal(HeadingText.clean(text.plain))
  }

  /// Whether a word names an object: it says so, or a heading does.
  private func isObject(_ word: String, _ headings: Set<String>) -> Bool {
    let normal = NormalWords.normal(word)
    if normal.hasSuffix(" object") || normal.hasSuffix(" objects") { return true }
    let singular = normal.hasSuffix("s") ? String(normal.dropLast()) : normal
    return [normal, singular].contains { name in
      headings.contains(name) || headings.contains("\(name) object") || headings.contains("\(name) structure")
    }
  }

  /// The words of a type cell, without marks, articles and words for lists.
  static func words(in cell: String, lookup: ProfileLookup) -> [String] {
    let remarks = FieldRemarks(cell, lookup: lookup)
    let type = remarks.isWhole && remarks.type != nil ? remarks.type : TypeParser(lookup).columnType(of: cell)
    return (type?.words ?? []).map { word in
      // What stands in brackets explains the word before it: `string (can be null)`.
      let plain = word.firstIndex(of: "(").map { $0 == word.startIndex ? word[...] : word[..<$0] } ?? word[...]
      let words = NormalWords.normal(plain.filter { !"*`\"[]<>()".contains($0) }).split(separator: " ")
        .drop { lookup.lexicon.has(String($0), in: .typeArticles) }
      return words.last == "ids" ? "identifier" : words.joined(separator: " ")
    }.filter { !$0.isEmpty && !lookup.lexicon.has($0, in: .typeRemarks) }
  }
}

/// The values that example bodies have, by the name of their field.
private struct ExampleValues {
  private var values: [String: [JSONValue]] = [:]

  private static let maximum = 2000

  init(_ documents: [SurveyedDocument]) {
    var pending: [JSONValue] = []
    for block in documents.flatMap(\.codeBlocks) where block.looksLikeJSON {
      if let reading = try? JSONReader(leniencies: Set(JSONLeniency.allCases)).read(block.text) {
        pending.append(reading.value)
      }
    }
    var count = 0
    while let value = pending.popLast(), count < Self.maximum {
      pending += value.array ?? []
      for member in value.object?.members ?? [] {
        count += 1
        values[member.key, default: []].append(member.value)
        pending.append(member.value)
      }
    }
  }

  /// The type word for what the fields of these names hold; nil for several kinds of value, or none.
  func meaning(of names: Set<String>) -> (word: String, values: Int)? {
    let found = names.flatMap { values[$0] ?? [] }.flatMap { $0.array ?? [$0] }.filter { $0.kind != .null }
    let kinds = Set(found.map(\.kind))
    guard !found.isEmpty, let kind = kinds.first, kinds.count == 1 else { return nil }
    let areIDs = names.count { $0 == "id" || $0.hasSuffix("_id") || $0.hasSuffix("Id") } * 2 >= names.count
    let word: String? =
      switch kind {
      case .string: areIDs ? "identifier" : "string"
      case .integer: areIDs ? "identifier" : "integer"
      case .number: "number"
      case .boolean: "boolean"
      case .array, .object, .null: nil
      }
    return word.map { ($0, found.count) }
  }
}
