import Language
import Testing

@testable import DocParser

@Suite("Habits of writing fields")
struct FieldKindTests {
  private func rows(_ text: String, endpoint: String = "POST /boats") throws -> [RowFacts] {
    try tables(text, endpoint: endpoint).flatMap(\.rows).filter { $0.role == .field }
  }

  private func tables(_ text: String, endpoint: String = "POST /boats") throws -> [TableFacts] {
    try facts("## Boats\n\n`\(endpoint)`\n\n\(text)\n").value.sections.flatMap(\.tables)
  }

  private func values(_ row: RowFacts?) -> [String] {
    for case .allowedValues(let values) in row?.statements.map(\.statement) ?? [] { return values }
    return []
  }

  @Test("marks and types stand in the cell of the name, in whatever markup")
  func nameCells() throws {
    let found = try rows(
      """
      Parameter | Description
      --- | ---
      `name`<br><span class="tag">Required</span> | Its name.
      `length: number` | How long.
      `color`<br>_string_ | Its color.
      `mast (boolean)` | Whether it has one.
      `crew`**`*`** | How many.
      """)
    #expect(found.map { $0.path.joined() } == ["name", "length", "color", "mast", "crew"])
    #expect(found.map { $0.type?.spelling } == [nil, "number", "string", "boolean", nil])
    #expect(found.map(\.isRequired) == [true, false, false, false, true])
  }

  @Test("cells tell a column of places and one of types, whatever their titles")
  func columnsByCells() throws {
    let found = try tables(
      """
      | Name | Value | Kind | Notes |
      | --- | --- | --- | --- |
      | color | String | **Body** | its color |
      | quiet | boolean | **Query** | tells nobody |
      | X-Trip | String | **Header** | a code |
      """)
    #expect(found.map(\.location) == [.query, nil, .body])
    #expect(found.map(\.role) == [.parameters, .headers, .parameters])
    #expect(found.flatMap(\.rows).map { $0.type?.spelling } == ["boolean", "String", "String"])
  }

