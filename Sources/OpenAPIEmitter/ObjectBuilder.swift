import OrderedJSON

/// The members of a JSON object in the making; what is not there is left out.
struct ObjectBuilder {
  private var members: [JSONObject.Member] = []

  /// The object.
  var value: JSONValue { .object(JSONObject(members)) }
  /// Whether nothing was added.
  var isEmpty: Bool { members.isEmpty }

  mutating func add(_ key: String, _ value: JSONValue?) {
    if let value { members.append(JSONObject.Member(key: key, value: value)) }
  }

  mutating func add(_ key: String, text: String?) {
    if let text, !text.isEmpty { add(key, .string(text)) }
  }

  mutating func add(_ key: String, list: [JSONValue]) {
    if !list.isEmpty { add(key, .array(list)) }
  }

  mutating func add(_ key: String, object: ObjectBuilder) {
    if !object.isEmpty { add(key, object.value) }
  }
}

extension JSONValue {
  /// A whole number.
  init(_ value: Int) { self = .number(JSONNumber(value)) }
}
