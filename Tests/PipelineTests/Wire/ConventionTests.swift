import APISpec
import Testing

@testable import Pipeline

/// How values are written, told once for the whole set.
@Suite struct ConventionTests {
  private static func trips(_ sentence: String) -> [String: String] {
    [
      "1-introduction.md": "# Introduction\n\nThe base URL is `https://ferry.test`.\n\n\(sentence)\n",
      "2-trips.md": """
      # Trips

      ## Trip properties

      | Field | Type | Description |
      |-------|------|-------------|
      | id | integer | The trip's id. |
      | left_at | timestamp | When it left. |
      | fare | money | What it cost. |

      ## Get a trip

      `GET /trips/{id}`

      ```json
      {"id": 7, "left_at": null, "fare": null}
      ```
      """,
    ]
  }

  @Test(
    arguments: [
      ("Timestamps are written as ISO 8601, in UTC.", "date-time"),
      ("All dates and times are Unix timestamps in seconds.", "timestamp"),
      ("Times are given in milliseconds since 1970.", "integer"),
      ("The `left` times of the archive are ISO 8601.", "timestamp"),
    ]) func timesAreWrittenAsTheIntroductionSays(_ sentence: String, _ type: String) throws
  {
    let fields = try Styled(Self.trips(sentence)).fields("Trip")
    #expect(fields.contains("left_at: \(type)?"))
  }

  @Test(
    arguments: [
      ("Sums of money are strings with two decimals, such as `\"12.50\"`.", "decimal-text", 2),
      ("All amounts are decimal strings.", "decimal-text", nil), ("Amounts are numbers.", "decimal", nil),
    ] as [(String, String, Int?)]) func amountsAreWrittenAsTheIntroductionSays(
      _ sentence: String, _ type: String, _ decimals: Int?
    ) throws
  {
    let styled = try Styled(Self.trips(sentence))
    #expect(styled.fields("Trip").contains("fare: \(type)?"))
    #expect(styled.built.spec.service.amountDecimals == decimals)
    let file = try styled.package["Sources/Sample/Models/DecimalText.swift"]
    #expect((file != nil) == (type == "decimal-text"))
  }

  @Test func anArrayBeforeTheAnswerIsSent() throws {
    let text = """
      # Visitors

      ## Add addresses

      `POST /visitor/addresses`

      ### Example

      ```json
      ["ada@pets.test", "bob@pets.test"]
      ```

      ### Response

      ```json
      [{"address": "ada@pets.test", "checked": false}]
      ```
      """
    let operation = try #require(try Styled(text).built.spec.operations.first)
    #expect(operation.requestBody == .array(.string))
    #expect(operation.requestExamples.first?.body == ["ada@pets.test", "bob@pets.test"])
  }

  @Test func aMessageNamesItsHostAndItsWholePath() throws {
    let text = """
      # Arrivals

      ## Tell of an arrival

      ```http request
      POST /v2/arrivals HTTP/1.1
      Host: office.test
      Content-Type: application/json
      Content-Length: 18

      { "arrivals": [] }
      ```

      ## Get a pass

      Ask for one with GET at this address:

      ```
      https://gate.harbour.test/pass?place=berths
      ```
      """
    let spec = try Styled(text).built.spec
    #expect(spec.service.baseURL == "https://office.test")
    #expect(spec.operations.map(\.path.text) == ["/v2/arrivals", "/pass"])
    #expect(spec.operations.last?.server == "https://gate.harbour.test")
    #expect(spec.operations.last?.query.map(\.name) == ["place"])
    #expect(spec.service.headers.isEmpty)
  }
}
