import APISpec
import OrderedJSON

/// Writes operations under their paths.
struct PathWriter {
  private let spec: APISpec
  private let schemas: SchemaWriter
  private let headers: HeaderWriter
  private let ids: [String]
  private let plurals: [ResourceName: String]

  init(_ spec: APISpec, schemas: SchemaWriter, headers: HeaderWriter) {
    self.spec = spec
    self.schemas = schemas
    self.headers = headers
    ids = OperationIDs(spec).ids
    plurals = Dictionary(spec.resources.map { ($0.name, $0.plural) }, uniquingKeysWith: { first, _ in first })
  }

  /// The paths with their operations, both in the order of the spec.
  var paths: ObjectBuilder {
    var texts: [String] = []
    var items: [String: ObjectBuilder] = [:]
    var taken: Set<String> = []
    // OpenAPI takes paths that differ in the names of parameters only for one: the first one's names hold.
    var names: [String: PathNames] = [:]
    for (index, operation) in spec.operations.enumerated() {
      let own = PathNames(operation.path)
      let path = names[own.shape] ?? own
      names[own.shape] = path
      let method = operation.method.lowercased()
      // The same request twice cannot be told apart by its path; a fragment is never sent.
      let text = taken.insert("\(method) \(path.text)").inserted ? path.text : "\(path.text)#\(ids[index])"
      if items[text] == nil { texts.append(text) }
      items[text, default: ObjectBuilder()].add(method, value(of: operation, index, path))
    }
    var paths = ObjectBuilder()
    for text in texts { paths.add(text, items[text]?.value) }
    return paths
  }

