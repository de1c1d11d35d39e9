import APISpec
import Diagnostics
import Testing

@testable import Pipeline

/// Where references put endpoints, fields and examples.
@Suite struct LayoutStyleTests {
  @Test func tablesListEndpoints() throws {
    let styled = try Styled(
      """
      # huts

      | Method | Endpoint | Description |
      |---|---|---|
      | `GET` | `/api/huts` | List all huts |
      | `POST` | `/api/huts` | Add a hut |
      | `DELETE` | `/api/huts/:id` | Remove a hut |
      | `POST` | `/api/huts/:id/visits` | [Register](#visits) |

      ## Visits

      | Field | Type |
      |---|---|
      | people | integer |

      ## A session

      ```bash
      curl -X POST http://localhost:8090/api/huts -d '{"name": "Grauwand"}'
      ```

      ```bash
      curl 'http://localhost:8090/api/huts?open=true'
      ```

      ```json
      [{"id": 4, "name": "Grauwand"}]
      ```
      """)
    #expect(
      Set(styled.operations) == [
        "GET /api/huts Hut list", "POST /api/huts Hut create", "DELETE /api/huts/{hut_id} Hut delete",
        "POST /api/huts/{hut_id}/visits Hut create visit",
      ])
    #expect(styled.fields("HutCreation") == ["name: string"])
    #expect(styled.fields("CreateHutVisit") == ["people: integer"])
    #expect(styled.query("GET /api/huts Hut list") == ["open: boolean"])
    #expect(styled.built.spec.service.baseURL == "http://localhost:8090")
    #expect(styled.findings(.missingEndpoint) == [])
  }

  @Test func headingsMayOpenWithTheEndpoint() throws {
    let styled = try Styled(
      """
      # Customers

      ### `PATCH /customers/{id}` — change a customer

      ```json
      {"name": "Ana"}
      ```

      ### GET /customers - list customers

      ```http
      GET /v2/customers?page[size]=2 HTTP/1.1
      ```

      ```json
      [{"id": 1, "name": "Ana"}]
      ```
      """)
    #expect(styled.operations == ["PATCH /customers/{customer_id} Customer update", "GET /customers Customer list"])
    #expect(styled.built.spec.operations.map(\.titles) == [["change a customer"], ["list customers"]])
  }

  @Test func rowsMayStandBelowOthers() throws {
    let styled = try Styled(
      """
      ## Add

      `POST /customers`

      | Name | In | Type | Required | Description |
      |---|---|---|---|---|
      | X-Trace | header | string | false | Goes to the log |
      | body | body | Customer | true | The customer |
      | » address | body | object | true | |
      | »» street | body | string | true | |
      | » tags | body | [string] | false | |
      | » age | body | integer(int32) | false | |

      #### Enumerated Values

      | Property | Value |
      |---|---|
      | tags | new |
      | tags | old |
      """)
    #expect(
      styled.fields("CustomerCreation") == [
        "address: #CustomerCreationAddress!", "tags: array<string>", "age: integer",
      ])
    #expect(styled.fields("CustomerCreationAddress") == ["street: string!"])
    #expect(styled.query("POST /customers Customer create") == [])
    #expect(styled.findings(.unknownType) == [])
    #expect(styled.findings(.repeatedRow) == [])
  }

  @Test func recordsAreShownWhereTheyAreDescribed() throws {
    let styled = try Styled(
      """
      # Stamps

      ### Stamp Object

      | Field | Type |
      |---|---|
      | id | identifier |
      | tags | list |

      ###### Example Stamp

      ```json
      {"id": "74", "tags": ["wave"], "sort_value": 12}
      ```

      ### Odd Object

      ```json
      {"x": 1}
      ```

      ## Get Stamp

      `GET /stamps/{stamp_id}`

      Returns a stamp object.
      """)
    #expect(styled.fields("Stamp").dropFirst() == ["tags: array<string>", "sort_value: integer"])
    #expect(styled.findings(.unusedCodeBlock) == [18])
  }

  @Test func whatWrapsARecordIsNotTheRecord() throws {
    let styled = try Styled(
      """
      ## Book

      `POST /firings`

      Response:

      ```json
      {"firing": {"id": 8, "kiln": "K2", "note": "<p>Careful</p>"}}
      ```

      Errors look like this:

      ```json
      {"error": "too hot"}
      ```
      """)
    #expect(styled.fields("Firing") == ["id: identifier<Firing>", "kiln: string", "note: string"])
    #expect(styled.built.spec.operations[0].responseExamples.count == 1)
  }

  @Test func pathsBeginBehindTheVersionAndHoldIDs() throws {
    let styled = try Styled(
      """
      ## Rename

      `PUT /rest/v3/rooms/42/name`

      ## Health

      `GET /rest/v3/health`
      """)
    #expect(
      styled.operations == ["PUT /rest/v3/rooms/{room_id}/name Room name", "GET /rest/v3/health Health fetch"])
  }

  @Test func filesThatCommandsSendArePartsOfAForm() throws {
    let styled = try Styled(
      """
      ## Add a document

      `POST /documents`

      ```bash
      curl -X POST https://a.example/documents -F "file=@invoice.pdf" -F "kind=invoice"
      ```
      """)
    #expect(styled.built.spec.operations.first?.requestMediaType == MediaType.multipartForm)
    #expect(styled.fields("DocumentCreation") == ["file: binary", "kind: string"])
    #expect(styled.findings(.formBody) == [])
  }

  @Test func headsOfAnswersTellTheStatusOfTheBody() throws {
    let styled = try Styled(
      """
      ## Add a hutch

          POST /hutches

      ### Response

          Status: 201 Created
          Location: https://farms.example/hutches/1

      ```json
      {"id": 1, "title": "south wall"}
      ```
      """)
    #expect(styled.built.spec.operations[0].responseExamples.map(\.status) == [201])
    #expect(styled.findings(.invalidExample) == [])
  }

  @Test func notificationsAreNoAnswers() throws {
    let styled = try Styled(
      """
      # Webhooks

      ## Unsubscribe

      `DELETE /webhooks/{id}`

      ### Response

      ```json
      {"id": 13594}
      ```

      ### Example Notification

      ```json
      {"ids": [1], "event": "update"}
      ```
      """)
    #expect(styled.fields("WebhookDeletion") == ["id: identifier<Webhook>"])
    #expect(styled.findings(.unusedCodeBlock) == [15])
  }

  @Test func aListsItemsMayBeCalledAsTheList() throws {
    let styled = try Styled(
      """
      ## Get

      `GET /people/{id}`

      | Field | Type |
      |---|---|
      | id | identifier |
      | emails | email[] |
      | notes | number[] |

      ```json
      {"id": 1, "emails": [{"email": "a@b.example"}], "notes": [{"text": "x"}]}
      ```
      """)
    #expect(styled.findings(.typeMismatch) == [9])
  }
}
