import Diagnostics
import Testing

@testable import DocParser

/// What other public references do that the Copper documents do not.
@Suite("Styles of other references")
struct ReferenceStyleTests {
  // MARK: Endpoint lines

  @Test(
    "Patterns of endpoint lines",
    arguments: [
      (
        "{title} % {method} {target}", "Get Ship % GET /ships/{ship.id#SHIPS/ship}",
        "GET /ships/{ship.id#SHIPS/ship} Get Ship"
      ),
      (
        "{title} ({method} {target})", "Delete / sink a ship (DELETE /ships/{id})",
        "DELETE /ships/{id} Delete / sink a ship"
      ),
      ("call :: {method} => {target}", "Call ::  GET  =>  /ships", "GET /ships "),
      ("<Route method=\"{method}\">{target}</Route>", "<Route method=\"PUT\">/ships/{id}</Route>", "PUT /ships/{id} "),
      ("{target} ({method})", "/ships (POST)", "POST /ships "),
      ("{method} {target}", "GET /ships and more", nil), ("{method} {target}", "GET", nil),
      ("% {method} {target}", "GET /ships", nil),
    ] as [(String, String, String?)])
  func patterns(_ pattern: String, _ line: String, _ expected: String?) {
    let match = EndpointPattern(pattern).match(Array(EndpointPattern.squeezed(line).utf8))
    #expect(match.map { "\($0.method) \($0.target) \($0.title ?? "")" } == expected)
  }

  @Test("A title in front of the endpoint is the section's heading")
  func titles() throws {
    let sections = try facts("# Ships\n\n## Get Ship % GET /ships/{ship.id#DOCS_SHIPS/ship-object}\n\nWords.\n").value
      .sections
    #expect(sections.map(\.heading) == ["Ships", "Get Ship"])
    #expect(sections.last?.endpoint?.path == [.literal("ships"), .parameter("ship.id")])
  }

  @Test("Method and target in lines of their own are one endpoint, whichever comes first")
  func splitEndpoints() throws {
    let text = """
      # Show a berth

      **URL** : `/api/berths/:pk`

      **Method** : `GET`

      ## Answer

      **Method** : `POST`

      ## Add

      Method: POST

      URL: /api/berths
      """
    let found = try facts(text).value.sections.compactMap(\.endpoint).map { "\($0.method) \($0.target)" }
    #expect(found == ["GET /api/berths/:pk", "POST /api/berths"])
  }

  // MARK: Names and types

  @Test(
    "Notes at names",
    arguments: [
      ("content?*", ["content"], false, true), ("content*?", ["content"], false, true),
      ("author [1]", ["author"], false, false),
      ("author \\[^2]", nil, false, false), ("flags¹", ["flags"], false, false),
      ("deck<sup>3</sup>", ["deck"], false, false),
      ("items[1]", ["items[1]"], false, false),
    ] as [(String, [String]?, Bool, Bool)])
  func notes(_ text: String, _ path: [String]?, _ isRequired: Bool, _ isOptional: Bool) {
    var profile = DocProfile.standard
    profile.footnoteMarks = ["*"]
    profile.requiredMarker = ""
    let name = FieldName(text, code: nil, lookup: ProfileLookup(profile))
    #expect(name?.path == path)
    #expect(name?.isRequired ?? false == isRequired)
    #expect(name?.isOptional ?? false == isOptional)
  }

  @Test(
    "Without a mark for required, what is not optional has to be sent, unless it has a default or prose says otherwise")
  func unmarked() throws {
    var profile = DocProfile.standard
    profile.requiredMarker = ""
    let table = "| Field | Type | Default |\n|---|---|---|\n| a | string | |\n| b? | string | |\n| c | integer | 3 |\n"
    func required(_ prose: String) throws -> [Bool] {
      let document = "## Add\n\n`POST /ships`\n\n\(prose)\n\n\(table)"
      return try DocParser(profile: profile).parse(document, file: "x.md").value.sections.flatMap(\.tables)
        .flatMap(\.rows).map(\.isRequired)
    }
    #expect(try required("Adds one.") == [true, false, false])
    #expect(try required("All parameters to this endpoint are optional.") == [false, false, false])
    #expect(try required("Not all parameters are optional.") == [true, false, false])
  }

