import OrderedJSON

extension DocPlace {
  /// The text of the place; its names one by one where they hold the separator themselves.
  var json: JSONValue {
    DocPlace(text: text).path == path ? .string(text) : .array(path.map(JSONValue.string))
  }

  init(_ reader: SpecReader) throws(SpecReadingError) {
    if let text = reader.value.string {
      self.init(text: text)
    } else {
      var path: [String] = []
      for element in try reader.elements() { path.append(try element.text()) }
      self.init(path)
    }
  }

  private init(text: String) {
    self.init(text.split(separator: " › ", omittingEmptySubsequences: false).map(String.init))
  }
}

extension SpecType {
  /// The spelling.
  var json: JSONValue { .string(spelling) }
}
