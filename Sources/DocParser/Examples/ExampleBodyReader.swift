import Diagnostics
import Language
import OrderedJSON

/// Reads example bodies: strictly first, then with every leniency.
struct ExampleBodyReader {
  /// The body in a text, with a finding when it is not plain JSON.
  ///
  /// - Parameter place: the user's place of a place in the text.
  static func read(
    _ text: String, file: String, lexicon: Lexicon = .standard, place: (JSONPosition) -> SourcePosition
  ) -> (body: ExampleFacts.Body, diagnostics: [Diagnostic]) {
    guard !NormalWords.isBlank(text) else { return (.empty, []) }
    if let reading = try? JSONReader().read(text) {
      return (.json(reading), repetitions(reading, file: file, place: place))
    }
    do {
      let reading = try JSONReader(leniencies: Set(JSONLeniency.allCases), words: words(lexicon)).read(text)
      let found = [lenient(reading, file: file, place: place)]
      return (.json(reading), found + repetitions(reading, file: file, place: place))
    } catch {
      let range = range(place(error.position), file)
      let finding = Diagnostic(
        .invalidExample, "The example is not valid JSON: \(error.message).", at: range,
        wayOut: "Mend the example, or name it in a correction as wrong.")
      return (.invalid(text: text, error), [finding])
    }
  }

  /// What words in the place of values stand for: a type is shown by a value of it.
  static func words(_ lexicon: Lexicon) -> [String: JSONValue] {
    let table: [(WordSet, JSONValue)] = [
      (.textSamples, .string("")), (.wholeSamples, .number(JSONNumber(0))), (.numberSamples, .number(JSONNumber(0))),
      (.truthSamples, .bool(false)), (.objectSamples, .object(JSONObject())), (.listSamples, .array([])),
      (.nullSamples, .null), (.trueSamples, .bool(true)), (.falseSamples, .bool(false)),
    ]
    let pairs = table.flatMap { set, value in lexicon[set].map { ($0, value) } }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  private static func lenient(
    _ reading: JSONReading, file: String, place: (JSONPosition) -> SourcePosition
  ) -> Diagnostic {
    var names: [String] = []
    for use in reading.leniencies where !names.contains(use.leniency.rawValue) { names.append(use.leniency.rawValue) }
    let first = reading.leniencies.first?.position ?? JSONPosition(line: 1, column: 1)
    // What is only written in another way is read as it is meant, and costs nothing.
    let isOnlyStyle = reading.leniencies.allSatisfy { style.contains($0.leniency) }
    return Diagnostic(
      .lenientExample, severity: isOnlyStyle ? .note : nil,
      "The example is JSON only when this is overlooked: \(names.joined(separator: ", ")).",
      at: range(place(first), file), wayOut: "Make it plain JSON.", fix: fix(reading, file: file, place: place))
  }

  private static let style: Set<JSONLeniency> = [.trailingComma, .comment, .bareKey, .singleQuotes]

  /// A comma too many can be taken away; anything else is for a person to decide.
  private static func fix(
    _ reading: JSONReading, file: String, place: (JSONPosition) -> SourcePosition
  ) -> Diagnostic.Fix? {
    guard reading.leniencies.count == 1, let use = reading.leniencies.first, use.leniency == .trailingComma
    else { return nil }
    return Diagnostic.Fix("", at: range(place(use.position), file))
  }

  /// Keys that an object has twice: the first value counts, as it does for a printed client.
  private static func repetitions(
    _ reading: JSONReading, file: String, place: (JSONPosition) -> SourcePosition
  ) -> [Diagnostic] {
    reading.repeatedKeys.map { repeated in
      Diagnostic(
        .repeatedKey, "The object has the key \"\(repeated.key)\" already; the first value counts.",
        at: range(place(repeated.position), file), wayOut: "Take one of the two away.")
    }
  }

  private static func range(_ position: SourcePosition, _ file: String) -> SourceRange {
    SourceRange(file: file, start: position, end: position)
  }
}
