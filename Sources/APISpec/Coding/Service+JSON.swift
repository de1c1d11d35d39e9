import OrderedJSON

extension Service {
  var json: JSONValue {
    var members = JSONMembers()
    members.addText("base-url", baseURL)
    members.addList("servers", servers.map { ["name": .string($0.name), "url": .string($0.url)] })
    members.addList("headers", headers.map(\.json))
    members.addList(
      "rate-limits", rateLimits.map { ["requests": .init($0.requests), "seconds": .init($0.seconds)] })
    members.addList(
      "status-codes", statusCodes.map { ["code": .init($0.code), "meaning": .string($0.meaning)] })
    members.addList("categories", categories.map(\.json))
    members.addInteger("amount-decimals", amountDecimals)
    members.addList(
      "error-codes", errorCodes.map { ["code": .string($0.code), "meaning": .string($0.meaning)] })
    members.add("error-body", errorBody?.json)
    members.addTexts("notes", notes)
    return members.value
  }

  init(_ reader: SpecReader) throws(SpecReadingError) {
    let reader = try reader.object(
      "base-url", "servers", "headers", "rate-limits", "status-codes", "categories", "amount-decimals", "error-codes",
      "error-body",
      "notes")
    self.init(
      baseURL: try reader.optionalString("base-url"),
      headers: try reader.list("headers", Header.init),
      rateLimits: try reader.list("rate-limits", RateLimit.init),
      statusCodes: try reader.list("status-codes", StatusCode.init),
      categories: try reader.list("categories", Category.init),
      notes: try reader.strings("notes"), servers: try reader.list("servers", Server.init),
      amountDecimals: try reader.optionalInteger("amount-decimals"),
      errorCodes: try reader.list("error-codes", ErrorCode.init), errorBody: try reader.optionalType("error-body"))
  }
}

extension ErrorCode {
  init(_ reader: SpecReader) throws(SpecReadingError) {
    let reader = try reader.object("code", "meaning")
    self.init(code: try reader.string("code"), meaning: try reader.string("meaning"))
  }
}

extension Server {
  init(_ reader: SpecReader) throws(SpecReadingError) {
    let reader = try reader.object("name", "url")
    self.init(name: try reader.string("name"), url: try reader.string("url"))
  }
}

extension Header {
  var json: JSONValue {
    var members = JSONMembers()
    members.add("name", .string(name))
    switch value {
    case .constant(let text): members.add("constant", .string(text))
    case .credential: members.add("given", "credential")
    case .parameter: members.add("given", "parameter")
    }
    members.addText("prefix", prefix.isEmpty ? nil : prefix)
    members.add("place", place.json)
    return members.value
  }

  init(_ reader: SpecReader) throws(SpecReadingError) {
    let reader = try reader.object("name", "constant", "given", "prefix", "place")
    self.init(
      name: try reader.string("name"), value: try Header.value(reader),
      prefix: try reader.optionalString("prefix") ?? "", place: try reader.place())
  }

  private static func value(_ reader: SpecReader) throws(SpecReadingError) -> Value {
    switch (try reader.optionalString("constant"), try reader.optionalString("given")) {
    case (let text?, nil): return .constant(text)
    case (nil, "credential"): return .credential
    case (nil, "parameter"): return .parameter
    default: throw reader.error("expected either 'constant', or 'given' as 'credential' or 'parameter'")
    }
  }
}

extension RateLimit {
  init(_ reader: SpecReader) throws(SpecReadingError) {
    let reader = try reader.object("requests", "seconds")
    self.init(requests: try reader.integer("requests"), seconds: try reader.integer("seconds"))
  }
}

extension StatusCode {
  init(_ reader: SpecReader) throws(SpecReadingError) {
    let reader = try reader.object("code", "meaning")
    self.init(code: try reader.integer("code"), meaning: try reader.string("meaning"))
  }
}

extension Category {
  var json: JSONValue { ["name": .string(name), "values": .array(values.map(JSONValue.string))] }

  init(_ reader: SpecReader) throws(SpecReadingError) {
    let reader = try reader.object("name", "values")
    self.init(name: try reader.string("name"), values: try reader.strings("values"))
  }
}

extension JSONValue {
  /// A whole number.
  init(_ value: Int) { self = .number(JSONNumber(value)) }
}
