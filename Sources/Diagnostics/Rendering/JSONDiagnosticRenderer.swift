import OrderedJSON

/// Prints findings as JSON for other programs: one object with `diagnostics` and a `summary` of their numbers.
public struct JSONDiagnosticRenderer: Sendable {
  /// A renderer.
  public init() {}

  /// The findings, sorted by place, as indented JSON that ends with a line break.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    let summary = DiagnosticSummary(diagnostics)
    let value: JSONValue = [
      "version": 1,
      "diagnostics": .array(diagnostics.reported().map(JSONDiagnosticRenderer.json)),
      "summary": [
        "errors": .number(JSONNumber(summary.errors)),
        "warnings": .number(JSONNumber(summary.warnings)),
        "notes": .number(JSONNumber(summary.notes)),
      ],
    ]
    return JSONWriter(.folded(width: 100)).text(value) + "\n"
  }

  private static func json(_ diagnostic: Diagnostic) -> JSONValue {
    var members: [JSONObject.Member] = [
      .init(key: "code", value: .string(diagnostic.code.id)),
      .init(key: "name", value: .string(diagnostic.code.name)),
      .init(key: "severity", value: .string(diagnostic.severity.rawValue)),
      .init(key: "message", value: .string(diagnostic.message)),
    ]
    members += place(diagnostic.range)
    members.append(.init(key: "notes", value: .array(diagnostic.notes.map(json))))
    if let wayOut = diagnostic.wayOut { members.append(.init(key: "wayOut", value: .string(wayOut))) }
    if let fix = diagnostic.fix { members.append(.init(key: "fix", value: json(fix))) }
    return .object(JSONObject(members))
  }

  private static func json(_ fix: Diagnostic.Fix) -> JSONValue {
    .object(JSONObject([.init(key: "replacement", value: .string(fix.replacement))] + place(fix.range)))
  }

  private static func json(_ note: Diagnostic.Note) -> JSONValue {
    .object(JSONObject([.init(key: "message", value: .string(note.message))] + place(note.range)))
  }

  private static func place(_ range: SourceRange?) -> [JSONObject.Member] {
    guard let range else { return [] }
    return [
      .init(key: "file", value: .string(range.file)),
      .init(key: "start", value: json(range.start)),
      .init(key: "end", value: json(range.end)),
    ]
  }

  private static func json(_ position: SourcePosition) -> JSONValue {
    ["line": .number(JSONNumber(position.line)), "column": .number(JSONNumber(position.column))]
  }
}
