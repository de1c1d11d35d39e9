import Diagnostics
import Testing

@testable import DocParser

@Suite("Tables")
struct TableTests {
  private func table(_ rows: String, endpoint: String = "`POST /a`") throws -> Diagnosed<DocumentFacts> {
    try facts("## A\n\n\(endpoint)\n\n\(rows)\n")
  }

  private func name(_ text: String, code: String? = nil) -> FieldName? {
    FieldName(text, code: code, lookup: ProfileLookup(.standard))
  }

  @Test(
    "Names",
    arguments: [
      ("id", ["id"], false, nil), ("name*", ["name"], true, nil), ("name *", ["name"], true, nil),
      ("id (number)", ["id"], false, "number"), ("id  (number)", ["id"], false, "number"),
      ("name* (string)", ["name"], true, "string"),
      ("custom_fields[].value", ["custom_fields[]", "value"], false, nil),
      ("a.b[].c", ["a", "b[]", "c"], false, nil), (".value", ["", "value"], false, nil),
      ("filter[a.b]", ["filter[a.b]"], false, nil), ("id (integer, required)", ["id"], true, "integer"),
      ("name required", ["name"], true, nil), ("X-PW-Token", ["X-PW-Token"], false, nil),
    ] as [(String, [String], Bool, String?)])
  func names(_ text: String, _ path: [String], _ isRequired: Bool, _ type: String?) {
    let found = name(text)
    #expect(found?.path == path)
    #expect(found?.isRequired == isRequired)
    #expect(found?.type?.spelling == type)
  }

