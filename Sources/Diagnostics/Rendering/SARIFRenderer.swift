import OrderedJSON

/// Prints findings as a SARIF 2.1.0 log, ready for upload to a code scanning service.
///
/// Findings with a place are results; those without one are notifications of the run, since services take no
/// result that has no location.
public struct SARIFRenderer: Sendable {
  private let texts: SourceTexts

  /// A renderer that counts columns by `texts`; a place in a text that is not among them is given by lines alone.
  public init(texts: SourceTexts) { self.texts = texts }

  /// The findings, sorted by place, as indented JSON that ends with a line break.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    let reported = diagnostics.reported()
    let rules = Set(reported.map(\.code)).sorted { $0.id < $1.id }
    let run: JSONValue = [
      "tool": ["driver": driver(rules)],
      "invocations": [invocation(reported.filter { $0.range == nil })],
      "columnKind": "utf16CodeUnits",
      "results": .array(results(reported, rules: rules)),
    ]
    let log: JSONValue = [
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [run],
    ]
    return JSONWriter(.folded(width: 100)).text(log) + "\n"
  }

  // MARK: The tool

  private func driver(_ rules: [DiagnosticCode]) -> JSONValue {
    ["name": "Copperplate", "rules": .array(rules.map(rule))]
  }

  private func rule(_ code: DiagnosticCode) -> JSONValue {
    [
      "id": .string(code.id),
      "name": .string(code.name),
      "shortDescription": ["text": .string(code.summary)],
      "fullDescription": ["text": .string(code.summary)],
      "help": ["text": .string("Its weight can be set in copperplate.yaml under \(code.id) or \(code.name).")],
      "defaultConfiguration": ["level": .string(level(code.severity))],
    ]
  }

  private func level(_ severity: Severity) -> String {
    severity == .off ? "none" : severity.rawValue
  }

  private func invocation(_ findings: [Diagnostic]) -> JSONValue {
    [
      "executionSuccessful": .bool(!findings.contains { $0.severity == .error }),
      "toolExecutionNotifications": .array(
        findings.map { finding in
          [
            "descriptor": ["id": .string(finding.code.id)],
            "level": .string(level(finding.severity)),
            "message": message(finding),
          ]
        }),
    ]
  }

  // MARK: Results

  private func results(_ reported: [Diagnostic], rules: [DiagnosticCode]) -> [JSONValue] {
    let indices = Dictionary(
      rules.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var seen: [String: Int] = [:]
    return reported.compactMap { finding in
      guard let range = finding.range else { return nil }
      let print = fingerprint(finding, file: range.file)
      seen[print, default: 0] += 1
      var members: [JSONObject.Member] = [
        .init(key: "ruleId", value: .string(finding.code.id)),
        .init(key: "ruleIndex", value: .number(JSONNumber(indices[finding.code] ?? -1))),
        .init(key: "level", value: .string(level(finding.severity))),
        .init(key: "message", value: message(finding)),
        .init(key: "locations", value: [location(range)]),
      ]
      let related = self.related(finding)
      if !related.isEmpty { members.append(.init(key: "relatedLocations", value: .array(related))) }
      if let fix = finding.fix, texts.utf16Columns(of: fix.range) != nil {
        members.append(.init(key: "fixes", value: [self.fix(fix)]))
      }
      members.append(
        .init(
          key: "partialFingerprints",
          value: ["copperplateFinding/v1": .string("\(print):\(seen[print] ?? 1)")]))
      return .object(JSONObject(members))
    }
  }

  /// The message, then notes without a place and the way out, a line each.
  private func message(_ finding: Diagnostic) -> JSONValue {
    var lines = [finding.message] + finding.notes.filter { $0.range == nil }.map { "Note: \($0.message)" }
    if let wayOut = finding.wayOut { lines.append("Way out: \(wayOut)") }
    return ["text": .string(lines.map(DisplayText.harmless).joined(separator: "\n"))]
  }

  private func fix(_ fix: Diagnostic.Fix) -> JSONValue {
    [
      "description": ["text": .string("Write \(DisplayText.harmless(fix.replacement)) here.")],
      "artifactChanges": [
        [
          "artifactLocation": ["uri": .string(RelativeURI.of(fix.range.file))],
          "replacements": [
            ["deletedRegion": region(fix.range), "insertedContent": ["text": .string(fix.replacement)]]
          ],
        ]
      ],
    ]
  }

  private func related(_ finding: Diagnostic) -> [JSONValue] {
    let located = finding.notes.compactMap { note in note.range.map { (note.message, $0) } }
    return located.enumerated().map { index, note in
      [
        "id": .number(JSONNumber(index + 1)),
        "message": ["text": .string(DisplayText.harmless(note.0))],
        "physicalLocation": physicalLocation(note.1),
      ]
    }
  }

  private func location(_ range: SourceRange) -> JSONValue { ["physicalLocation": physicalLocation(range)] }

  private func physicalLocation(_ range: SourceRange) -> JSONValue {
    ["artifactLocation": ["uri": .string(RelativeURI.of(range.file))], "region": region(range)]
  }

  /// Lines as they are; columns in UTF-16 code units, the end one behind the last.
  private func region(_ range: SourceRange) -> JSONValue {
    var members = [("startLine", range.start.line)]
    let columns = texts.utf16Columns(of: range)
    if let columns { members.append(("startColumn", columns.start)) }
    if range.end.line != range.start.line { members.append(("endLine", range.end.line)) }
    if let columns { members.append(("endColumn", columns.end)) }
    return .object(JSONObject(members.map { .init(key: $0.0, value: .number(JSONNumber(max(1, $0.1)))) }))
  }

  /// What makes a finding the same one after lines have moved: code, file and message without its numbers.
  private func fingerprint(_ finding: Diagnostic, file: String) -> String {
    var words = ""
    for scalar in finding.message.unicodeScalars where !("0"..."9").contains(scalar) {
      words.unicodeScalars.append(scalar)
    }
    return Fingerprint.of([finding.code.id, file, words])
  }
}

extension SourceTexts {
  /// A range's columns in UTF-16 code units from 1, the end one behind the last; nil for whole lines and unknown texts.
  func utf16Columns(of range: SourceRange) -> (start: Int, end: Int)? {
    guard !range.isWholeLines, let first = line(range.start.line, of: range.file),
      let last = line(range.end.line, of: range.file)
    else { return nil }
    let start = first.utf16Offset(ofColumn: range.start.column) + 1
    let end = last.utf16Offset(ofColumn: range.end.column + 1) + 1
    return (start, range.start.line == range.end.line ? max(end, start + 1) : end)
  }
}

/// Paths as URI references.
enum RelativeURI {
  /// A path with everything percent-encoded but unreserved characters and slashes; absolute ones get a scheme.
  static func of(_ path: String) -> String {
    var out = path.hasPrefix("/") ? "file://" : ""
    var rest = Substring(path)
    while rest.hasPrefix("./") { rest = rest.dropFirst(2).drop { $0 == "/" } }
    for byte in rest.utf8 {
      if isPlain(byte) {
        out.unicodeScalars.append(UnicodeScalar(byte))
      } else {
        out += "%" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return out
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~/".utf8.contains(byte)
    }
  }
}

/// A short digest that is the same on every machine; not for security.
enum Fingerprint {
  /// The 64-bit FNV-1a digest of the parts, each closed by a zero byte, as 16 hexadecimal digits.
  static func of(_ parts: [String]) -> String {
    let prime: UInt64 = 0x0000_0100_0000_01b3
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for part in parts {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* prime }
      hash = hash &* prime
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
