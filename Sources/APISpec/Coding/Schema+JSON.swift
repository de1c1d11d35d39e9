import OrderedJSON

extension Schema {
  var json: JSONValue {
    var members = JSONMembers()
    members.add("name", .string(name.text))
    members.add("kind", .string(kind.word))
    members.addText("description", description)
    switch kind {
    case .object(let object):
      members.addText("resource", object.resource?.text)
      members.add("place", place.json)
      members.add("fields", .array(object.fields.map(\.json)))
    case .enumeration(let enumeration):
      members.add("place", place.json)
      members.add("values", .array(enumeration.values.map(\.json)))
    case .union(let types):
      members.add("place", place.json)
      members.addText("discriminator", discriminator?.field)
      members.addTexts("discriminator-values", discriminator?.values ?? [])
      members.add("types", .array(types.map(\.json)))
    }
    return members.value
  }

  init(_ reader: SpecReader) throws(SpecReadingError) {
    let reader = try reader.object(
      "name", "kind", "description", "resource", "place", "fields", "values", "discriminator", "discriminator-values",
      "types")
    let values = try reader.strings("discriminator-values")
    self.init(
      name: SchemaName(try reader.string("name")), kind: try Kind(reader),
      discriminator: try reader.optionalString("discriminator").map { Discriminator(field: $0, values: values) },
      description: try reader.optionalString("description"), place: try reader.place())
  }
}

extension Schema.Kind {
  /// The word for it: the role of an object, or what else it is.
  fileprivate var word: String {
    switch self {
    case .object(let object): object.role.word
    case .enumeration: "enumeration"
    case .union: "union"
    }
  }

  fileprivate init(_ reader: SpecReader) throws(SpecReadingError) {
    switch try reader.string("kind") {
    case "enumeration":
      self = .enumeration(Enumeration(values: try reader.list("values", Enumeration.Value.init)))
    case "union":
      self = .union(try reader.list("types") { element throws(SpecReadingError) in try element.type() })
    case let word:
      guard let role = ObjectSchema.Role(word: word) else {
        throw try reader.member("kind").error("unknown kind of schema")
      }
      let resource = try reader.optionalString("resource").map(ResourceName.init(_:))
      self = .object(ObjectSchema(role: role, resource: resource, fields: try reader.list("fields", Field.init)))
    }
  }
}

extension ObjectSchema.Role {
  /// The word for it.
  var word: String {
    switch self {
    case .response: "response"
    case .request: "request"
    case .patch: "patch"
    case .criteria: "criteria"
    }
  }

  /// The role that a word names.
  init?(word: String) {
    switch word {
    case "response": self = .response
    case "request": self = .request
    case "patch": self = .patch
    case "criteria": self = .criteria
    default: return nil
    }
  }
}

extension Enumeration.Value {
  /// The bare value where there is nothing else to say.
  var json: JSONValue {
    if label == nil, isDocumented, raw.object == nil { return raw }
    var members = JSONMembers()
    members.add("value", raw)
    members.addText("label", label)
    members.addFlag("documented", isDocumented, unless: true)
    return members.value
  }

  init(_ reader: SpecReader) throws(SpecReadingError) {
    guard reader.value.object != nil else {
      self.init(raw: reader.value)
      return
    }
    let reader = try reader.object("value", "label", "documented")
    self.init(
      raw: try reader.member("value").value, label: try reader.optionalString("label"),
      isDocumented: try reader.flag("documented", absent: true))
  }
}
