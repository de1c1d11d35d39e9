import APISpec
import OrderedJSON
import Testing

@testable import Pipeline

/// What comes back, as references tell it beside their examples.
@Suite struct AnswerStyleTests {
  /// A table of an action's answer is that answer's, one object deeper where the example has its fields there.
  @Test func aTableOfAnAnswerDescribesWhereTheExampleHasItsFields() throws {
    let styled = try Styled(
      """
      # Loans

      ## Loan history

      `GET /loans/history`

      ### Parameters of the request

      | Parameter | Type | Description |
      |---|---|---|
      | reader | string | Who borrows |

      ### Parameters of the response

      | Parameter | Type | Description |
      |---|---|---|
      | loans | array | The loans |
      | next | string | For what comes next |

      ### Response

      ```json
      {"code": 0, "result": {"next": "a", "loans": [{"book": "Tides"}]}}
      ```
      """)
    #expect(styled.fields("HistoryLoanResult") == ["result: #HistoryLoanResultResult", "code: integer"])
    #expect(
      styled.fields("HistoryLoanResultResult") == ["loans: array<#Loan>", "next: string"])
    #expect(styled.description(of: "next", in: "HistoryLoanResultResult") == "For what comes next")
    #expect(styled.fields("Loan") == ["book: string"])
  }

  /// A list of what comes back is an answer although no example shows one.
  @Test func aListOfAnAnswerNeedsNoExample() throws {
    let styled = try Styled(
      """
      # Loans

      ## Borrow a book

      `POST /loans`

      Request has these properties:
      * count: how many (integer, required)

      Response has these properties:
      * slips: array of the loan's slips
      """)
    #expect(styled.built.spec.operations.first?.response == .reference("Loan"))
    #expect(styled.fields("Loan") == ["slips: array<any>"])
    #expect(styled.fields("LoanCreation") == ["count: integer!"])
  }

  /// Rows below a row that the answer has as a list are the fields of its objects, also where the answer is a page.
  @Test func rowsBelowAListAreTheFieldsOfItsObjects() throws {
    let styled = try Styled(
      """
      # Herds

      ## All herds

      `GET /herds`

      Response:

      Name | Type | Description
      --- | --- | ---
      data | array | The herds
      -> name | string | What it is called
      -> cows | array | The cows
      --> bell | string | Its bell
      total | integer | How many

      ```json
      {"data": [{"name": "A", "cows": []}], "total": 1}
      ```

      ## Feed

      `GET /herds/feed`

      ### Response

      | Parameter | Type | Description |
      |---|---|---|
      | feed | array | The feed |
      | - kind | string | Hay or grass |

      ```json
      {"feed": [{"kind": "hay"}]}
      ```
      """)
    #expect(styled.fields("HerdList") == ["data: array<#Herd>", "total: integer"])
    #expect(styled.fields("Herd") == ["name: string", "cows: array<#Cow>"])
    #expect(styled.fields("Cow") == ["bell: string"])
    #expect(styled.description(of: "kind", in: "Feed") == "Hay or grass")
  }

  /// Names of types in the place of values make a record below its heading.
  @Test func namesOfTypesMakeARecord() throws {
    let styled = try Styled(
      """
      # Seals

      ## Seal

      ```javascript
      {
        word: String, // *
        fixed: Boolean,
        roles: [String]
      }
      ```

      ## Get a seal

      `GET /seals/{id}`

      Returns a seal object.
      """)
    #expect(styled.built.spec.operations.first?.response == .reference("Seal"))
    #expect(styled.fields("Seal") == ["word: string", "fixed: boolean", "roles: array<string>"])
    #expect(styled.findings(.unusedCodeBlock) == [])
  }

  /// The status that words about an answer name is that of the answer.
  @Test(arguments: [
    ("`204 No Content`: the berth is gone.", 204), ("Returns 202 and no body.", 202),
    ("Responds with `204 No Content`.", 204), ("The berth is gone.", nil),
  ])
  func wordsNameTheStatusOfSuccess(words: String, status: Int?) throws {
    let styled = try Styled("# Berths\n\n## Give a berth up\n\n`DELETE /berths/{berth_id}`\n\n\(words)\n")
    #expect(styled.built.spec.operations.first?.successStatus == status)
    #expect(styled.built.spec.operations.first?.response == nil)
  }

  /// A sentence about what comes back stands in front of a table of what is sent, and the record has a table of its own.
  @Test(arguments: ["Returns a lane object. All parameters are optional.", "Returns a lane object."])
  func aSentenceAboutTheAnswerIsNoLabelOfATable(sentence: String) throws {
    let styled = try Styled(
      """
      # Lanes

      ## Lane Object

      | Field | Type | Description |
      |---|---|---|
      | id | string | the id of the lane |
      | topic | ?string | what it is about |

      ### Example Lane

      ```json
      {"id": "900100200300400500", "topic": null}
      ```

      ## Change a lane

      `PATCH /lanes/{lane.id}`

      \(sentence)

      | Field | Type | Description |
      |---|---|---|
      | topic | ?string | what it is about |
      | place | ?integer | where it stands in the list |
      """)
    #expect(styled.fields("Lane") == ["id: identifier<Lane>!", "topic: string?"])
    #expect(styled.fields("LaneUpdate") == ["topic: string?", "place: integer?"])
    #expect(IdentifierUses(styled.built.spec).textIDs == ["Lane"])
  }
}

extension Styled {
  /// What the docs say of a field.
  fileprivate func description(of field: String, in schema: String) -> String? {
    guard case .object(let object)? = built.spec.schema(SchemaName(schema))?.kind else { return nil }
    return object.fields.first { $0.name == field }?.description
  }
}
