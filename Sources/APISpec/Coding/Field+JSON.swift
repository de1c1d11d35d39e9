import OrderedJSON

extension Field {
  var json: JSONValue {
    var members = JSONMembers()
    members.add("name", .string(name))
    members.add("type", type.json)
    members.addFlag("required", isRequired)
    members.addFlag("nullable", isNullable)
    members.add("default", defaultValue)
    members.addFlag("comma-separated", isCommaSeparated)
    members.add("bounds", bounds?.json)
    members.addList(
      "sentinels", sentinels.map { ["value": .init($0.value), "meaning": .string($0.meaning)] })
    members.addText("description", description)
    members.addText("origin", origin == .documented ? nil : origin.rawValue)
    members.add("evidence", evidence.json)
    members.add("place", place.json)
    return members.value
  }

  init(_ reader: SpecReader) throws(SpecReadingError) {
    let reader = try reader.object(
      "name", "type", "required", "nullable", "default", "comma-separated", "bounds", "sentinels", "description",
      "origin", "evidence",
      "place")
    self.init(
      name: try reader.string("name"), type: try reader.type("type"),
      isRequired: try reader.flag("required"), isNullable: try reader.flag("nullable"),
      defaultValue: reader.optional("default")?.value,
      isCommaSeparated: try reader.flag("comma-separated"),
      bounds: try Bounds(ifAny: reader.optional("bounds")),
      sentinels: try reader.list("sentinels", Sentinel.init),
      description: try reader.optionalString("description"),
      origin: try Field.origin(reader),
      evidence: try Evidence(reader.optional("evidence")),
      place: try reader.place())
  }

  private static func origin(_ reader: SpecReader) throws(SpecReadingError) -> Origin {
    guard let member = reader.optional("origin") else { return .documented }
    guard let origin = Origin(rawValue: try member.text()) else { throw member.error("unknown origin") }
    return origin
  }
}

extension Bounds {
  var json: JSONValue {
    var members = JSONMembers()
    members.add("minimum", minimum.map(JSONValue.number))
    members.add("maximum", maximum.map(JSONValue.number))
    return members.value
  }

  init?(ifAny reader: SpecReader?) throws(SpecReadingError) {
    guard let reader = try reader?.object("minimum", "maximum") else { return nil }
    self.init(
      minimum: try reader.optional("minimum")?.number(), maximum: try reader.optional("maximum")?.number())
  }
}

extension Sentinel {
  init(_ reader: SpecReader) throws(SpecReadingError) {
    let reader = try reader.object("value", "meaning")
    self.init(value: try reader.integer("value"), meaning: try reader.string("meaning"))
  }
}

extension Evidence {
  /// What was said; nil when nothing was.
  var json: JSONValue? {
    guard self != Evidence() else { return nil }
    var members = JSONMembers()
    members.addText("table", table)
    members.addTexts("examples", examples.map(\.rawValue))
    members.addTexts("prose", prose)
    return members.value
  }

  init(_ reader: SpecReader?) throws(SpecReadingError) {
    guard let reader = try reader?.object("table", "examples", "prose") else {
      self.init()
      return
    }
    self.init(
      table: try reader.optionalString("table"),
      examples: try reader.list("examples", JSONValue.Kind.init(reading:)),
      prose: try reader.strings("prose"))
  }
}

extension JSONValue.Kind {
  fileprivate init(reading reader: SpecReader) throws(SpecReadingError) {
    guard let kind = JSONValue.Kind(rawValue: try reader.text()) else {
      throw reader.error("unknown kind of value")
    }
    self = kind
  }
}
