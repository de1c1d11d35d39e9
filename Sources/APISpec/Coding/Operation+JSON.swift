import OrderedJSON

extension Operation {
  var json: JSONValue {
    var members = JSONMembers()
    members.add("method", .string(method))
    members.addText("server", server)
    members.add("path", path.json)
    members.addList("parameters", path.parameters.map(\.json))
    members.add("kind", kind.json)
    members.add("resource", .string(resource.text))
    members.addTexts("titles", titles)
    members.addTexts("description", description)
    members.add("deprecated", deprecation?.json)
    members.addFlag("read-only", isReadOnly)
    members.add("security", security.map { .array($0.map(JSONValue.string)) })
    members.addList("headers", headers.map(\.json))
    members.addText("idempotency-key", idempotencyKey)
    members.addList("query", query.map(\.json))
    members.add("request", requestBody?.json)
    members.addFlag("request-optional", isBodyOptional)
    members.addText("request-media-type", requestMediaType)
    members.add("response", response?.json)
    members.addInteger("response-status", successStatus)
    members.addText("response-media-type", responseMediaType)
    members.addList("errors", errors.map(\.json))
    members.add("paging", paging?.json)
    members.add("continuation", continuation?.json)
    members.add("place", place.json)
    members.addList("request-examples", requestExamples.map(\.json))
    members.addList("response-examples", responseExamples.map(\.json))
    return members.value
  }

  init(_ reader: SpecReader) throws(SpecReadingError) {
    let reader = try reader.object(
      "method", "server", "path", "parameters", "kind", "resource", "titles", "description", "deprecated", "read-only",
      "security", "headers", "idempotency-key", "query", "request", "request-optional",
      "request-media-type", "response", "response-status", "response-media-type", "errors",
      "paging", "continuation", "place", "request-examples", "response-examples")
    self.init(
      kind: try Kind(reader.member("kind")),
      resource: ResourceName(try reader.string("resource")),
      method: try reader.string("method"),
      path: try PathTemplate(
        reader.member("path"), parameters: reader.list("parameters", PathParameter.init)),
      query: try reader.list("query", Field.init),
      titles: try reader.strings("titles"),
      description: try reader.strings("description"),
      requestBody: try reader.optionalType("request"),
      isBodyOptional: try reader.flag("request-optional"),
      response: try reader.optionalType("response"),
      successStatus: try reader.optionalInteger("response-status"),
      isReadOnly: try reader.flag("read-only"),
      paging: try Paging(ifAny: reader.optional("paging")),
      continuation: try Continuation(ifAny: reader.optional("continuation")),
      deprecation: try Deprecation(ifAny: reader.optional("deprecated")),
      server: try reader.optionalString("server"),
      security: try reader.optional("security").map { _ throws(SpecReadingError) in try reader.strings("security") },
      headers: try reader.list("headers", Field.init),
      idempotencyKey: try reader.optionalString("idempotency-key"),
      requestMediaType: try reader.optionalString("request-media-type"),
      responseMediaType: try reader.optionalString("response-media-type"),
      errors: try reader.list("errors", ErrorAnswer.init),
      requestExamples: try reader.list("request-examples", RequestExample.init),
      responseExamples: try reader.list("response-examples", ResponseExample.init),
      place: try reader.place())
  }
}

extension Operation.Kind {
  /// A word for the usual kinds, a list of words for an action.
  var json: JSONValue {
    switch self {
    case .fetch: "fetch"
    case .create: "create"
    case .update: "update"
    case .delete: "delete"
    case .list: "list"
    case .search: "search"
    case .action(let words): .array(words.map(JSONValue.string))
    }
  }

  init(_ reader: SpecReader) throws(SpecReadingError) {
    if reader.value.array != nil {
      var words: [String] = []
      for element in try reader.elements() { words.append(try element.text()) }
      self = .action(words)
      return
    }
    switch try reader.text() {
    case "fetch": self = .fetch
    case "create": self = .create
    case "update": self = .update
    case "delete": self = .delete
    case "list": self = .list
    case "search": self = .search
    default: throw reader.error("unknown kind of operation")
    }
  }
}

extension Paging {
  var json: JSONValue {
    var members = JSONMembers()
    members.add("page-number-field", .string(pageNumberField))
    members.add("page-size-field", .string(pageSizeField))
    members.addInteger("default-page-size", defaultPageSize)
    members.add("page-size-bounds", pageSizeBounds?.json)
    members.addText("total-header", totalHeader)
    members.addInteger("result-cap", resultCap)
    members.add("stable-order", stableOrder.map { ["field": .string($0.field), "value": .string($0.value)] })
    return members.value
  }

  init?(ifAny reader: SpecReader?) throws(SpecReadingError) {
    guard
      let reader = try reader?.object(
        "page-number-field", "page-size-field", "default-page-size", "page-size-bounds", "total-header", "result-cap",
        "stable-order")
    else { return nil }
    let order = try reader.optional("stable-order")?.object("field", "value")
    self.init(
      pageNumberField: try reader.string("page-number-field"),
      pageSizeField: try reader.string("page-size-field"),
      defaultPageSize: try reader.optionalInteger("default-page-size"),
      pageSizeBounds: try Bounds(ifAny: reader.optional("page-size-bounds")),
      totalHeader: try reader.optionalString("total-header"),
      resultCap: try reader.optionalInteger("result-cap"),
      stableOrder: try order.map { order throws(SpecReadingError) in
        StableOrder(field: try order.string("field"), value: try order.string("value"))
      })
  }
}
