import APISpec
import Diagnostics
import Testing

@testable import Pipeline

/// Where references put the parameters of a call, and what they say of those.
@Suite struct ParameterStyleTests {
  private func sent(_ styled: Styled, _ operation: Int) -> [String] {
    guard case .reference(let name)? = styled.built.spec.operations[operation].requestBody else { return [] }
    return styled.fields(name.text)
  }

  private func names(_ styled: Styled, _ operation: Int) -> [String] {
    styled.built.spec.operations[operation].query.map { $0.name + ($0.isRequired ? "!" : "") }
  }

  private static let crates = """
    # Crates

    ## Crate properties

    | Attribute | Type | Description |
    |---|---|---|
    | `id` | integer | Its number. <em>read-only</em> |
    | `name` | string | What is written on it. <em>mandatory</em> |
    | `parts` | array | What is in it. See [Crate - Parts properties](#crate-parts-properties) |

    ### Crate - Parts properties

    | Attribute | Type | Description |
    |---|---|---|
    | `id` | integer | Its number. <em>read-only</em> |
    | `title` | string | What it is called. |
    | `weight` | number | What it weighs. <em>read-only</em> |

    ## Create a crate

    `POST /crates`

    ## Fetch a crate

    `GET /crates/{id}`

    ```json
    {"id": 4, "name": "Oak", "parts": [{"id": 2, "title": "Lid", "weight": 3}]}
    ```
    """

  @Test func linkedTablesAreBelowTheRowThatLinksToThem() throws {
    let styled = try Styled(Self.crates)
    #expect(sent(styled, 0) == ["name: string!", "parts: array<#CrateCreationPart>"])
    #expect(styled.fields("CrateCreationPart") == ["title: string"])
    #expect(styled.findings(.unusedRow) == [])
  }

  @Test func rowsNeedNotSendWhatAlwaysComesBack() throws {
    let record = #"{"id": 4, "name": "Oak", "label": {"text": "Oak", "color": "red"}}"#
    let styled = try Styled(
      """
      # Crates

      ## Crate properties

      | Attribute | Type | Description |
      |---|---|---|
      | `name` | string | What is written on it. |
      | `label` | object | Its label. See [Crate - Label properties](#crate-label-properties) |

      ### Crate - Label properties

      | Attribute | Type | Description |
      |---|---|---|
      | `text` | string | Its words. |
      | `color` | string | Its colour. |

      ## Create a crate

      `POST /crates`

      ```bash
      curl -X POST https://crates.example/crates -d '{"name": "Oak", "label": {"text": "Oak", "color": "red"}}'
      ```

      ## List crates

      `GET /crates`

      ```json
      [\(record), \(record), \(record), \(record), \(record), \(record)]
      ```
      """)
    let label = sent(styled, 0).last?.split(separator: "#").last.map(String.init) ?? ""
    #expect(styled.fields(label) == ["text: string", "color: string"])
  }

  @Test func tablesAreThoseOfWhatThePathNames() throws {
    let styled = try Styled(
      """
      # Crates

      ## Crate properties

      | Attribute | Type | Description |
      |---|---|---|
      | `id` | integer | Its number. <em>read-only</em> |
      | `name` | string | What is written on it. |

      ## Create a crate

      `POST /crates`

      # Seals

      ## Crate seal properties

      | Attribute | Type | Description |
      |---|---|---|
      | `id` | integer | Its number. <em>read-only</em> |
      | `code` | string | What it shows. Mandatory. |
      | `color` | string | Its colour. |

      ## Create a seal

      `POST /crates/{crate_id}/seals`

      ```json
      {"id": 3, "code": "x", "color": "red"}
      ```

      ## Fetch a seal

      `GET /crates/{crate_id}/seals/{seal_id}`

      ```json
      {"id": 3, "code": "x", "color": "red"}
      ```
      """)
    #expect(sent(styled, 0) == ["name: string"])
    #expect(sent(styled, 1) == ["code: string!", "color: string"])
  }

  @Test func sharedParametersAreThoseOfWhoLinksToThem() throws {
    let styled = try Styled(
      """
      # Shelves

      ## Common parameters

      These parameters can be used in all lists:

      * `shelf`: **Required**. Whose crates to list.
      * `until`: The last day.
      * order: up or down

      ## List crates

      `GET /crates`

      Takes all of the [common parameters](#common-parameters), with the exception of `until`, and these parameters:

      * `name`: What is written on it.

      ## List lids

      `GET /lids`
      """)
    #expect(names(styled, 0).sorted() == ["name", "order", "shelf!"])
    #expect(names(styled, 1) == [])
  }

