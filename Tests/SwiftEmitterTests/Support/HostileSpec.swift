import APISpec
import OrderedJSON

/// A spec in which every text that a document could bring is hostile.
enum HostileSpec {
  /// Texts that would become code, a path or a command if they were printed as they are.
  static let texts: [String] = [
    "*/ let PWNED = 1 /*", "**//", "*é/", "/* (never closed)", "\\(PWNED())", "\\#(PWNED())", "\"#", "\"\"\"", "\"##",
    "trailing \\", "\\\\(", "\\u{22}", "\"; let PWNED = 1; let _ = \"", "x\n#if false", "x\n\nlet PWNED=1",
    "x\rlet PWNED = 1", "x\r\nlet PWNED = 1", "x\u{2028}let PWNED = 1", "x\u{2029}let PWNED = 1",
    "x\u{85}let PWNED = 1", "x\u{B}let PWNED = 1", "x\u{C}let PWNED = 1", "a`b", "`init`", "Type", "self", "_", "$0",
    "a\u{200E}b", "\u{202E}abc\u{202C}", "\u{2066}x\u{2069}", "\u{61C}x", "a\u{200B}\u{200D}\u{FEFF}b", "a\u{0}b",
    "../../x", "/abs/PWNED", "..\\x", "CON", "a/../Victim", "%00", "%252e%252e%252f", "．．/",
    String(repeating: "heading ", count: 40), "{{example_id}}", "{{{x}}}", "{{> partial}}", "{% include %}", "${x}",
    "<%= x %>", "/pet/{id}'+str(exec('x'))+'", "Content-Type: x\"; let PWNED = 1", "v\\(PWNED())w",
    "[a](javascript:x)", "<script>alert(1)</script>", "-->", "\u{1B}[2J", "{{#properties}}x", "```swift",
    "- Returns: x",
    "@available(*, unavailable)", "#warning(\"x\")", "&lt;b&gt;", "1. one", "| a | b |", "e\u{301}", "é", "É",
    "😀", "ß", "ǆ", "ﬁ", "none", "some", "init", "default", "in", "hashValue", "Self", "extras", "body", "record", "",
  ]

  /// The texts that have a letter or a digit, so that something can be named after them.
  static let names = texts.filter { MemberNames.hasWord($0) }

  static let spec: APISpec = {
    let fields = names.map { text in
      Make.field(
        text, "string", nullable: true, of: DocPlace([text]), default: .string(text), description: text,
        evidence: Evidence(table: text))
    }
    let record = Make.object("Victim", .response, of: "Victim", description: texts.joined(separator: "\n"), fields)
    let search = Make.object(
      "VictimSearch", .criteria, of: "Victim",
      [
        Make.field(
          "ids", "array<identifier<Victim>>",
          sentinels: names.enumerated().map { Sentinel(value: -$0.offset - 1, meaning: $0.element) })
      ] + fields + [Make.field("kind", "#Kind"), Make.field("page", "integer"), Make.field("size", "integer")])
    let update = Make.object(
      "VictimUpdate", .patch, of: "Victim", fields + [Make.field("kind", "#Kind", nullable: true)])
    let creation = Make.object("VictimCreation", .request, of: "Victim", required(fields))
    let kind = Make.values("Kind", names)
    return APISpec(
      service: service,
      resources: [
        Resource(
          name: "Victim", plural: "Victims", description: texts.joined(separator: " "), record: "Victim",
          place: DocPlace(texts))
      ], schemas: [record, search, update, creation, kind], operations: operations)
  }()

  /// A record that has every name as a key, or those that are required and one more.
  private static func record(_ name: String?) -> JSONValue {
    let keys = name.map { Array(names.prefix(6)) + [$0] } ?? names
    return .object(JSONObject(keys.map { JSONObject.Member(key: $0, value: .string(name ?? $0)) }))
  }

  private static func required(_ fields: [Field]) -> [Field] {
    fields.prefix(6).map { field in
      Field(
        name: field.name, type: field.type, isRequired: true, defaultValue: field.defaultValue,
        description: field.description, evidence: field.evidence, place: field.place)
    } + fields.dropFirst(6)
  }

  private static let service = Service(
    baseURL: "https://api.example.com/\"; let PWNED = 1",
    headers: [
      Header(name: "X-A-Token\"; let PWNED = 1", value: .credential, prefix: "\\(PWNED())", place: Make.place),
      Header(name: "X-A-Constant", value: .constant("x\"; let PWNED = 1 \\(PWNED())"), place: Make.place),
      Header(name: "X-A-*/ let PWNED", value: .parameter, place: Make.place),
    ], rateLimits: [RateLimit(requests: -1, seconds: 0)],
    statusCodes: texts.map { StatusCode(code: 200, meaning: $0) }, notes: texts)

  private static let operations: [Operation] = {
    let examples = texts.map { text in
      ResponseExample(title: text, status: 200, body: record(text == "self" ? nil : text), place: DocPlace([text]))
    }
    let requests = texts.map { text in
      RequestExample(
        title: text, pathArguments: ["x\"; let PWNED = 1": .string(text)], body: record(text == "self" ? nil : text),
        response: text,
        place: DocPlace([text]))
    }
    let parameter = PathParameter(name: "x\"; let PWNED = 1", type: .string)
    let paths = PathTemplate(
      [.literal("victims")] + texts.filter { !$0.isEmpty }.map { .literal($0) } + [.parameter(parameter)])
    let paging = Paging(
      pageNumberField: "page", pageSizeField: "size", defaultPageSize: 1, pageSizeBounds: nil,
      totalHeader: "X\"; let PWNED = 1", resultCap: 5,
      stableOrder: Paging.StableOrder(field: "kind", value: "v\\(PWNED())w\""))
    func operation(
      _ kind: Operation.Kind, _ method: String, body: String?, response: String, paging: Paging? = nil
    ) -> Operation {
      Operation(
        kind: kind, resource: "Victim", method: method, path: paths, titles: texts, description: texts,
        requestBody: body.flatMap(SpecType.init(spelling:)), response: SpecType(spelling: response), isReadOnly: false,
        paging: paging, requestExamples: requests, responseExamples: paging == nil ? examples : [],
        place: DocPlace(texts))
    }
    return [
      operation(.fetch, "GET", body: nil, response: "#Victim"),
      operation(.create, "POST", body: "#VictimCreation", response: "#Victim"),
      operation(.update, "PUT", body: "#VictimUpdate", response: "#Victim"),
      operation(.search, "POST", body: "#VictimSearch", response: "array<#Victim>", paging: paging),
      operation(.action(["x\"; let PWNED = 1", "{{x}}"]), "POST\"; let PWNED = 1", body: nil, response: "#Victim"),
    ]
  }()
}

/// Whether a text has anything that a name could be made of.
enum MemberNames {
  static func hasWord(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
    }
  }
}