  private func value(of operation: Operation, _ index: Int, _ path: PathNames) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("operationId", .string(ids[index]))
    builder.add("tags", list: [.string(plurals[operation.resource] ?? operation.resource.text)])
    builder.add("summary", text: operation.titles.first)
    builder.add("description", text: operation.description.joined(separator: "\n\n"))
    if let deprecation = operation.deprecation {
      builder.add("deprecated", true)
      builder.add("x-copperplate-deprecation", text: deprecation.words)
    }
    builder.add("servers", list: operation.server.map { [["url": .string($0)]] } ?? [])
    builder.add("security", operation.security.map(headers.security))
    let writer = ParameterWriter(schemas: schemas, operation: operation, index: index)
    builder.add(
      "parameters",
      list: writer.parameters(path) + writer.headers + headers.references(besides: operation.headers))
    builder.add("requestBody", requestBody(operation, index))
    builder.add("responses", responses(operation, index).value)
    builder.add("x-copperplate-idempotency-key", text: operation.idempotencyKey)
    if operation.isReadOnly { builder.add("x-copperplate-read-only", true) }
    builder.add("x-copperplate-paging", operation.paging.map(paging) ?? operation.continuation.map(paging))
    builder.add("x-copperplate-place", .string(operation.place.text))
    return builder.value
  }

  private func paging(_ paging: Paging) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("page-number", .string(paging.pageNumberField))
    builder.add("page-size", .string(paging.pageSizeField))
    builder.add("total-header", text: paging.totalHeader)
    builder.add("result-cap", paging.resultCap.map { .init($0) })
    return builder.value
  }

  private func paging(_ continuation: Continuation) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("kind", .string(continuation.parts.kind))
    builder.add("request", text: continuation.parts.request)
    builder.add("response", text: continuation.parts.response)
    builder.add("records", text: continuation.records)
    builder.add("page-size", text: continuation.pageSizeField)
    return builder.value
  }

  // MARK: Requests

  private func requestBody(_ operation: Operation, _ index: Int) -> JSONValue? {
    let bodies = operation.requestExamples.compactMap { example in example.body.map { (example.title, $0) } }
    guard operation.requestBody != nil || !bodies.isEmpty else { return nil }
    var builder = ObjectBuilder()
    if isRequired(operation) { builder.add("required", true) }
    let schema = operation.requestBody.map { schemas.schema($0, Slot(owner: .request(index))).value }
    builder.add("content", content(schema, bodies, as: operation.requestMediaType))
    return builder.value
  }

  /// Criteria may all be left out, and then the body too; any other body says what is to be done.
  private func isRequired(_ operation: Operation) -> Bool {
    if operation.isBodyOptional { return false }
    guard case .reference(let name)? = operation.requestBody, case .object(let object)? = spec.schema(name)?.kind,
      object.role == .criteria
    else { return true }
    return object.fields.contains(where: \.isRequired)
  }

  private func content(
    _ schema: JSONValue?, _ bodies: [(title: String, body: JSONValue)], as mediaType: String?
  ) -> JSONValue {
    var media = ObjectBuilder()
    media.add("schema", schema ?? .object(JSONObject()))
    media.add("examples", object: ExampleWriter.examples(bodies))
    var content = ObjectBuilder()
    content.add(mediaType ?? "application/json", media.value)
    return content.value
  }

  // MARK: Responses

  private func responses(_ operation: Operation, _ index: Int) -> ObjectBuilder {
    let documented = Set(operation.responseExamples.map(\.status))
    var statuses = documented
    if !documented.contains(where: isSuccess) { statuses.insert(operation.successStatus ?? 200) }
    for code in spec.service.statusCodes.map(\.code) where code >= 400 { statuses.insert(code) }
    let own = Set(operation.errors.map(\.status))
    statuses.formUnion(own)
    var responses = ObjectBuilder()
    for status in statuses.sorted() {
      let isShared = !documented.contains(status) && !own.contains(status) && status >= 400
      responses.add(
        "\(status)",
        isShared
          ? ["$ref": .string("#/components/responses/\(errorName(status))")] : response(operation, index, status))
    }
    return responses
  }

  private func response(_ operation: Operation, _ index: Int, _ status: Int) -> JSONValue {
    var builder = ObjectBuilder()
    let error = operation.errors.first { $0.status == status }
    builder.add("description", .string(error?.meaning ?? meaning(of: status)))
    if isSuccess(status), let header = operation.paging?.totalHeader {
      var references = ObjectBuilder()
      references.add(header, ["$ref": .string("#/components/headers/\(Names.component(header))")])
      builder.add("headers", references.value)
    }
    let bodies = operation.responseExamples.filter { $0.status == status }.map { ($0.title, $0.body) }
    let type = isSuccess(status) ? operation.response : error?.type ?? spec.service.errorBody
    if type != nil || !bodies.isEmpty {
      let slot = Slot(owner: isSuccess(status) ? .response(index) : .error(index, status))
      let schema = type.map { schemas.schema($0, slot).value }
      builder.add("content", content(schema, bodies, as: isSuccess(status) ? operation.responseMediaType : nil))
    }
    return builder.value
  }

  private func isSuccess(_ status: Int) -> Bool { (200..<300).contains(status) }

  private func meaning(of status: Int) -> String {
    let meaning = spec.service.statusCodes.first { $0.code == status }?.meaning ?? ""
    return meaning.isEmpty ? (isSuccess(status) ? "Success" : "Status \(status)") : meaning
  }

  private func errorName(_ status: Int) -> String { "Status\(status)" }

  /// What the documented error codes mean, shared by all operations.
  var errorResponses: ObjectBuilder {
    var seen: Set<Int> = []
    var builder = ObjectBuilder()
    for status in spec.service.statusCodes where status.code >= 400 && seen.insert(status.code).inserted {
      var response = ObjectBuilder()
      response.add("description", .string(meaning(of: status.code)))
      response.add(
        "content",
        spec.service.errorBody.map { content(schemas.schema($0, Slot(owner: .nowhere)).value, [], as: nil) })
      builder.add(errorName(status.code), response.value)
    }
    return builder
  }

  /// The headers that tell how many records there are.
  var totalHeaders: ObjectBuilder {
    var seen: Set<String> = []
    var builder = ObjectBuilder()
    for header in spec.operations.compactMap(\.paging?.totalHeader) where seen.insert(header).inserted {
      builder.add(
        Names.component(header),
        ["description": "An upper bound of the number of records on all pages.", "schema": ["type": "integer"]])
    }
    return builder
  }
}