  @Test(
    "Defaults in words",
    arguments: [
      ("At most so many. Default is 50.", "50"), ("how many (1-100), default 50", "50"), ("(default 20)", "20"),
      ("Default `name`.", "name"), ("Order by `id` or `name`. Default is `id`.", "id"), ("20 by default", "20"),
      ("The default sort; defaults to `asc`.", "asc"), ("Default: none", nil), ("The default of all ships.", nil),
      ("The default 50 ships of a fleet.", nil), ("Off by default.", nil),
    ] as [(String, String?)])
  func defaults(_ text: String, _ value: String?) throws {
    let row = try #require(
      try table("| Field | Type | Description |\n|---|---|---|\n| a | string | \(text) |").rows.first)
    #expect(row.defaultText == value)
  }

  @Test("A range in brackets before a default")
  func rangeAndDefault() throws {
    let text = "| Field | Type | Description |\n|---|---|---|\n| a? | integer | how many (1-100), default 50 |"
    let row = try #require(try table(text).rows.first)
    #expect(row.statements.map(\.statement).contains(.range(minimum: "1", maximum: "100")))
    #expect(row.defaultText == "50")
  }

  @Test("A heading below the first level is the caption of its table, a subject is none")
  func headingCaptions() throws {
    let rows = "| Field | Type |\n|---|---|\n| id | string |\n"
    let text = ["Ship Structure", "The Dock Object", "Custom Fields", "Overview"]
      .map { "### \($0)\n\n\(rows)\n" }.joined()
    let found = try facts("# Ships\n\n\(text)").value
    #expect(
      found.sections.flatMap(\.tables).map(\.role) == [
        .properties(of: "Ship"), .properties(of: "Dock"), .properties(of: nil), .properties(of: nil),
      ])
  }

  @Test("A block of headers is a table of headers; the word before a credential stays")
  func headerBlock() throws {
    let text =
      "# Ships\n\nSend it always:\n\n```\nAuthorization: Bearer <your_token>\nX-Api-Key: <key>\nX-Version: 3\n```\n"
    let found = try facts(text)
    let table = try #require(found.value.sections.first?.tables.first)
    #expect(table.role == .headers)
    #expect(table.rows.map(\.path) == [["Authorization"], ["X-Api-Key"], ["X-Version"]])
    #expect(table.rows.map(\.value) == ["Bearer <your_token>", nil, "3"])
    #expect(table.rows.map(\.range.start.line) == [6, 7, 8])
    #expect(found.ids.isEmpty)
  }

  @Test(
    "Blocks that hold no headers, or not in an endpoint's section",
    arguments: [
      "# A\n\n```\nname: x\nAuthorization: y\n```\n", "# A\n\n```\nDepth: 3\n```\n",
      "## A\n\n`GET /a`\n\n```\nAuthorization: Bearer x\n```\n",
    ])
  func noHeaderBlock(_ text: String) throws {
    #expect(try facts(text).value.sections.flatMap(\.tables).isEmpty)
  }

  @Test("A table of headers keeps the word before a credential")
  func scheme() throws {
    let rows = try table("| Key | Value |\n|---|---|\n| Authorization | Bearer YOUR_TOKEN |\n| X-A | YOUR_A |").rows
    #expect(rows.map(\.value) == ["Bearer YOUR_TOKEN", nil])
  }

  @Test("Texts that are no names", arguments: ["", "See the handbook", "* marks", "(none)", "Note:", "42"])
  func noNames(_ text: String) {
    #expect(name(text) == nil)
  }

  @Test("Optional marks at names and types")
  func optional() throws {
    let rows = try table(
      "| Field | Type |\n|---|---|\n| a? | string |\n| b | ?string |\n| c | string? |\n| d | string |"
    ).rows
    #expect(rows.map(\.isOptional) == [true, false, false, false])
    #expect(rows.map(\.isNullable) == [false, true, true, false])
    #expect(rows.map(\.type?.spelling) == ["string", "string", "string", "string"])
  }

  @Test("The required mark counts at the end of a name only")
  func requiredMark() throws {
    let rows = try table("| Field | Details |\n|---|---|\n| a\\* | x |\n| b (number) | Unique\\* mark |").rows
    #expect(rows.map(\.isRequired) == [true, false])
  }

  @Test("Columns and remarks that say what is required")
  func required() throws {
    let text = """
      | Attribute | Type | Required | Description |
      |---|---|---|---|
      | a | string | Yes | x |
      | b | string | no | x |
      | c | string |  | Required. What it is. |
      | d | string, optional |  | x |
      | e | string | Conditional | x |
      """
    let rows = try table(text).rows
    #expect(rows.map(\.isRequired) == [true, false, true, false, false])
    #expect(rows.map(\.isOptional) == [false, true, false, true, false])
    #expect(rows[3].type?.spelling == "string")
  }

  @Test("Defaults")
  func defaults() throws {
    let text =
      "| Field | Type | Default |\n|---|---|---|\n| a | number | 20 |\n| b | string | none |\n| c | string | `x` |\n| d | string | - |"
    #expect(try table(text).rows.map(\.defaultText) == ["20", nil, "x", nil])
    let stated =
      "| Field | Details |\n|---|---|\n| a | Size (default 20). |\n| b | Defaults to `x`. |\n| c | The default of all. |"
    #expect(try table(stated).rows.map(\.defaultText) == ["20", "x", nil])
  }

  @Test("Names that go on in the next row")
  func continued() throws {
    let text =
      "| Field | Type | Details |\n|---|---|---|\n| a[] | list | x |\n| a[] |  |  |\n| .b | number | y |\n| .c | string | z |\n| d |  |  |"
    let found = try table(text)
    #expect(found.rows.map(\.path) == [["a[]"], ["a[]", "b"], ["a[]", "c"], ["d"]])
    #expect(found.rows[1].range.lines == 8...9)
    #expect(found.accounts(.row).count == 5)
    #expect(found.unused(.row).isEmpty)
  }

  @Test("Legends and groups")
  func remarks() throws {
    let text =
      "| Field | Type |\n|---|---|\n| _Required Fields_ |  |\n| a | string |\n| **Optional fields** |  |\n| b | string |\n| \\* marks what is required |  |"
    let found = try table(text)
    #expect(found.rows.map(\.role) == [.group("Required Fields"), .field, .group("Optional fields"), .field, .legend])
    #expect(found.rows.map(\.isRequired) == [false, true, false, false, false])
    #expect(found.rows.map(\.isOptional) == [false, false, false, true, false])
    #expect(found.ids.isEmpty)
  }

  @Test("Rows that say nothing are reported at their line")
  func unused() throws {
    let found = try table("| Field | Type |\n|---|---|\n|  | string |\n| See also the handbook |  |\n|  |  |")
    #expect(found.ids == ["CP0101", "CP0101", "CP0101"])
    #expect(found.diagnostics.map { $0.range?.start.line } == [7, 8, 9])
    #expect(found.unused(.row).count == 3)
  }

  @Test("Type words")
  func types() throws {
    let text = """
      | Field | Type |
      |---|---|
      | a | string_enum |
      | b | String Array |
      | c | identifier[] |
      | d | integer/string |
      | e | array of strings |
      | f | integer or null |
      | g | wombat |
      """
    let found = try table(text)
    #expect(found.ids == [])
    #expect(found.rows.compactMap(\.unknownType?.start) == [.init(line: 13, column: 7)])
    #expect(found.rows[5].type?.spelling == "integer")
    #expect(found.rows[5].isNullable)
  }

  @Test("Slips in column titles", arguments: ["Feild", "Filed", "Fields", "Paramter", "Detials", "Descripton"])
  func slips(_ title: String) throws {
    let isName = !title.hasPrefix("De")
    let rows = try table(
      "| \(isName ? title : "Field") | Type | \(isName ? "Details" : title) |\n|---|---|---|\n| a | string | Words. |"
    )
    .rows
    #expect(rows.map(\.path) == [["a"]])
    #expect(rows.map(\.description) == ["Words."])
  }

  @Test("Words that are no slips of column titles", arguments: ["State", "Tide", "Harbour", "Nmae of it"])
  func noSlips(_ title: String) {
    #expect(ProfileLookup(.copper).column(title) == nil)
  }

  @Test("A row that a line end cuts in two")
  func cutRows() throws {
    let text = """
      | Field | Type | Details | Default |
      |---|---|---|---|
      | a | number | The tide of
      the day. | 3 |
      | b | number | Two |
      c | string
      """
    let found = try table(text)
    #expect(found.rows.map(\.path) == [["a"], ["b"], ["c"]])
    #expect(found.rows.first?.description == "The tide of the day.")
    #expect(found.rows.first?.defaultText == "3")
    #expect(found.rows.first?.range.start.line == 7)
    #expect(found.rows.first?.range.end.line == 8)
    #expect(found.unused(.row).isEmpty)
  }

  @Test("Placeholders are no descriptions")
  func placeholders() throws {
    let found = try table(
      "| Field | Type | Details |\n|---|---|---|\n| a | undefined | undefined |\n| b | string | x |")
    #expect(found.rows.map(\.description) == [nil, "x"])
    #expect(found.rows.map(\.type?.spelling) == [nil, "string"])
    #expect(found.ids == ["CP0107"])
  }

  @Test("Values of headers that the caller fills in are left out")
  func headers() throws {
    let text =
      "| Key | Value |\n|---|---|\n| X-A | _Your key_ |\n| X-B | \"const\" |\n| X-C | <your_key> |\n| X-D |  |\n| Content-Type | application/json |"
    let found = try table(text)
    #expect(found.value.sections.first?.tables.first?.role == .headers)
    #expect(found.rows.map(\.value) == [nil, "const", nil, nil, "application/json"])
  }

  @Test("Roles")
  func roles() throws {
    func role(_ text: String) throws -> TableFacts.Role? {
      try facts(text).value.sections.flatMap(\.tables).first?.role
    }
    let fields = "| Field | Type | Details |\n|---|---|---|\n| id | number | x |\n| name | string | y |\n"
    let json = "\n### Example Responses\n\n200: OK\n\n```\n{\"id\": 1, \"name\": \"x\"}\n```\n"
    #expect(try role("# Ships\n\n**Ship Properties**\n\n\(fields)") == .properties(of: "Ship"))
    #expect(try role("# Ships\n\n## The Ship object\n\n\(fields)") == .properties(of: "Ship"))
    #expect(try role("## A\n\n`POST /a`\n\n\(fields)") == .parameters)
    #expect(try role("## A\n\n`GET /a`\n\n\(fields)\(json)") == .properties(of: nil))
    #expect(try role("## A\n\n\(fields)\n`GET /a`\n\(json)") == .properties(of: nil))
    // A name in the path tells of a request only where no other row is of the answer.
    #expect(try role("## A\n\n`GET /a/:id`\n\n\(fields)\(json)") == .properties(of: nil))
    let sent = fields.replacing("| name |", with: "| depth |")
    #expect(try role("## A\n\n`GET /a/:id`\n\n\(sent)\(json)") == .parameters)
    #expect(try role("## A\n\n`POST /a`\n\n### Response\n\n\(fields)") == .properties(of: nil))
    #expect(try role("| Code | Meaning |\n|---|---|\n| 200 | OK |\n") == .statusCodes)
    #expect(try role("| Field | Categories |\n|---|---|\n| Email | a, b |\n") == .categories)
    #expect(try role("| Colour | Shade |\n|---|---|\n| red | dark |\n") == .other)
  }
}
