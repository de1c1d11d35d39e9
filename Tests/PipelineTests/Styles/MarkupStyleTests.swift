import APISpec
import Diagnostics
import Testing

@testable import Pipeline

/// Marks that documentation tools add to Markdown.
@Suite struct MarkupStyleTests {
  @Test func frontMatterIsNoHeadingAndItsTitleIsTheDocuments() throws {
    let styled = try Styled(
      """
      ---
      title: Lanterns
      tags:
        - light
      ---

      ## Light one {#create}

      `POST /lanterns`

      ```json
      {"shade": "red"}
      ```
      """)
    #expect(styled.operations == ["POST /lanterns Lantern create"])
    #expect(styled.findings(.emptySection) == [])
    #expect(styled.built.spec.operations[0].place.path == ["a.md", "Light one"])
    #expect(styled.built.spec.operations[0].titles == ["Light one"])
  }

  @Test func definitionListsAreParameters() throws {
    let styled = try Styled(
      """
      ## Light a lantern

      ```http
      POST /lanterns HTTP/1.1
      ```

      **Returns:** Array of [Lantern]({{< relref "entities/Lantern" >}})

      ##### Form data parameters

      text
      : {{<required>}} String. What is painted on it.

      shade[colors][]
      : Array of String. Its colors.

      shade[folded]
      : Boolean. Whether it is folded. Defaults to false.
      """)
    #expect(styled.fields("LanternCreation") == ["text: string!", "shade: #LanternCreationShade"])
    #expect(styled.fields("LanternCreationShade") == ["colors: array<string>", "folded: boolean"])
    // What docs call a form is sent as one, so that there is nothing to tell.
    #expect(styled.built.spec.operations.first?.requestMediaType == MediaType.urlEncodedForm)
    #expect(styled.findings(.formBody) == [])
  }

  @Test func tablesAndHeadingsInTagsAreRead() throws {
    let styled = try Styled(
      """
      # Parcels

      <h2 id="add">Add a parcel <a class="anchor" href="#add">¶</a></h2>

      `POST /parcels`

      <table>
        <thead><tr><th>Parameter</th><th>Type</th><th>Required</th><th>Description</th></tr></thead>
        <tr>
          <td><code>weight</code></td>
          <td>integer</td>
          <td>yes</td>
          <td>Grams.</td>
        </tr>
        <tr><td>service</td><td>string</td><td>no</td><td>One of <code>slow</code>, <code>fast</code>.</td></tr>
      </table>

      <details>
      <summary>Example response</summary>

      ```json
      {"id": 7, "weight": 3}
      ```

      </details>
      """)
    #expect(styled.built.spec.operations.map(\.titles) == [["Add a parcel"]])
    #expect(styled.fields("ParcelCreation") == ["weight: integer!", "service: #ParcelService"])
    #expect(styled.fields("Parcel").first == "id: identifier<Parcel>")
    let row = try #require(styled.built.read.documents.first?.accounts.first { $0.kind == .row })
    #expect(row.range.start.line == 10)
  }

  @Test func fieldsMayHaveHeadings() throws {
    let styled = try Styled([
      "a.md": """
      # Pay out

      <Badge>POST</Badge> `/payouts`

      ## Body parameters

      ### amount `integer` `required`

      In cents.

      ### currency `enum`

      - `eur`
      - `usd`

      ### note `string | null`

      Shown to the reader.

      ## Response

      ```json
      {"id": 7, "amount": 5}
      ```
      """,
      "b.md": """
      # The payout object

      ## Attributes

      ### `amount` {#amount}

      **Description:** In cents.\\
      **Type:** Integer

      ### `fee` {#fee}

      **Type:** {{<nullable>}} Integer or null
      """,
    ])
    #expect(
      styled.fields("PayoutCreation") == ["amount: integer!", "currency: #PayoutCurrency", "note: string?"])
    #expect(styled.fields("Payout").contains("fee: integer?"))
  }

  @Test func tabsContainersAndBadgesHoldTheParts() throws {
    let styled = try Styled(
      """
      ## Send <Badge type="tip" text="v1" />

      `POST /messages`

      ::: code-group

      ```bash [cURL]
      # Sends one.
      curl https://post.example/messages -H 'Content-Type: application/json' -d '{"text": "Landed."}'
      ```

      ```python
      send("Landed.")
      ```

      :::

      ### Response <Badge type="info" text="202" />

      === "JSON"

          ```json
          {"id": "m_1", "text": "Landed."}
          ```
      """)
    #expect(styled.fields("MessageCreation") == ["text: string"])
    #expect(styled.fields("Message").map { $0.prefix { $0 != ":" } } == ["id", "text"])
    #expect(styled.findings(.unusedCodeBlock) == [12])
  }

  @Test func blocksOfGitBookAreEndpoints() throws {
    let styled = try Styled(
      """
      # Orders

      {% swagger method="post" path="/orders" baseUrl="https://snackbar.example/v1" summary="Place an order" %}
      {% swagger-parameter in="query" name="dry_run" type="boolean" %}
      Only try
      {% endswagger-parameter %}
      {% swagger-parameter in="body" name="table" type="integer" required="true" %}
      Number of the table
      {% endswagger-parameter %}
      {% swagger-response status="201: Created" description="" %}
      ```json
      {"id": 13, "table": 4}
      ```
      {% endswagger-response %}
      {% swagger-response status="404: Not Found" description="" %}
      ```json
      {"error": "no such table"}
      ```
      {% endswagger-response %}
      {% endswagger %}

      {% api-method method="delete" host="https://snackbar.example/v1" path="/orders/:id" %}
      {% api-method-summary %}
      Cancel an order
      {% endapi-method-summary %}
      {% api-method-response-example httpCode=200 %}
      ```javascript
      12
      ```
      {% endapi-method-response-example %}
      {% endapi-method %}
      """)
    #expect(styled.operations == ["POST /orders Order create", "DELETE /orders/{order_id} Order delete"])
    #expect(styled.built.spec.operations.map(\.titles) == [["Place an order"], ["Cancel an order"]])
    #expect(styled.fields("OrderCreation") == ["table: integer!"])
    #expect(styled.query("POST /orders Order create") == ["dry_run: boolean"])
    #expect(styled.built.spec.operations.map { $0.responseExamples.map(\.status) } == [[201, 404], [200]])
  }
}
