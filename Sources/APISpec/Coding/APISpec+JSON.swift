import OrderedJSON

extension APISpec {
  /// The number of the JSON format, raised when older readers could not read it.
  static let format = 1

  /// The spec as JSON. What has its usual value is left out.
  public var json: JSONValue {
    var members = JSONMembers()
    members.add("copperplate-spec", .number(JSONNumber(APISpec.format)))
    members.add("edition", .number(JSONNumber(edition)))
    members.add("service", service.json)
    members.add("resources", .array(resources.map(\.json)))
    members.add("schemas", .array(schemas.map(\.json)))
    members.add("operations", .array(operations.map(\.json)))
    members.addList("webhooks", webhooks.map(\.json))
    return members.value
  }

  /// The spec that JSON spells.
  /// - Throws: ``SpecReadingError`` at the first value that is not as ``json`` writes it.
  public init(json: JSONValue) throws(SpecReadingError) {
    let reader = try SpecReader(json).object(
      "copperplate-spec", "edition", "service", "resources", "schemas", "operations", "webhooks")
    guard try reader.integer("copperplate-spec") == APISpec.format else {
      throw reader.error("the format is not \(APISpec.format), which is the only one known here")
    }
    self.init(
      service: try Service(reader.member("service")),
      resources: try reader.list("resources", Resource.init),
      schemas: try reader.list("schemas", Schema.init),
      operations: try reader.list("operations", Operation.init),
      webhooks: try reader.list("webhooks", Webhook.init),
      // The first edition did not write its number.
      edition: try reader.optionalInteger("edition") ?? 1)
  }

  /// The spec as text for people to review: one fact a line, in stable order, with a final newline.
  public var canonicalText: String { ReviewText.spec.text(json) + "\n" }

  /// The spec that a text spells.
  /// - Throws: ``SpecReadingError`` when the text is no JSON or no spec.
  public init(canonicalText text: String) throws(SpecReadingError) {
    do {
      try self.init(json: JSONReader().read(text).value)
    } catch let error as SpecReadingError {
      throw error
    } catch let error as JSONSyntaxError {
      throw SpecReadingError(path: JSONPath(), position: error.position, message: error.message)
    } catch {
      throw SpecReadingError(path: JSONPath(), message: "unreadable")
    }
  }
}

extension Resource {
  var json: JSONValue {
    var members = JSONMembers()
    members.add("name", .string(name.text))
    members.add("plural", .string(plural))
    members.addText("description", description)
    members.addText("record", record?.text)
    members.add("place", place.json)
    return members.value
  }

  init(_ reader: SpecReader) throws(SpecReadingError) {
    let reader = try reader.object("name", "plural", "description", "record", "place")
    self.init(
      name: ResourceName(try reader.string("name")),
      plural: try reader.string("plural"),
      description: try reader.optionalString("description"),
      record: try reader.optionalString("record").map(SchemaName.init(_:)),
      place: try reader.place())
  }
}

extension Webhook {
  var json: JSONValue {
    var members = JSONMembers()
    members.add("name", .string(name))
    members.addText("description", description)
    members.add("payload", payload.json)
    members.addList("examples", examples.map(\.json))
    members.add("place", place.json)
    return members.value
  }

  init(_ reader: SpecReader) throws(SpecReadingError) {
    let reader = try reader.object("name", "description", "payload", "examples", "place")
    self.init(
      name: try reader.string("name"),
      description: try reader.optionalString("description"),
      payload: try reader.type("payload"),
      examples: try reader.list("examples", ResponseExample.init),
      place: try reader.place())
  }
}