  @Test func changingTakesWhatMakingListsButNeedsNothing() throws {
    let styled = try Styled(
      """
      # Crates

      ## Create a crate

      `POST /crates`

      * `name` (string, required): What is written on it.
      * `note` (string): What to know.

      ## Change a crate

      `PUT /crates/{id}`

      You may send any of the parameters listed in [Create a crate](#create-a-crate).
      """)
    #expect(sent(styled, 0) == ["name: string!", "note: string"])
    #expect(sent(styled, 1) == ["name: string", "note: string"])
  }

  @Test func sentencesNameParameters() throws {
    let styled = try Styled(
      """
      # Crates

      ## List crates

      `GET /crates`

      Use the `shelf` query parameter to list those of one shelf. Pass `?empty=true` to include empty ones.

      A parameter named `from` is required. To get more, use the page query parameter.

      The response has a `next` parameter.

      ## Create a crate

      `POST /crates`

      The `name` parameter is what is written on it.
      """)
    #expect(names(styled, 0).sorted() == ["empty", "from!", "page", "shelf"])
    #expect(styled.query("GET /crates Crate list").contains("empty: boolean"))
    #expect(sent(styled, 1) == [])
  }

  @Test func wordsInFrontOfAListNameItsEndpoint() throws {
    let styled = try Styled(
      """
      # Search

      ```
      GET /find/crates
      GET /find/lids
      ```

      Query parameters:

      - `text` (string): What to look for.

      Additional parameters for `/find/lids`:

      - `size` (integer): How wide it is.
      """)
    #expect(names(styled, 0) == ["text"])
    #expect(names(styled, 1) == ["text", "size"])
  }

  @Test func aDocumentOfOneCallIsThatCalls() throws {
    let styled = try Styled(
      """
      # Stock

      What is there, day by day.

      ## Request

      Parameters are:

      * `shelf` (string, required): Whose.

      ## Response

      The answer has these fields:

      * `total`: How many.

      ## Example

      Example request

      ```bash
      curl https://crates.example/stock?day=4
      ```

      Successful response

      ```json
      {"total": 4}
      ```
      """)
    #expect(names(styled, 0).sorted() == ["day", "shelf!"])
  }

  @Test func whatCannotBeChangedIsNotSentToChangeIt() throws {
    let styled = try Styled(
      """
      # Crates

      ## Crate properties

      | Attribute | Type | Description |
      |---|---|---|
      | `name` | string | What is written on it. |
      | `shelf_no` | string | Where it stands. |

      The shelf (shelf_no) can't be changed on update.

      ## Create a crate

      `POST /crates`

      ## Change a crate

      `PUT /crates/{id}`
      """)
    #expect(sent(styled, 0) == ["name: string", "shelf_no: string"])
    #expect(sent(styled, 1) == ["name: string"])
  }

  @Test func whatAnExampleDoesWithoutIsToldAtItsRow() throws {
    let styled = try Styled(
      """
      # Crates

      ## Create a crate

      `POST /crates`

      * `crate` (object): The crate.
        * `name` (string, required): What is written on it.
        * `note` (string): What to know.

      ```json
      {"crate": {"note": "Heavy."}}
      ```
      """)
    #expect(styled.findings(.requiredDisagreement) == [8])
  }

  @Test func sentencesSayWhatHasToBeSent() throws {
    let styled = try Styled(
      """
      # Crates

      ## List crates

      `GET /crates`

      | Parameter | Type | Description |
      |---|---|---|
      | `force` | string | Required to be `true`, as nothing is kept. |
      | `shelf` | string | Whose. At least one `shelf` argument must be provided. |
      | `order` | string | How to sort. Options: `name`, `force` and `size`. |

      ## List lids

      `GET /lids`

      List them. All of the following parameters are required:

      | Parameter | Type |
      |---|---|
      | `size` | string |
      """)
    #expect(names(styled, 0) == ["force!", "shelf!", "order"])
    #expect(names(styled, 1) == ["size!"])
    #expect(styled.query("GET /crates Crate list").last?.hasPrefix("order: #") == true)
  }
}
