import OrderedJSON

extension Deprecation {
  /// The docs' words, or true where there are none.
  var json: JSONValue { words.map(JSONValue.string) ?? .bool(true) }

  init?(ifAny reader: SpecReader?) throws(SpecReadingError) {
    guard let reader else { return nil }
    if reader.value.bool == true { self.init() } else { self.init(words: try reader.text()) }
  }
}

extension ErrorAnswer {
  var json: JSONValue {
    var members = JSONMembers()
    members.add("status", .init(status))
    members.addText("meaning", meaning)
    members.add("type", type?.json)
    return members.value
  }

  init(_ reader: SpecReader) throws(SpecReadingError) {
    let reader = try reader.object("status", "meaning", "type")
    self.init(
      status: try reader.integer("status"), meaning: try reader.optionalString("meaning"),
      type: try reader.optionalType("type"))
  }
}
