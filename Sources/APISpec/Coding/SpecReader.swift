import OrderedJSON

/// A value of a spec's JSON, together with the way to it.
struct SpecReader {
  /// The value.
  let value: JSONValue
  /// The way to it.
  let path: JSONPath

  init(_ value: JSONValue, path: JSONPath = JSONPath()) {
    self.value = value
    self.path = path
  }

  /// An error about this value.
  func error(_ message: String) -> SpecReadingError { SpecReadingError(path: path, message: message) }

  /// The value itself, when it is an object with no other keys than these.
  func object(_ keys: String...) throws(SpecReadingError) -> SpecReader {
    guard let object = value.object else { throw error("expected an object") }
    if let unknown = object.keys.first(where: { !keys.contains($0) }) {
      throw SpecReader(value, path: path.key(unknown)).error("unknown key")
    }
    return self
  }

  /// A member that must be there.
  func member(_ key: String) throws(SpecReadingError) -> SpecReader {
    guard let member = optional(key) else { throw error("expected the key '\(key)'") }
    return member
  }

  /// A member, if it is there.
  func optional(_ key: String) -> SpecReader? {
    value[key].map { SpecReader($0, path: path.key(key)) }
  }

  /// The elements of a list; none when the member is not there.
  func list<Element>(
    _ key: String, _ read: (SpecReader) throws(SpecReadingError) -> Element
  ) throws(SpecReadingError) -> [Element] {
    guard let member = optional(key) else { return [] }
    var elements: [Element] = []
    for element in try member.elements() { elements.append(try read(element)) }
    return elements
  }

  /// The elements of the value.
  func elements() throws(SpecReadingError) -> [SpecReader] {
    guard let array = value.array else { throw error("expected an array") }
    return array.enumerated().map { SpecReader($1, path: path.index($0)) }
  }
}

extension SpecReader {
  func text() throws(SpecReadingError) -> String {
    guard let text = value.string else { throw error("expected a string") }
    return text
  }

  func number() throws(SpecReadingError) -> JSONNumber {
    guard let number = value.number else { throw error("expected a number") }
    return number
  }

  func wholeNumber() throws(SpecReadingError) -> Int {
    guard let integer = value.integer else { throw error("expected a whole number") }
    return integer
  }

  func type() throws(SpecReadingError) -> SpecType {
    // Spellings nest, and reading them does too; no type of an API comes near this length.
    guard let spelling = value.string, spelling.utf8.count <= 1000, let type = SpecType(spelling: spelling) else {
      throw error("expected a type")
    }
    return type
  }

  func string(_ key: String) throws(SpecReadingError) -> String { try member(key).text() }
  func optionalString(_ key: String) throws(SpecReadingError) -> String? { try optional(key)?.text() }
  func strings(_ key: String) throws(SpecReadingError) -> [String] {
    try list(key) { reader throws(SpecReadingError) in try reader.text() }
  }

  func integer(_ key: String) throws(SpecReadingError) -> Int { try member(key).wholeNumber() }
  func optionalInteger(_ key: String) throws(SpecReadingError) -> Int? { try optional(key)?.wholeNumber() }

  func type(_ key: String) throws(SpecReadingError) -> SpecType { try member(key).type() }
  func optionalType(_ key: String) throws(SpecReadingError) -> SpecType? { try optional(key)?.type() }

  /// A truth value; not being there is false, or `absent`.
  func flag(_ key: String, absent: Bool = false) throws(SpecReadingError) -> Bool {
    guard let member = optional(key) else { return absent }
    guard let flag = member.value.bool else { throw member.error("expected true or false") }
    return flag
  }

  /// The values of an object by name.
  func values(_ key: String) throws(SpecReadingError) -> [String: JSONValue] {
    guard let member = optional(key) else { return [:] }
    guard let object = member.value.object else { throw member.error("expected an object") }
    return Dictionary(object.members.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
  }

  /// The member `place`.
  func place() throws(SpecReadingError) -> DocPlace { try DocPlace(member("place")) }
}

/// Members of an object in the making; what says nothing is left out.
struct JSONMembers {
  private var members: [JSONObject.Member] = []

  /// The object.
  var value: JSONValue { .object(JSONObject(members)) }

  mutating func add(_ key: String, _ value: JSONValue?) {
    if let value { members.append(JSONObject.Member(key: key, value: value)) }
  }

  mutating func addText(_ key: String, _ text: String?) { add(key, text.map(JSONValue.string)) }
  mutating func addInteger(_ key: String, _ value: Int?) { add(key, value.map { .number(JSONNumber($0)) }) }
  mutating func addList(_ key: String, _ list: [JSONValue]) { if !list.isEmpty { add(key, .array(list)) } }
  mutating func addTexts(_ key: String, _ texts: [String]) { addList(key, texts.map(JSONValue.string)) }
  mutating func addFlag(_ key: String, _ flag: Bool, unless usual: Bool = false) {
    if flag != usual { add(key, .bool(flag)) }
  }

  /// Values by name, ordered by name.
  mutating func addValues(_ key: String, _ values: [String: JSONValue]) {
    guard !values.isEmpty else { return }
    let sorted = values.sorted { $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars) }
    add(key, .object(JSONObject(sorted.map { JSONObject.Member(key: $0.key, value: $0.value) })))
  }
}