  @Test(
    "A condition makes nothing required",
    arguments: [
      ("yes", true), ("Yes (1)", true), ("yes if `color` is not given", false), ("Required on create", false),
      ("no", false),
    ])
  func conditions(_ cell: String, _ isRequired: Bool) throws {
    let text = "## A\n\n`PUT /a`\n\n| Name | Type | Required |\n|---|---|---|\n| x | string | \(cell) |\n"
    #expect(try facts(text).value.sections.first?.tables.first?.rows.map(\.isRequired) == [isRequired])
  }

  // MARK: Lists and paragraphs of parameters

  @Test(
    "Items that describe a field",
    arguments: [
      ("`name` (string, **required**): Must be new.", "name string! Must be new."),
      ("`name` — the new name", "name ? the new name"), ("**name** string. The name.", "name string The name."),
      ("`site_id` **required** string. The site.", "site_id string! The site."),
      ("`page`: number, default `1`", "page number default 1"),
      ("`filters[]`: array of strings", "filters[] array of strings "),
      ("limit (integer): at most 5", "limit integer at most 5"),
      ("Just a sentence with `code` in it.", nil), ("`a` and `b` are words", nil), ("Tier: Free", nil),
    ] as [(String, String?)])
  func items(_ item: String, _ expected: String?) throws {
    let rows = try facts("## A\n\n`POST /a`\n\n- \(item)\n").value.sections.first?.tables.first?.rows
    let found = rows?.first.map { row in
      "\(row.path.joined(separator: ".")) \(row.type?.spelling ?? "?")\(row.isRequired ? "!" : "") \(row.description ?? "")"
    }
    #expect(found == expected)
  }

  @Test("Items within an item are its fields, or its values, or remarks on it")
  func nestedItems() throws {
    let text = """
      ## A

      `POST /a`

      - `props` - object, optional
        - `props.colour` - string
        - `size` (integer): in metres
      - `sort` (string) - the order
        - `asc` - the oldest first
        - `desc` - the newest first
      - `note` (string)
        - shown to everybody
      """
    let rows = try #require(try facts(text).value.sections.first?.tables.first?.rows)
    #expect(rows.map(\.path) == [["props"], ["props", "colour"], ["props", "size"], ["sort"], ["note"]])
    #expect(rows[3].statements.map(\.statement).contains(.allowedValues(["asc", "desc"])))
    #expect(rows[4].description == "shown to everybody")
  }

  @Test("A list below a record's heading describes its fields, each item with a paragraph of its own")
  func attributes() throws {
    let text = """
      ## The Charge object

      ### Attributes

      - `id` (string)

        Identifies it.

      - `customer` (nullable string)

        Who pays.

      ## Words

      - `id` (string)
      """
    let tables = try facts(text).value.sections.flatMap(\.tables)
    #expect(tables.map(\.role) == [.properties(of: "Charge")])
    #expect(tables.first?.rows.map(\.isNullable) == [false, true])
    #expect(tables.first?.rows.map(\.description) == ["Identifies it.", "Who pays."])
  }

  @Test("A list of headers is none of parameters, and one of values below a sentence is neither")
  func otherLists() throws {
    let text =
      "## A\n\n`POST /a`\n\nHeaders:\n\n- `User-Agent` - **required**\n\nThe state may be:\n\n- `open`: all can see it\n- `shut`: nobody can\n"
    let tables = try facts(text).value.sections.flatMap(\.tables)
    #expect(tables.map(\.role) == [.headers])
  }

  @Test("Paragraphs may describe a field each")
  func definitions() throws {
    let text = """
      ## Send

      `POST /messages`

      ### Parameters

      **type** `string` required

      Example: `"direct"`

      Must be one of: `"direct"`, `"channel"`.

      ---

      **topic** `string` optional

      What it is about.
      """
    let rows = try #require(try facts(text).value.sections.first?.tables.first?.rows)
    #expect(rows.map(\.path) == [["type"], ["topic"]])
    #expect(rows.map(\.isRequired) == [true, false])
    #expect(rows[0].statements.map(\.statement).contains(.allowedValues(["direct", "channel"])))
    #expect(rows[1].description == "What it is about.")
  }

