import CommonMark
import Diagnostics

/// The marks after names and types, with how often they stand there.
public struct SurveyedMarks: Sendable {
  /// The mark for required fields; nil where no mark says so.
  public let required: SurveyedWord?
  /// The mark after names of optional fields and beside types of nullable ones.
  public let optional: SurveyedWord?
  /// Whether the mark stands after names.
  public let marksOptionalNames: Bool
  /// Marks that point to notes below a table.
  public let notes: [SurveyedWord]
  /// How many tables say in a column of their own what is required.
  public let columns: Int
}

/// Tells what the marks at the ends of names and types mean.
struct MarkSurvey {
  let lookup: ProfileLookup

  private static let candidates = ["**", "*", "†", "‡", "!", "+"]

  func marks(of tables: [SurveyedTable], in documents: [SurveyedDocument]) -> SurveyedMarks {
    let names = tables.filter(\.describesFields).flatMap { $0.cells("name") }
    let types = tables.filter(\.describesFields).flatMap { $0.cells("type") }
    let optional = names.filter { Self.bare($0.text).hasSuffix("?") } + types.filter { Self.hasMark($0.text) }
    let found = Self.candidates.compactMap { mark in
      let places = names.filter { Self.ending($0.text) == mark }.map { (text: mark, place: $0.place) }
      return SurveyedWord.counted(places).first
    }
    let columns = tables.filter { $0.columns.contains { $0.key == "required" } }.reduce(0) { $0 + $1.count }
    // Where something else tells what has to be sent, a mark points to a note: "* At least one of these is required."
    let isTold = columns > 0 || !optional.isEmpty
    let required = isTold ? nil : found.first { explains($0.text, in: documents) } ?? found.first
    return SurveyedMarks(
      required: required,
      optional: SurveyedWord.counted(optional.map { ("?", $0.place) }).first,
      marksOptionalNames: names.contains { Self.bare($0.text).hasSuffix("?") },
      notes: found.filter { $0.text != required?.text }, columns: columns)
  }

  /// The name without the marks behind a question mark: `content?*`.
  private static func bare(_ name: String) -> String {
    var name = Substring(NormalWords.trimmed(name))
    while let last = name.last, "*†‡!+`".contains(last) { name.removeLast() }
    return String(name)
  }

  private static func hasMark(_ type: String) -> Bool { type.count > 1 && (type.hasPrefix("?") || type.hasSuffix("?")) }

  /// The mark at the end of a name, before or behind a question mark.
  private static func ending(_ name: String) -> String? {
    let name = NormalWords.trimmed(name.filter { $0 != "?" && $0 != "`" })
    return candidates.first { name.hasSuffix($0) && name.count > $0.count }
  }

  /// Whether a line says of the mark that it stands for required: `* required`, "fields with * are mandatory".
  private func explains(_ mark: String, in documents: [SurveyedDocument]) -> Bool {
    documents.flatMap(\.elements).contains { element in
      Self.texts(element).contains { text in
        guard text.contains(mark), text.utf8.count < 200 else { return false }
        let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
        return !words.isDisjoint(with: ["required", "mandatory", "obligatory", "must"])
      }
    }
  }

  private static func texts(_ element: DocElement) -> [String] {
    if case .table(let table) = element.kind {
      return table.rows.filter { row in row.cells.count { !$0.text.plain.isEmpty } == 1 }
        .compactMap { $0.cells.first?.text.plain }
    }
    if case .heading = element.kind { return [] }
    return element.text.map { [$0.plain] } ?? []
  }
}
