import APISpec
import Diagnostics
import DocParser
import Language
import OrderedJSON

/// A value in an example: the example's number in the book, and the way to the value.
struct Sight: Hashable {
  let example: Int
  let path: JSONPath
}

/// Every example of a build, so that a value can be traced to its line.
final class ExampleBook {
  private var examples: [(facts: ExampleFacts, document: Int)] = []

  /// Takes an example in and gives its number.
  func add(_ example: ExampleFacts, document: Int) -> Int {
    examples.append((example, document))
    return examples.count - 1
  }

  /// Whether times in examples are texts and never numbers.
  var timesAreTexts: Bool { times.areTexts && !times.areNumbers }

  /// Whether times in examples are numbers.
  var timesAreNumbers: Bool { times.areNumbers }

  /// What the examples show of fields with names of times.
  private lazy var times: (areTexts: Bool, areNumbers: Bool) = {
    var pending = examples.compactMap(\.facts.json)
    var found = (areTexts: false, areNumbers: false)
    while let value = pending.popLast() {
      pending += value.array ?? []
      for member in value.object?.members ?? [] {
        pending.append(member.value)
        guard NameWords(member.key).isDate else { continue }
        found.areNumbers = found.areNumbers || member.value.number != nil
        found.areTexts = found.areTexts || member.value.string.map(CalendarText.isTime) ?? false
      }
    }
    return found
  }()

  /// Whether ids in examples are texts and never numbers.
  private(set) lazy var idsAreTexts: Bool = {
    var pending = examples.compactMap(\.facts.json)
    var texts = false
    while let value = pending.popLast() {
      pending += value.array ?? []
      for member in value.object?.members ?? [] {
        pending.append(member.value)
        guard NameWords(member.key).isIdentifier else { continue }
        if member.value.number != nil { return false }
        texts = texts || member.value.string != nil
      }
    }
    return texts
  }()

  func facts(_ example: Int) -> ExampleFacts { examples[example].facts }

  /// The document that an example stands in.
  func document(_ example: Int) -> Int { examples[example].document }

  /// Where a value starts; the whole block where that is not known.
  func range(_ sight: Sight) -> SourceRange {
    let facts = examples[sight.example].facts
    guard case .json(let reading) = facts.body, let position = reading.positions[sight.path] else {
      return facts.range
    }
    let line = facts.bodyStart.line + position.line - 1
    let column = position.line == 1 ? facts.bodyStart.column + position.column - 1 : position.column
    let place = SourcePosition(line: line, column: column)
    return SourceRange(file: facts.range.file, start: place, end: place)
  }
}

extension ExampleFacts {
  /// The body as JSON, however leniently it was read.
  var json: JSONValue? {
    if case .json(let reading) = body { reading.value } else { nil }
  }

  /// Whether the body says what the docs mean to the letter: nothing was left out and nothing stands for something else.
  var isLiteral: Bool {
    guard case .json(let reading) = body else { return false }
    return !reading.leniencies.contains { [.ellipsis, .placeholder, .word, .alternatives].contains($0.leniency) }
  }

  var isRequest: Bool { kind == .request }

  /// The status of a response, that in its body or 200 where the docs name none; nil for a request.
  var status: Int? {
    guard case .response(let status) = kind else { return nil }
    return status ?? statedError ?? 200
  }

  /// Whether it comes back when a call fails.
  var isOfFailure: Bool { isError || (status ?? 0) >= 300 }

  /// The status of an error that the body tells of itself, as in `{"success": false, "status": 404}`.
  private var statedError: Int? {
    guard let object = json?.object else { return nil }
    let fails = object.members.contains { member in
      WordSet.successKeys.has(member.key) && member.value.bool == false || WordSet.errorKeys.has(member.key)
    }
    let codes = ["status", "status_code", "statusCode", "code"].lazy.compactMap { object[$0]?.number }
    guard fails, object["id"] == nil, let code = codes.compactMap({ Int($0.text) }).first else { return nil }
    return (400..<600).contains(code) ? code : nil
  }
}