  // MARK: Prose and commands

  @Test(
    "What comes back",
    arguments: [
      ("Returns a [channel](#x) object.", .returns("channel", isList: false)),
      ("Returns an array of guild member objects on success.", .returns("guild member", isList: true)),
      ("Get it. Returns the updated deck.", .returns("deck", isList: false)),
      ("This endpoint returns a list of decks.", .returns("decks", isList: true)),
      ("Returns a 204 empty response on success.", .returnsNothing), ("Returns `204 No Content`.", .returnsNothing),
      ("Returns an object with two fields.", nil), ("Returns archived threads.", nil), ("It never returns.", nil),
    ] as [(String, Statement?)])
  func answers(_ text: String, _ expected: Statement?) throws {
    let found = try facts("## A\n\n`GET /a`\n\n\(text)\n").value.sections.flatMap(\.prose).flatMap(\.statements)
    #expect(found.map(\.statement).first { $0 == .returnsNothing || "\($0)".hasPrefix("returns") } == expected)
  }

  @Test("Forms of commands")
  func forms() throws {
    let command = try #require(
      CurlCommand("curl -u sk: https://a.example/v1/x -d amount=5 -d \"meta[note]\"=a%20b --data 'c=1&d=2' -F f=@x.png")
    )
    #expect(command.form == ["f=@x.png", "amount=5", "meta[note]=a%20b", "c=1", "d=2"])
    #expect(command.body == nil && command.method == "POST" && command.query.isEmpty)
    let query = try #require(CurlCommand("curl -G https://a.example/x -d a=1 --data-urlencode b=2"))
    #expect(query.query == ["b=2", "a=1"] && query.form.isEmpty && query.method == "GET")
    let body = try #require(CurlCommand("curl https://a.example/x -d '{\"a\": \"b=c\"}'"))
    #expect(body.body?.text == "{\"a\": \"b=c\"}" && body.form.isEmpty)
    #expect(PercentText.decoded("a%20b+c%zz%") == "a b c%zz%")
  }

  @Test("A body with keys that nothing can send is an answer; a number alone is one too")
  func answersWithoutLabel() throws {
    let text = """
      ## Rename

      `PUT /ships/{name}`

      - `name` — the new name

      ```json
      {"name": "Sula", "decks": 3, "state": "moored"}
      ```

      ## Count

      `GET /ships/count`

      ```
      21
      ```
      """
    let examples = try facts(text).value.sections.flatMap(\.examples)
    #expect(examples.map(\.kind) == [.response(status: nil), .response(status: nil)])
  }

  // MARK: Tables that describe no fields

  @Test("Tables of values, of errors and of settings are no fields")
  func otherTables() throws {
    let text = """
      # Ships

      ###### Ship Structure

      | Field | Type |
      |---|---|
      | state | integer |

      ###### Ship States

      | State | ID | Description |
      |---|---|---|
      | MOORED * | 0 | at a berth |
      | SAILING | 1 | at sea |

      ###### Ship Flags

      | Flag | Value |
      |---|---|
      | FAST | 1 << 0 |
      | OLD | `1 << 3` |

      ###### Hull Types

      | Type | Description |
      |---|---|
      | steel | most are |
      | wood | old ones |

      ## Server

      | Variable | Default | Meaning |
      |---|---|---|
      | SHIP_PORT | 80 | where it listens |

      ## Errors

      | Error | Description |
      |---|---|
      | no_ship | there is none |
      """
    let tables = try facts(text).value.sections.flatMap(\.tables)
    #expect(
      tables.map(\.role) == [
        .properties(of: "Ship"), .values(of: "Ship States"), .values(of: "Ship Flags"), .values(of: "Hull Types"),
        .other, .errorCodes,
      ])
    #expect(tables[1].rows.map(\.path) == [["0"], ["1"]] && tables[1].rows.map(\.value) == ["MOORED", "SAILING"])
    #expect(tables[3].rows.map(\.path) == [["steel"], ["wood"]])
  }
}