  @Test("rows are nested by arrows and dashes")
  func levels() throws {
    let found = try rows(
      """
      | Field | Type | Description |
      | --- | --- | --- |
      | hull | object | The hull |
      | > paint | object | Its paint |
      | >> color | string | Its color |
      | mast | object | The mast |
      | - wood | string | What of |
      | → age | integer | How old |
      """)
    #expect(
      found.map { $0.path.joined(separator: ".") } == [
        "hull", "hull.paint", "hull.paint.color", "mast", "mast.wood", "mast.age",
      ])
  }

  @Test("an emphasised word that opens the description is a mark, whatever follows it")
  func openingMarks() throws {
    let found = try rows(
      """
      | Name | Type | Description |
      | --- | --- | --- |
      | name | string | **Required** What it is called |
      | pier | string | <br> **REQUIRED** Where it goes |
      | color | string | **Optional**. The color |
      | crew | integer | **Many** go along |
      """)
    #expect(found.map(\.isRequired) == [true, true, false, false])
    #expect(found.map(\.isOptional) == [false, false, true, false])
  }

  @Test("values stand in lists in tags, in lines, in code with bars and in types")
  func valuesInCells() throws {
    let found = try rows(
      """
      | Name | Type | Description |
      | --- | --- | --- |
      | kind | string | One of:<ul><li><code>csv</code></li><li><code>pdf</code></li></ul> |
      | mode | string | Possible values are: <br/> `ALL` - In full. <br/> `SOME` - In part. |
      | unit | string | What is counted<ul><li>`piece`: an egg</li><li>`litre`: milk</li></ul> |
      | pages | string | Which ones.<br/>- counted from `1`<br/>- with a dash for several |
      | side | `"left"|"right"` | Where it hangs. |
      | state | string | One of `open|closed`. |
      """)
    #expect(
      found.map(values) == [
        ["csv", "pdf"], ["ALL", "SOME"], ["piece", "litre"], [], ["left", "right"], ["open", "closed"],
      ])
  }

  @Test("names of fields, values of others, bounds and samples are no values and no bounds")
  func noValues() throws {
    let found = try rows(
      """
      | Name | Type | Description |
      | --- | --- | --- |
      | dish | string | Send either `dish` or `dishes`, not both. |
      | table | string | Either `table` or `guest` has to be there. |
      | guest | enum | Needed if `kind` is `SLOW` or `WARM`. |
      | shelf | string or number | The shelf, e.g. 10-20 |
      | answer | enum | `SHORT`, or `WHOLE`; for `WARM` dishes the default is `WHOLE`. |
      """)
    #expect(found.map(values) == [[], [], [], [], ["SHORT", "WHOLE"]])
    #expect(found.allSatisfy { $0.defaultText == nil })
    #expect(found.allSatisfy { !$0.statements.contains { if case .range = $0.statement { true } else { false } } })
  }

  @Test("a parameter is written as it stands in the URL")
  func assignments() throws {
    let found = try rows(
      """
      Query parameters in the URL:

      - `where=<string>`: What to count. Required.
      - `tag[]=<word>`: May be repeated.
      - `order=<up | down>`: The order.
      - `short` to leave out the details.
      """, endpoint: "GET /boats")
    #expect(found.map { $0.path.joined() } == ["where", "tag[]", "order", "short"])
    #expect(found.map(\.isRequired) == [true, false, false, false])
    #expect(values(found[2]) == ["up", "down"])
  }

  @Test("parameters stand in a sentence behind a bold label, and in a list that a sentence parts from its label")
  func sentences() throws {
    let found = try rows(
      """
      **Required parameters**: `trade` for what they can do, `quick` with value `true` or `false`, and `name`.

      _Optional parameters_:

      Without any, nobody is told.

      * `age` - in years.
      """)
    #expect(found.map { $0.path.joined() } == ["trade", "quick", "name", "age"])
    #expect(found.map(\.isRequired) == [true, true, true, false])
    #expect(found[1].type?.spelling == "boolean")
    #expect(found[3].isOptional)
  }

  @Test("an item about what the caller may do is a remark")
  func rights() throws {
    let found = try rows(
      "- **`keeper` required** – Only those with the `keeper` right may call this.\n- `deep` (integer): How far.")
    #expect(found.map { $0.path.joined() } == ["deep"])
  }

  @Test("a list or a table below a sentence that names a field gives its values")
  func listedValues() throws {
    let section = try #require(
      try facts(
        """
        ## Boats

        `GET /boats`

        | Parameter | Type |
        | --- | --- |
        | filter | string |

        The `filter` field, where it is sent, has one of these values:

        - `'all'` for everybody.
        - `'some'` for a few.

        The value of `span` tells what is counted:

        | Value | What is counted |
        | --- | --- |
        | `day` | Yesterday. |
        | `week` | Seven days. |

        A boat is one of these:

        - `afloat`
        - `sunk`
        """
      ).value.sections.first)
    let named = section.prose.flatMap(\.statements).compactMap { located -> String? in
      guard case .parameterValues(let name, let values) = located.statement else { return nil }
      return "\(name): \(values.joined(separator: " "))"
    }
    #expect(named == ["filter: all some"])
    #expect(section.tables.map(\.role) == [.parameters, .values(of: "span")])
    #expect(section.tables.last?.rows.map { $0.path.joined() } == ["day", "week"])
  }

  @Test("what a label says comes back is not sent, however many rows there are")
  func purposes() throws {
    let answer = "| Parameter | Type |\n| --- | --- |\n| boats | array |\n| next | string |"
    let found = try tables(
      "### Parameters of the request\n\n| Parameter | Type |\n| --- | --- |\n| reader | string |\n\n"
        + "### Parameters of the response\n\n\(answer)\n\nThese headers come back with the response:\n\n"
        + "| Name | Description |\n| --- | --- |\n| X-Left | How many are left. |\n", endpoint: "GET /boats")
    #expect(found.map(\.role) == [.parameters, .properties(of: nil), .responseHeaders])
    #expect(found.prefix(2).map(\.isPurposeTold) == [true, true])
  }

  @Test("a name of the path tells that fields are sent, unless another field is answered")
  func namesOfThePath() throws {
    let example = "```json\n{\"id\": 1, \"mast\": \"oak\"}\n```\n"
    let record = "| Field | Type |\n| --- | --- |\n| id | integer |\n| mast | string |\n"
    let sent = "| Field | Type |\n| --- | --- |\n| id | integer |\n| deep | boolean |\n"
    #expect(try tables("\(record)\n\(example)", endpoint: "GET /boats/{id}").first?.role == .properties(of: nil))
    #expect(try tables("\(sent)\n\(example)", endpoint: "GET /boats/{id}").first?.role == .parameters)
  }

  @Test("items that describe fields count among the rows, and one that does not is told")
  func accounts() throws {
    let document = try facts(
      "## Boats\n\n`POST /boats`\n\nParameters:\n\n- `a` (string): One.\n- `b` (integer): Two.\n")
    #expect(document.value.accounts.count(where: \.describesField) == 2)
    let unread = try facts("## Boats\n\n`POST /boats`\n\nParameters:\n\n- `a` is one of them all\n- `b` does nothing\n")
    #expect(unread.value.accounts.count(where: \.describesField) == 2)
    #expect(unread.diagnostics.contains { $0.code == .unusedRow })
  }
}
