import APISpec
import OpenAPIEmitter
import OrderedJSON
import Testing

@testable import Pipeline

/// Bodies whose fields depend on the value of one of them, and lists that stand in one item of a query.
@Suite struct VariantTests {
  private static let payments = """
    # Payments

    ## Pay

    `POST /payments`

    | Field | Type | Required | Description |
    |-------|------|----------|-------------|
    | amount | integer | yes | In cents. |
    | type | string | yes | One of `card`, `bank`, `cash`. |

    #### Card

    | Field | Type | Required | Description |
    |-------|------|----------|-------------|
    | number | string | yes | What is on the card. |
    | holder | string | no | Whose it is. |

    **When `type` is `bank`**

    | Field | Type | Required | Description |
    |-------|------|----------|-------------|
    | account | string | yes | Which account. |

    Request:

    ```json
    {"amount": 500, "type": "bank", "account": "N1"}
    ```

    """

  @Test func aTableForEachValueIsAnObjectForEach() throws {
    let styled = try Styled(Self.payments)
    let schema = try #require(styled.built.spec.schema("PaymentCreation"))
    #expect(schema.discriminator == Discriminator(field: "type", values: ["card", "bank", "cash"]))
    #expect(
      schema.kind
        == .union([
          .reference("PaymentCreationCard"), .reference("PaymentCreationBank"), .reference("PaymentCreationCash"),
        ]))
    #expect(
      styled.fields("PaymentCreationCard") == [
        "amount: integer!", "type: #PaymentType!", "number: string!", "holder: string",
      ])
    #expect(styled.fields("PaymentCreationBank") == ["amount: integer!", "type: #PaymentType!", "account: string!"])
    // A value without a table has what all have.
    #expect(styled.fields("PaymentCreationCash") == ["amount: integer!", "type: #PaymentType!"])
    // What another kind needs is no contradiction.
    #expect(styled.findings(.requiredDisagreement).isEmpty)
  }

  @Test func otherProgramsAreToldWhichIsWhich() throws {
    let spec = try Styled(Self.payments).built.spec
    let schemas = OpenAPIEmitter().document(for: spec, title: "Payments")["components"]?["schemas"]
    let union = schemas?["PaymentCreation"]
    #expect(union?["discriminator"]?["propertyName"] == "type")
    #expect(union?["discriminator"]?["mapping"]?["bank"] == "#/components/schemas/PaymentCreationBank")
    #expect(union?["oneOf"]?.array?.count == 3)
    #expect(schemas?["PaymentCreationBank"]?["properties"]?["type"]?["const"] == "bank")
  }

  @Test func swiftHasACaseForEach() throws {
    let package = try Styled(Self.payments).package
    let union = try #require(package["Sources/Sample/Requests/PaymentCreation.swift"])
    #expect(union.contains("case bank(PaymentCreationBank)"))
    #expect(union.contains("case other(JSONValue)"))
    let bank = try #require(package["Sources/Sample/Requests/PaymentCreationBank.swift"])
    #expect(bank.contains("body.required(\"type\", \"bank\")"))
    #expect(bank.contains("public init(amount: Int, account: String)"))
    let tests = package.filter { $0.key.hasSuffix("RequestTests.swift") }.values.joined()
    #expect(tests.contains("PaymentCreation.bank(PaymentCreationBank("))
  }

  @Test func tablesThatNameNoValueAreOneObject() throws {
    let text = Self.payments.replacing("#### Card", with: "#### Further fields")
    let spec = try Styled(text).built.spec
    #expect(spec.schemas.allSatisfy { $0.discriminator == nil })
  }

  @Test func aListThatIsSaidToHaveCommasStandsInOneItem() throws {
    let text = """
      # Boats

      ## List boats

      `GET /boats`

      | Name | Type | Description |
      |------|------|-------------|
      | ids | array of integers | Comma-separated ids of boats. |
      | tags | array of strings | What they are marked with. |

      ```json
      [{"id": 7, "name": "Ada"}]
      ```
      """
    let styled = try Styled(text)
    let query = try #require(styled.built.spec.operations.first).query
    #expect(query.map(\.isCommaSeparated) == [true, false])
    let request = try #require(try styled.package["Sources/Sample/Requests/ListBoatsRequest.swift"])
    #expect(request.contains("query.add(\"ids\", ids?.map(\\.parameterText).joined(separator: \",\"))"))
    #expect(request.contains("query.add(\"tags\", tags)"))
  }
}
