import APISpec
import OpenAPIEmitter
import OrderedJSON
import Testing

@Suite struct HostileNamesTests {
  private func document(_ path: PathTemplate, schemas: [Schema] = [], response: SpecType? = nil) -> JSONValue {
    let place = DocPlace(["a"])
    let operation = Operation(
      kind: .action([]), resource: "*/ é", method: "GET", path: path, titles: [], description: [], requestBody: nil,
      response: response, isReadOnly: true, paging: nil, requestExamples: [], responseExamples: [], place: place)
    return OpenAPIEmitter().document(
      for: APISpec(
        service: Service(baseURL: nil, headers: []), resources: [], schemas: schemas, operations: [operation]),
      title: "A")
  }

  @Test(arguments: [
    ("a b", "a%20b"), ("{x}", "%7Bx%7D"), ("?x=1", "%3Fx=1"), ("#f", "%23f"), ("é", "%C3%A9"), ("a%2Fb", "a%2Fb"),
    ("..", ".."), ("\"", "%22"), ("\n", "%0A"),
  ])
  func aSegmentBecomesAURLsPart(text: String, written: String) {
    let document = document(PathTemplate([.literal(text)]))
    #expect(document["paths"]?.object?.keys == ["/" + written])
  }

  @Test func parametersHaveNamesThatOpenAPITakes() {
    let parameters = ["a b", "é", "", "id", "id", "x}/{y"].map { PathParameter(name: $0, type: .string) }
    let path = PathTemplate(parameters.map(PathTemplate.Segment.parameter), hasTrailingSlash: true)
    let document = document(path)
    #expect(document["paths"]?.object?.keys == ["/{a_20b}/{_E9}/{_}/{id}/{id_2}/{x_7D_2F_7By}/"])
    let operation = document["paths"]?.object?.members.first?.value["get"]
    let renamed = operation?["parameters"]?.array?.compactMap { $0["x-copperplate-name"] }
    #expect(renamed == ["a b", "é", "", "id", "x}/{y"])
    #expect(operation?["operationId"] == "get")
  }

  @Test func schemasWhoseNamesBecomeOneAreToldApart() {
    let place = DocPlace(["a"])
    let schemas = ["É", "_C9", "a/b"].map {
      Schema(name: SchemaName($0), kind: .union([.string]), description: nil, place: place)
    }
    let document = document(PathTemplate([]), schemas: schemas, response: .reference("_C9"))
    #expect(document["components"]?["schemas"]?.object?.keys == ["_C9", "_C9-2", "a_2Fb"])
    let content = document["paths"]?["/"]?["get"]?["responses"]?["200"]?["content"]
    #expect(content?["application/json"]?["schema"] == ["$ref": "#/components/schemas/_C9-2"])
  }

  @Test func unionsThatNameEachOtherEnd() {
    let place = DocPlace(["a"])
    let schemas = [
      Schema(name: "A", kind: .union([.reference("B")]), description: nil, place: place),
      Schema(name: "B", kind: .union([.reference("A"), .integer]), description: nil, place: place),
    ]
    let operation = Operation(
      kind: .fetch, resource: "A", method: "GET", path: PathTemplate([]), titles: [], description: [],
      requestBody: nil, response: .reference("A"), isReadOnly: true, paging: nil, requestExamples: [],
      responseExamples: [ResponseExample(title: "x", status: 200, body: "x", place: place)], place: place)
    let document = OpenAPIEmitter().document(
      for: APISpec(
        service: Service(baseURL: nil, headers: []), resources: [], schemas: schemas, operations: [operation]),
      title: "A")
    #expect(document["components"]?["schemas"]?["A"]?["anyOf"]?.array?.contains(["type": "string"]) == true)
  }
}
