import APISpec
import OrderedJSON
import Testing

@testable import Pipeline

/// What is sent, as references tell it beside tables and examples.
@Suite struct RequestStyleTests {
  /// A call takes what the call takes that its section refers to.
  @Test(arguments: [
    "All that [`POST /lamps`](#add-a-lamp) takes is taken here, too.",
    "Accepts the same parameters as [Add a lamp](#add-a-lamp).", "The body is the same as for `POST /lamps`.",
  ])
  func parametersOfAnotherCallAreTakenOver(sentence: String) throws {
    let styled = try Styled(
      """
      # Lamps

      ## Add a lamp

      `POST /lamps`

      | Name | Type | Required | Description |
      |---|---|---|---|
      | watts | integer | yes | How bright. |

      ## Try a lamp

      `POST /lamps/try`

      \(sentence)

      | Name | Type | Required | Description |
      |---|---|---|---|
      | prices | boolean | no | Whether to tell it. |

      ```json
      {"price": "0.1"}
      ```
      """)
    #expect(styled.fields("TryLamp") == ["prices: boolean", "watts: integer!"])
  }

  /// A lone example in such a section is what comes back.
  @Test func anExampleBesideParametersOfAnotherCallIsAnswered() throws {
    let styled = try Styled(
      """
      # Lamps

      ## Add a lamp

      `POST /lamps`

      | Name | Type | Required | Description |
      |---|---|---|---|
      | watts | integer | yes | How bright. |

      ## Check a lamp

      `POST /lamps/check`

      Accepts the same parameters as [Add a lamp](#add-a-lamp).

      ```json
      {"fine": true}
      ```
      """)
    #expect(styled.fields("CheckLamp") == ["watts: integer!"])
    #expect(styled.fields("CheckLampResult") == ["fine: boolean"])
  }

  /// Items of the query that running text names are parameters, unless a table has them.
  @Test func runningTextNamesItemsOfTheQuery() throws {
    let styled = try Styled(
      """
      # Robots

      ## Robots

      `GET /robots`

      | Parameter | Type | Description |
      |---|---|---|
      | lang | string | The language. |

      Add `?full` to the URL, and more is told; `?lang=<code>` sets the language, and `?limit=20` how many there are.

      ```json
      [{"id": 1}]
      ```
      """)
    #expect(styled.query("GET /robots Robot list") == ["lang: string", "full: boolean", "limit: integer"])
  }

  /// A body that may be left out is sent or not.
  @Test(arguments: [
    ("An optional JSON object may be sent along.", true), ("The request body may be omitted.", true),
    ("All fields of the body are optional.", false),
  ])
  func aBodyMayBeOptional(sentence: String, isOptional: Bool) throws {
    let styled = try Styled(
      """
      # Robots

      ## Wake a robot

      `POST /robots/{name}/wake`

      \(sentence)

      ```json
      {"room": "attic"}
      ```

      Gives what it will do.

      ```json
      {"eta": 5}
      ```
      """)
    #expect(styled.built.spec.operations.first?.isBodyOptional == isOptional)
  }

  /// Ids in a sample path are the values of the call that it shows, and tell whether ids are texts.
  @Test func samplesInAPathAreValues() throws {
    let styled = try Styled(
      """
      # Boats

      ## A crew of a boat

      `GET /boats/7/crews/3f0a5b1e-77d2-4c10-9b64-0d1f2e3a4b5c.json`
      """)
    let request = try #require(styled.built.spec.operations.first?.requestExamples.first)
    #expect(request.pathArguments["boat_id"] == 7)
    #expect(request.pathArguments["crew_id"] == "3f0a5b1e-77d2-4c10-9b64-0d1f2e3a4b5c")
    #expect(IdentifierUses(styled.built.spec).textIDs.contains("Crew"))
  }

  /// A parameter that the answer has as a whole number is one.
  @Test func aFieldOfTheAnswerTellsTheTypeOfAParameter() throws {
    let styled = try Styled("# Entries\n\n## Entry\n\n`GET /entries/{number}`\n\n```json\n{\"number\": 512}\n```\n")
    #expect(styled.built.spec.operations.first?.path.parameters.map(\.type) == [.integer])
  }

  /// A slash that is missing before a placeholder is told and taken to be meant.
  @Test func aMissingSlashBeforeAPlaceholderIsTold() throws {
    let styled = try Styled(
      "# Hooks\n\n## Fetch a hook\n\n`GET /hooks{id}`\n\n## Hooks\n\n`GET /hooks`\n\n## Shape\n\n`GET /files{format}`\n"
    )
    #expect(
      styled.operations == [
        "GET /hooks Hook list", "GET /hooks/{hook_id} Hook fetch", "GET /files{format} File list",
      ] || styled.operations.prefix(2) == ["GET /hooks/{hook_id} Hook fetch", "GET /hooks Hook list"])
    #expect(styled.findings(.malformedPath).first == 5)
  }

  /// JSON behind the bare line of a call that only reads is its answer.
  @Test func theBodyBehindAReadingLineIsTheAnswer() throws {
    let styled = try Styled("# Lamps\n\n## Lamps\n\n    GET /lamps\n\n    [{\"id\": 1, \"watts\": 4}]\n")
    #expect(styled.built.spec.operations.first?.response == .array(.reference("Lamp")))
    #expect(styled.built.spec.operations.first?.requestBody == nil)
  }
}
