import Diagnostics

/// A first profile of documents: what was recognised, with the evidence for it, and what was not.
public struct ProfileRecognition: Sendable {
  /// A line of the profile with what speaks for it.
  public struct Finding: Sendable {
    /// The profile's key, with a full stop before an inner one: `columns.name`.
    public let key: String
    /// Its values; `+` stands for what the standard profile has.
    public let values: [String]
    /// What speaks for them, one sentence each.
    public let evidence: [String]
    /// Where that stands first.
    public let place: SourceRange?
  }

  /// Something that a person has to look at.
  public struct Gap: Sendable {
    /// What was met.
    public let message: String
    /// Where it stands first.
    public let place: SourceRange?
    /// The line of the profile that would help, as YAML; nil where no line can.
    public let line: String?
  }

  /// What was recognised, in the order of the profile's keys.
  public let findings: [Finding]
  /// What was not.
  public let gaps: [Gap]
  /// The survey that it is drawn from.
  public let survey: DocSurvey

  /// Draws a profile from a survey that was made with the standard one.
  public init(_ survey: DocSurvey) {
    let rules = RecognitionRules(survey: survey)
    self.survey = survey
    findings = rules.findings
    gaps = rules.gaps
  }

  /// The values found for a key.
  public func values(_ key: String) -> [String]? { findings.first { $0.key == key }?.values }
}

/// The rules that make findings and gaps of a survey.
struct RecognitionRules {
  let survey: DocSurvey
  private let standard = DocProfile.standard

  init(survey: DocSurvey) { self.survey = survey }

  typealias Finding = ProfileRecognition.Finding
  typealias Gap = ProfileRecognition.Gap

  var findings: [Finding] {
    endpointLines + marks + columns + labels + types + headers
  }

  // MARK: Endpoints

  private var endpointLines: [Finding] {
    let lines = survey.endpointLines
    guard let first = lines.first else { return [] }
    let evidence = lines.map { line in
      let carriers = line.carriers.map { "\($0.count) in a \($0.text)" }.joined(separator: ", ")
      let read = line.count == 1 ? "1 line reads" : "\(line.count) lines read"
      return "\(read) `\(line.pattern)` (\(carriers)), the first is `\(line.sample.prefix(80))`"
    }
    let marks = survey.placeholders.map { "\($0.text) \($0.count) times" }
    let spelling = marks.isEmpty ? [] : ["paths write their parameters \(marks.joined(separator: ", "))"]
    return [
      Finding(
        key: "endpoint-lines", values: lines.map(\.pattern) + ["+"], evidence: evidence + spelling, place: first.first)
    ]
  }

  // MARK: Marks

  private var marks: [Finding] {
    let marks = survey.marks
    var result: [Finding] = []
    if let required = marks.required {
      result.append(
        Finding(
          key: "required-marker", values: [required.text],
          evidence: ["\(required.count) names end in `\(required.text)`"], place: required.first))
    } else if marks.columns == 0 ? marks.optional != nil : marks.marksOptionalNames || !marks.notes.isEmpty {
      let evidence =
        marks.columns > 0
        ? "\(marks.columns) tables say in a column what is required; no mark at a name does"
        : "no mark says required; what has no mark for optional is"
      result.append(Finding(key: "required-marker", values: [""], evidence: [evidence], place: nil))
    }
    if let optional = marks.optional {
      result.append(
        Finding(
          key: "optional-marker", values: [optional.text],
          evidence: ["\(optional.count) names or types have a `\(optional.text)`"], place: optional.first))
    }
    guard !marks.notes.isEmpty else { return result }
    let evidence = marks.notes.map { "\($0.count) names end in `\($0.text)`, which points to a note" }
    return result + [
      Finding(key: "footnote-marks", values: marks.notes.map(\.text), evidence: evidence, place: marks.notes[0].first)
    ]
  }

  // MARK: Columns

  private static let columnKeys = [
    "name", "type", "description", "required", "optional", "default", "value", "status-code", "categories", "location",
  ]

  private var columns: [Finding] {
    Self.columnKeys.compactMap { key in
      var titles: [String] = []
      var evidence: [String] = []
      var place: SourceRange?
      for table in survey.tables where !table.holdsValues {
        guard let column = table.columns.first(where: { $0.key == key }), !column.title.isEmpty,
          case let title = NormalWords.normal(column.title), !titles.contains(title)
        else { continue }
        titles.append(title)
        place = place ?? table.first
        let why = column.isKnownTitle ? "" : "; its cells tell, such as \(Self.quoted(column.samples))"
        let tables = table.count == 1 ? "1 table has" : "\(table.count) tables have"
        evidence.append("\(tables) the columns \(table.titles)\(why)")
      }
      guard !titles.isEmpty else { return nil }
      return Finding(key: "columns.\(key)", values: titles + ["+"], evidence: evidence, place: place)
    }
  }

  static func quoted(_ texts: [String]) -> String {
    texts.map { text in "`\(text.count > 40 ? text.prefix(39) + "…" : text[...])`" }.joined(separator: ", ")
  }

  // MARK: Labels

  private var labels: [Finding] {
    ["parameters", "request", "response"].compactMap { key in
      let found = survey.labels.filter { $0.key == key }
      guard let first = found.first else { return nil }
      return Finding(
        key: "labels.\(key)", values: found.map(\.word.text) + ["+"],
        evidence: found.map { "`\($0.word.text)` stands \(Counted.text($0.word.count, "time")) in front of such" },
        place: first.word.first)
    }
  }

  // MARK: Types

  private var types: [Finding] {
    let known = survey.types.filter(\.isKnown).map { "\($0.word.text) \($0.word.count)" }
    let mapped = survey.types.filter { !$0.isKnown && $0.meaning != nil }
    guard !mapped.isEmpty else { return [] }
    let met = known.isEmpty ? [] : ["known type words: \(known.prefix(24).joined(separator: ", "))"]
    let evidence = mapped.map { type in
      "`\(type.word.text)` stands \(Counted.text(type.word.count, "time")); "
        + (type.values == 1 ? "1 value of examples says" : "\(type.values) values of examples say")
        + " \(type.meaning ?? "")"
    }
    return [
      Finding(
        key: "types", values: mapped.map { "\($0.word.text): \($0.meaning ?? "")" }, evidence: met + evidence,
        place: mapped.first?.word.first)
    ]
  }

  // MARK: Service

  private var headers: [Finding] {
    let found = survey.commands.headers.filter(\.isCredential)
    guard let first = found.first else { return [] }
    let entries = found.map { header in
      let isStandard = standard.credentialHeaders.contains { $0.lowercased() == header.word.text.lowercased() }
      guard let scheme = header.scheme, isStandard || header.word.count > 1 else { return header.word.text }
      return "\(header.word.text): \(scheme)"
    }
    return [
      Finding(
        key: "credential-headers", values: entries + ["+"],
        evidence: found.map { "\(Counted.text($0.word.count, "request")) with \($0.word.text)" },
        place: first.word.first)
    ]
  }
}
