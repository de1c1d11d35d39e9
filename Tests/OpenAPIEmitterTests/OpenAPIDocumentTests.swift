import APISpec
import OpenAPIEmitter
import OrderedJSON
import Testing

@Suite struct OpenAPIDocumentTests {
  let document = OpenAPIEmitter().document(for: SampleSpec.spec, title: "Deals")

  private func at(_ path: String...) -> JSONValue? {
    path.reduce(document) { value, step in
      Int(step).flatMap { index in value?.array.flatMap { $0.indices.contains(index) ? $0[index] : nil } }
        ?? value?[step]
    }
  }

  private func property(_ schema: String, _ name: String) -> JSONValue? {
    at("components", "schemas", schema, "properties", name)
  }

  @Test func theHeadSaysWhatHoldsForAll() {
    #expect(at("openapi") == "3.1.0")
    #expect(at("info", "title") == "Deals")
    #expect(at("info", "version") == "1.0.0")
    #expect(at("servers") == [["url": "https://api.example.com/v1"]])
    #expect(at("tags") == [["name": "Deals", "description": "What may be sold."], ["name": "Stages"]])
    #expect(at("info", "x-copperplate-rate-limits") == [["requests": 36, "seconds": 6]])
  }

  @Test func secretsAreSecuritySchemesAndOtherHeadersParameters() {
    let schemes = at("components", "securitySchemes")
    #expect(schemes?["X-Token"]?["type"] == "apiKey")
    #expect(schemes?["X-Token"]?["in"] == "header")
    #expect(schemes?["X-Token"]?["name"] == "X-Token")
    #expect(schemes?["Authorization"]?["scheme"] == "bearer")
    #expect(at("security") == [["X-Token": [], "Authorization": []]])
    #expect(at("components", "parameters")?.object?.keys == ["X-User", "X-Application"])
    #expect(
      at("components", "parameters", "X-Application", "schema")
        == ["type": "string", "const": "deals", "default": "deals"])
    let references = at("paths", "/deals/{deal_id}", "get", "parameters")?.array?.compactMap { $0["$ref"] }
    #expect(references == ["#/components/parameters/X-User", "#/components/parameters/X-Application"])
  }

  @Test func everyOperationIsThere() {
    let found = at("paths")?.object?.members.flatMap { path in
      path.value.object?.keys.map { "\($0) \(path.key)" } ?? []
    }
    #expect(
      found == [
        "get /deals/{deal_id}", "put /deals/{deal_id}", "post /deals", "post /deals/search",
        "get /stages/of/{deal_id}", "put /deals/{deal_id}#convertDeal",
      ])
    let ids = at("paths")?.object?.members.flatMap { path in
      path.value.object?.members.compactMap { $0.value["operationId"] } ?? []
    }
    #expect(
      ids == ["fetchDeal", "updateDeal", "createDeal", "searchDeals", "listStagesByDealId", "convertDeal"])
  }

  @Test func anOperationSaysWhatTheDocsSay() {
    let operation = at("paths", "/deals/search", "post")
    #expect(operation?["summary"] == "POST it")
    #expect(operation?["description"] == "What it does.\n\nMore of it.")
    #expect(operation?["tags"] == ["Deals"])
    #expect(operation?["requestBody"]?["required"] == nil)
    #expect(at("paths", "/deals", "post", "requestBody", "required") == true)
    #expect(operation?["responses"]?.object?.keys == ["200", "404", "429"])
    #expect(operation?["responses"]?["200"]?["description"] == "All is well.")
    #expect(operation?["responses"]?["200"]?["headers"]?["X-Total"] == ["$ref": "#/components/headers/X-Total"])
    #expect(operation?["responses"]?["429"] == ["$ref": "#/components/responses/Status429"])
    #expect(at("components", "responses", "Status429", "description") == "Too many.")
    #expect(operation?["x-copperplate-paging"]?["result-cap"] == 1000)
  }

  @Test func parametersHaveTypeDefaultAndExample() {
    let parameters = at("paths", "/deals/{deal_id}", "get", "parameters")
    #expect(parameters?.array?.first?["schema"] == ["type": "string", "x-copperplate-resource": "Deal"])
    #expect(parameters?.array?.first?["example"] == "9")
    let query = parameters?.array?.first { $0["in"] == "query" }
    #expect(query?["schema"] == ["type": "boolean", "default": false])
    #expect(query?["description"] == "Whether to tell more.")
    #expect(query?["required"] == nil)
  }

  @Test func aNameOfAParameterOfTheSamePathGivesWay() {
    let parameters = at("paths", "/deals/{deal_id}#convertDeal", "put", "parameters")
    #expect(parameters?.array?.first?["name"] == "deal_id")
    #expect(parameters?.array?.first?["x-copperplate-name"] == "id")
  }

  @Test func typesAreSpelledAsJSONSchema() {
    let types: [(String, JSONValue)] = [
      ("name", "string"), ("created", "integer"), ("value", "number"), ("closes", "string"), ("by_key", "object"),
      ("tags", "array"), ("owner_id", ["integer", "null"]),
    ]
    for (name, type) in types { #expect(property("Deal", name)?["type"] == type, "\(name)") }
    #expect(property("Deal", "created")?["format"] == "unix-time")
    #expect(property("Deal", "value")?["format"] == "decimal")
    #expect(property("Deal", "by_key")?["additionalProperties"] == ["type": "number", "format": "double"])
    #expect(property("Deal", "anything")?.object?.keys == ["x-copperplate-place"])
    #expect(property("Deal", "status")?["anyOf"] == [["$ref": "#/components/schemas/Status"], ["type": "null"]])
    #expect(property("Deal", "parts")?["items"] == ["$ref": "#/components/schemas/Part"])
    let stages = at("paths", "/stages/of/{deal_id}", "get", "responses", "200", "content", "application/json")
    #expect(stages?["schema"] == ["type": "array", "items": [:]])
  }

  @Test func onlyWhatIsAlwaysThereAndNeverNullIsPromised() {
    #expect(at("components", "schemas", "Deal", "required") == ["id", "name", "created"])
    #expect(at("components", "schemas", "DealCreation", "required") == ["name"])
    #expect(at("components", "schemas", "DealChange", "required") == nil)
    #expect(at("components", "schemas", "DealSearch", "required") == nil)
    // An example has a part without a label.
    #expect(at("components", "schemas", "Part", "required") == nil)
  }

  @Test func whatADocumentedRequestLeavesOutIsNotDemanded() {
    let place = SampleSpec.place()
    let schema = Schema(
      name: "New",
      kind: .object(
        ObjectSchema(
          role: .request, resource: nil,
          fields: ["a", "b"].map { Field(name: $0, type: .string, isRequired: true, place: place) })),
      description: nil, place: place)
    let operation = Operation(
      kind: .create, resource: "New", method: "POST", path: PathTemplate([]), titles: [], description: [],
      requestBody: .reference("New"), response: nil, isReadOnly: false, paging: nil,
      requestExamples: [RequestExample(title: "x", body: ["a": "1"], response: nil, place: place)],
      responseExamples: [], place: place)
    let spec = APISpec(
      service: Service(baseURL: nil, headers: []), resources: [], schemas: [schema], operations: [operation])
    let new = OpenAPIEmitter().document(for: spec, title: "x")["components"]?["schemas"]?["New"]
    #expect(new?["required"] == ["a"])
    #expect(new?["properties"]?["b"]?["x-copperplate-required"] == true)
    #expect(new?["properties"]?["a"]?["x-copperplate-required"] == nil)
  }

  /// A status that the docs name stands for success, and a body that may be left out is not required.
  @Test func theStatusOfSuccessAndAnOptionalBodyAreTold() {
    let place = SampleSpec.place()
    let operation = Operation(
      kind: .delete, resource: "New", method: "DELETE", path: PathTemplate([]), titles: [], description: [],
      requestBody: .string, isBodyOptional: true, response: nil, successStatus: 204, isReadOnly: false, paging: nil,
      requestExamples: [], responseExamples: [], place: place)
    let spec = APISpec(
      service: Service(baseURL: nil, headers: []), resources: [], schemas: [], operations: [operation])
    let written = OpenAPIEmitter().document(for: spec, title: "x")["paths"]?["/"]?["delete"]
    #expect(written?["responses"]?.object?.keys == ["204"])
    #expect(written?["requestBody"]?["required"] == nil)
  }

  /// OpenAPI takes no parameter twice, and names of headers do not differ by case.
  @Test func aHeaderIsAParameterOnce() {
    let place = SampleSpec.place()
    let headers = ["X-Team", "x-team", "Accept"].map { Field(name: $0, type: .string, place: place) }
    let operation = Operation(
      kind: .fetch, resource: "New", method: "GET", path: PathTemplate([]), titles: [], description: [],
      requestBody: nil, response: nil, isReadOnly: false, paging: nil, headers: headers, requestExamples: [],
      responseExamples: [], place: place)
    let shared = ["X-TEAM", "X-User"].map { Header(name: $0, value: .parameter, prefix: "", place: place) }
    let spec = APISpec(
      service: Service(baseURL: nil, headers: shared), resources: [], schemas: [], operations: [operation])
    let document = OpenAPIEmitter().document(for: spec, title: "x")
    let parameters = document["paths"]?["/"]?["get"]?["parameters"]?.array
    #expect(parameters?.compactMap { $0["name"] } == ["X-Team"])
    #expect(parameters?.compactMap { $0["$ref"] } == ["#/components/parameters/X-User"])
  }

  @Test func valuesThatOnlyExamplesKnowAreAllowedAndMarked() {
    let status = at("components", "schemas", "Status")
    #expect(status?["enum"] == ["Open", "Won", "Stalled", "Lost", "Gone"])
    #expect(status?["x-copperplate-undocumented"] == ["Stalled", "Lost", "Gone"])
    let code = at("components", "schemas", "StatusCode")
    #expect(code?["enum"] == [0, 1, 9])
    #expect(code?["x-enum-varnames"] == ["Open", "Won", "9"])
    #expect(code?["description"] == "0: Open\n1: Won")
  }

  @Test func whatExamplesShowIsAllowed() {
    #expect(property("Deal", "id")?["type"] == ["string", "integer"])
    #expect(property("Deal", "external_id")?["type"] == "string")
    #expect(property("Deal", "flag")?["type"] == ["string", "boolean"])
    #expect(property("Deal", "tags")?["items"]?["type"] == ["string", "null"])
    #expect(property("Deal", "probability")?["minimum"] == 0)
    #expect(property("Deal", "probability")?["maximum"] == nil)
    #expect(property("DealChange", "name")?["type"] == ["string", "null"])
    #expect(property("DealSearch", "lowest")?["items"]?["minimum"] == nil)
    #expect(property("DealSearch", "owner_ids")?["items"]?["type"] == ["string", "integer"])
    #expect(
      at("components", "schemas", "Flexible", "anyOf") == [
        ["type": "string"], ["type": "array", "items": ["type": "integer"]], ["$ref": "#/components/schemas/Part"],
        ["type": "array"],
      ])
    #expect(property("Part", "label")?["type"] == ["string", "integer"])
  }

  @Test func defaultsBoundsSentinelsAndOriginAreThere() {
    #expect(property("DealSearch", "page")?["default"] == 1)
    #expect(property("DealSearch", "size")?["default"] == nil)
    #expect(property("DealSearch", "size")?["x-copperplate-default"] == "20")
    #expect(property("DealSearch", "size")?["maximum"] == 200)
    #expect(property("DealSearch", "owner_ids")?["description"] == "Its owners.\n-2: has none")
    #expect(property("DealSearch", "owner_ids")?["x-copperplate-sentinels"] == [["value": -2, "meaning": "has none"]])
    #expect(property("DealSearch", "tags")?["x-copperplate-origin"] == "older-document")
    #expect(property("DealCreation", "status")?["default"] == "Lost")
    #expect(property("Deal", "id")?["x-copperplate-place"] == "deals.md › id")
  }

  @Test func examplesStandAsDocumented() {
    let examples = at(
      "paths", "/deals/{deal_id}", "get", "responses", "200", "content", "application/json", "examples")
    #expect(examples?.object?.keys == ["get-it", "get-it-2"])
    #expect(examples?["get-it"]?["value"]?["closes"] == "2/8/2018")
    let requests = at("paths", "/deals/search", "post", "requestBody", "content", "application/json", "examples")
    #expect(requests?.object?.members.count == 3)
  }

  @Test func aWebhookIsOne() {
    let post = at("webhooks", "DealChanged", "post")
    #expect(post?["security"] == [])
    #expect(post?["requestBody"]?["content"]?["application/json"]?["schema"] == ["$ref": "#/components/schemas/Part"])
  }
}
