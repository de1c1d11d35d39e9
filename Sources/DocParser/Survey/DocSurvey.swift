import CommonMark
import Diagnostics

/// What stands in documents before anything is known of their form: tables, code, verbs, commands and marks, counted.
public struct DocSurvey: Sendable {
  /// The tables by their columns, the most frequent first.
  public let tables: [SurveyedTable]
  /// The languages of code blocks with their numbers, the most frequent first; "" for those without one.
  public let codeLanguages: [SurveyedWord]
  /// The ways in which endpoint lines are written, the most frequent first.
  public let endpointLines: [SurveyedEndpointLine]
  /// The ways in which paths write their parameters: `:id`, `{id}`.
  public let placeholders: [SurveyedWord]
  /// Lines with a verb and something like a path in none of the forms that are known.
  public let unreadVerbs: [SurveyedWord]
  /// What commands and prose tell of URLs and headers.
  public let commands: SurveyedCommands
  /// The type words with their numbers, the most frequent first.
  public let types: [SurveyedType]
  /// The marks for required, optional and notes.
  public let marks: SurveyedMarks
  /// Labels in front of tables and code that the profile does not know.
  public let labels: [SurveyedLabel]
  /// What tells that a document is no Markdown.
  public let foreignFormats: [ForeignFormat]
  /// How many documents there are, and how many of their lines hold anything.
  public let size: (documents: Int, lines: Int)
  /// The place to speak of where nothing was found.
  let firstPlace: SourceRange?

  init(_ documents: [SurveyedDocument], lookup: ProfileLookup) {
    tables = TableSurvey(lookup: lookup).tables(in: documents)
    codeLanguages = SurveyedWord.counted(documents.flatMap(\.codeLanguages))
    let endpoints = EndpointSurvey(lookup: lookup).read(documents)
    endpointLines = endpoints.lines
    placeholders = endpoints.placeholders
    unreadVerbs = endpoints.unread
    commands = CommandSurvey(lookup: lookup).commands(in: documents)
    types = TypeSurvey(lookup: lookup).types(of: tables, in: documents)
    marks = MarkSurvey(lookup: lookup).marks(of: tables, in: documents)
    labels = LabelSurvey(lookup: lookup).labels(in: documents)
    foreignFormats = documents.compactMap(ForeignFormat.init)
    size = (documents.count, documents.reduce(0) { $0 + $1.writtenLines })
    listsEndpoints = documents.contains { document in
      Outline.sections(document.elements, lookup: lookup, source: document.source).contains(where: \.describesEndpoint)
    }
    firstPlace = documents.first.map { SourceRange(file: $0.source.file, lines: 1...1) }
  }

  /// Whether something in it names a call.
  public var namesEndpoints: Bool { !endpointLines.isEmpty || listsEndpoints }
  /// Whether a rule reads an endpoint in some block.
  private let listsEndpoints: Bool
}

/// Something that was met, how often, and where first.
public struct SurveyedWord: Sendable {
  /// What it is.
  public let text: String
  /// How often it was met.
  public let count: Int
  /// Where it stands first.
  public let first: SourceRange

  /// Equal texts counted, the most frequent first and then in the order of the documents.
  static func counted(_ words: [(text: String, place: SourceRange)]) -> [SurveyedWord] {
    var counts: [String: Int] = [:]
    var firsts: [(String, SourceRange)] = []
    for (text, place) in words {
      if counts[text] == nil { firsts.append((text, place)) }
      counts[text, default: 0] += 1
    }
    let words = firsts.map { SurveyedWord(text: $0.0, count: counts[$0.0] ?? 0, first: $0.1) }
    return words.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
  }
}

/// The blocks of one document, not yet divided into sections.
struct SurveyedDocument {
  let elements: [DocElement]
  let source: SourceText

  /// The languages of its code blocks.
  var codeLanguages: [(text: String, place: SourceRange)] {
    elements.compactMap { element in
      guard case .code(let info, _) = element.kind else { return nil }
      return (info.split(separator: " ").first.map { $0.lowercased() } ?? "", source.range(element.range))
    }
  }

  var writtenLines: Int { source.lines.count { !NormalWords.isBlank($0) } }

  /// The code blocks with what they hold.
  var codeBlocks: [CodeBlock] {
    elements.compactMap { element in
      guard case .code(let info, let text) = element.kind else { return nil }
      return CodeBlock(info: info, text: text, range: element.range, lines: source.parsedLines)
    }
  }
}

extension DocParser {
  /// What stands in `documents`, whatever their form.
  /// - Throws: an error of exit code 2 when a document is not UTF-8 or exceeds a bound.
  public func survey(_ documents: [(bytes: [UInt8], file: String)]) throws(DiagnosticError) -> DocSurvey {
    let lookup = ProfileLookup(profile)
    var surveyed: [SurveyedDocument] = []
    for document in documents {
      let parsed = try parsed(document.bytes, document.file, form: nil, lookup)
      surveyed.append(SurveyedDocument(elements: parsed.elements, source: parsed.source))
    }
    return DocSurvey(surveyed, lookup: lookup)
  }
}
