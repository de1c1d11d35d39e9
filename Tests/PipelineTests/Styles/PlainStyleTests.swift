import APISpec
import Diagnostics
import OrderedJSON
import Testing

@testable import Pipeline

/// References as people write them by hand: tables without captions, bullets, numbered headings.
@Suite struct PlainStyleTests {
  private static let intro = "# Harbour\n\nBase URL: `https://harbour.example/v1`\n\n"

  private func styled(_ text: String) throws -> Styled { try Styled(Self.intro + text) }

  // MARK: What is sent

  /// A column of what is required asks, although the answer repeats the names.
  @Test(arguments: ["Returns a page of boats.\n\n", ""])
  func aTableOfWhatIsRequiredIsTheRequests(lead: String) throws {
    let styled = try styled(
      """
      ## List boats

      `GET /boats`

      \(lead)| Parameter | Type | Required | Description |
      |---|---|---|---|
      | `page` | integer | no | The page. |
      | `per_page` | integer | no | Its size. |

      ```json
      {"data": [{"id": 1, "name": "A"}], "page": 1, "per_page": 2, "total": 7}
      ```
      """)
    #expect(styled.query("GET /boats Boat list") == ["page: integer", "per_page: integer"])
    #expect(
      styled.fields("BoatList") == ["data: array<#Boat>", "page: integer", "per_page: integer", "total: integer"])
    #expect(styled.findings(.undocumentedField) == [])
  }

  /// Bullets that say what is required are the request's, and how a day is written is no value of it.
  @Test func bulletsOfWhatIsRequiredAreTheRequests() throws {
    let styled = try styled(
      """
      ### The boat object

      | Attribute | Type | Description |
      |---|---|---|
      | `id` | integer | Its number. |
      | `name` | string | Its name. |

      ### Fetch a boat

      `GET /boats/{boat_id}`

      ```json
      {"id": 1, "name": "A"}
      ```

      ### Free hours

      `GET /boats/{boat_id}/hours`

      - `boat_id` (integer, required) – Which boat.
      - `date` (date, required) – The day, `YYYY-MM-DD`.

      ```json
      {"date": "2024-06-01", "hours": [{"from": "09:00", "to": "12:00"}]}
      ```
      """)
    #expect(styled.fields("Boat") == ["id: identifier<Boat>!", "name: string"])
    #expect(styled.query("GET /boats/{boat_id}/hours Boat hours") == ["date: calendar-date"])
  }

  @Test func oneBulletMayNameSeveralFields() throws {
    let styled = try styled(
      """
      ## Pagination

      | Parameter | Type | Default | Description |
      |---|---|---|---|
      | `page` | integer | 1 | The page. |
      | `per_page` | integer | 25 | Its size. |

      ## List boats

      `GET /boats`

      **Query parameters**

      - `state` (enum, optional) – Only boats in this state: `afloat` or `sunk`.
      - `min_length` (number, optional) – Only boats that are as long.
      - `page`, `per_page` – see [Pagination](#pagination).

      ```json
      [{"id": 1, "name": "A"}]
      ```
      """)
    #expect(
      styled.query("GET /boats Boat list") == [
        "state: #BoatState", "min_length: double", "page: integer", "per_page: integer",
      ])
    let list = try #require(styled.built.spec.operations.first)
    #expect(list.query.last?.defaultValue == .number(JSONNumber(25)))
  }

  /// Below a label for parameters one odd item does not make prose of the others, and is reported.
  @Test func anOddBulletIsReported() throws {
    let styled = try styled(
      """
      ## List boats

      `GET /boats`

      **Query parameters**

      - `state` (string, optional) – Only boats in this state.
      - All of them can be given together.

      ```json
      [{"id": 1}]
      ```
      """)
    #expect(styled.query("GET /boats Boat list") == ["state: string"])
    #expect(styled.findings(.unusedRow) == [12])
  }

  /// A table of path parameters that calls one otherwise than the path makes no query item of it.
  @Test(arguments: ["| Path parameter | Type |", "**Path parameters**\n\n| Name | Type |"])
  func aMisnamedPathParameterIsNoQueryItem(header: String) throws {
    let styled = try styled(
      "## Fetch a boat\n\n`GET /boats/{boat_id}`\n\n\(header)\n|---|---|\n| `ship_id` | string |\n\n"
        + "```json\n{\"id\": \"b\"}\n```\n")
    #expect(styled.query("GET /boats/{boat_id} Boat fetch") == [])
    #expect(styled.findings(.likelyMistake).count == 1)
    #expect(styled.findings(.unusedRow) == [])
  }

  // MARK: Types

  @Test func typeWordsCountWithoutExamples() throws {
    let styled = try styled(
      """
      ## List boats

      `GET /boats`

      | Parameter | Type | Required | Description |
      |---|---|---|---|
      | `from` | date | no | First day. |
      | `sort` | enum | no | `name` or `-name`. Default: `nam`. |

      ```json
      [{"id": 1, "name": "A"}]
      ```

      ## Label a boat

      `POST /boats/{id}/label`

      | Field | Type | Required | Description |
      |---|---|---|---|
      | `labels` | map of string to string | yes | Any keys. |
      | `weights` | map<string, integer> | no | Any keys. |

      ```bash
      curl -X POST https://harbour.example/v1/boats/1/label -d '{"labels": {"crm": "4711"}}'
      ```
      """)
    #expect(styled.query("GET /boats Boat list") == ["from: calendar-date", "sort: #BoatSort"])
    #expect(styled.findings(.valueOutOfRange).count == 1)
    #expect(styled.fields("LabelBoat") == ["labels: map<string>!", "weights: map<integer>"])
  }

  /// Where no time is shown, its name alone does not tell how one is written.
  @Test(arguments: [("1500000000", "timestamp"), ("null", "any"), ("\"2024-03-01T09:30:00Z\"", "string")])
  func aTimeThatIsAlwaysNullIsNotGuessed(shown: String, type: String) throws {
    let styled = try styled(
      "## Fetch a boat\n\n`GET /boats/{id}`\n\n```json\n{\"id\": 1, \"sunk_on\": null, \"built_at\": \(shown)}\n```\n")
    #expect(styled.fields("Boat").contains("sunk_on: \(type)?"))
    #expect(styled.findings(.unknownShape).isEmpty == (type != "any"))
  }

  @Test func aListAfterItsAnnouncementDescribesTheRecord() throws {
    let styled = try styled(
      """
      ## Boats

      A boat has these attributes:

      * **id** `integer` – its number
      * **sunk_on** `date | null` – the day
      * **captain** `object`
        * **name** `string`

      ### 1.1 GET /boats/:id

      ```json
      // 200 OK
      {"id": 1, "sunk_on": null, "captain": {"name": "Ana"}}
      ```

      ### 1.2 DELETE /boats/:id
      """)
    #expect(styled.operations == ["GET /boats/{boat_id} Boat fetch", "DELETE /boats/{boat_id} Boat delete"])
    #expect(styled.fields("Boat") == ["id: identifier<Boat>!", "sunk_on: calendar-date?", "captain: #Captain"])
    #expect(styled.built.spec.operations.first?.responseExamples.map(\.status) == [200])
  }

  // MARK: Findings

  @Test func aHeadingWithACallInAnUnknownFormIsReported() throws {
    let text = "## Fetch\n\n`GET /boats/{id}`\n\n## Sinking :: POST >> /boats/{id}/sink\n\nSinks it.\n"
    #expect(try styled(text).findings(.malformedEndpoint) == [9])
  }

  @Test func whatIsSentAsAFileIsABodyOfItsMediaType() throws {
    let text = "## Paint\n\n`PUT /boats/{id}/picture`\n\nUploads a picture. Body: `image/png`. Response: 204.\n"
    let operation = try #require(try styled(text).built.spec.operations.first)
    #expect(operation.requestMediaType == "image/png")
    #expect(operation.requestBody == .binary)
    let answer = "## Paint\n\n`POST /boats/{id}/picture`\n\nReturns an `image/png`.\n"
    #expect(try styled(answer).built.spec.operations.first?.requestMediaType == nil)
  }

  @Test func aDayThatIsNoneIsReported() throws {
    let text = "## Fetch\n\n`GET /boats/{id}`\n\n```json\n{\"id\": 1, \"built_at\": \"2024-13-01T00:00:00Z\"}\n```\n"
    #expect(try styled(text).findings(.oddFormat) == [10])
    #expect(try styled(text.replacing("-13-", with: "-12-")).findings(.oddFormat) == [])
  }

  @Test func aLinkThatLeadsNowhereIsReported() throws {
    let text = "## Fetch a boat\n\n`GET /boats/{id}`\n\nSee [here](#fetch-a-boat) and [there](#sink-a-boat).\n"
    #expect(try styled(text).findings(.deadLink) == [9])
    // Where no anchor is made of a heading's words, none is known to be dead.
    #expect(try styled(text.replacing("#fetch-a-boat", with: "#op-12")).findings(.deadLink) == [])
  }

  @Test func aHeadingOverAnotherEndpointIsReported() throws {
    let text = """
      ## Delete a boat

      `DELETE /boats/{id}`

      ## List cranes

      `GET /cranes`

      ## Delete a crane

      `DELETE /boats/{id}`
      """
    #expect(try styled(text).findings(.likelyMistake) == [15])
    #expect(try styled(text.replacing("Delete a crane", with: "Remove a boat")).findings(.likelyMistake) == [])
  }

  @Test func aFenceThatSwallowsAHeadingIsNamed() throws {
    let text = """
      ## Fetch

      `GET /boats/{id}`

      ```json
      {"id": 1}

      ## List

      `GET /boats`

      ```json
      [{"id": 1}]
      ```
      """
    #expect(try styled(text).findings(.unclosedFence).contains(9))
  }

  // MARK: Headers

  /// A key for one call is no credential of the client.
  @Test func headersOfSingleCallsAreNotTheClients() throws {
    let text = """
      ## Create a boat

      `POST /boats`

      ```bash
      curl -X POST https://harbour.example/v1/boats -H "Authorization: Bearer x" -H "Idempotency-Key: 7a1c" -d '{"name": "A"}'
      ```

      ## Delete a boat

      `DELETE /boats/{id}`

      ```bash
      curl -X DELETE https://harbour.example/v1/boats/1 -H "Authorization: Bearer x"
      ```
      """
    let styled = try styled(text)
    #expect(styled.built.spec.service.headers.map(\.name) == ["Authorization"])
    #expect(styled.findings(.callHeader).count == 1)
    let folder = try TemporaryFolder(["docs/a.md": Self.intro + text])
    let first = try FirstConfiguration(documents: [folder.path + "/docs"])
    #expect(first.recognition.values("credential-headers")?.contains { $0.contains("Idempotency") } == false)
  }

  /// A slip in the host of one call is found although the configuration names the base URL.
  @Test func aSlipInAHostIsFound() throws {
    let text = Self.intro + "## Fetch\n\n`GET /boats/{id}`\n\n```bash\ncurl https://harbur.example/v1/boats/1\n```\n"
    let folder = try TemporaryFolder(["a.md": text])
    var configuration = Configuration()
    configuration.documents = [folder.path]
    configuration.baseURL = "https://harbour.example/v1"
    let found = try Pipeline(configuration).build().diagnostics.filter { $0.code == .conflictingBaseURL }
    #expect(found.count == 1)
  }
}
