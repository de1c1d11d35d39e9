import OrderedJSON

extension PathTemplate {
  /// The path's text, such as `/pipelines/{pipeline_id}`; its segments one by one where a segment holds a slash
  /// or a brace itself.
  var json: JSONValue {
    if PathTemplate(text: text, parameters: parameters) == self { return .string(text) }
    let segments = segments.map { segment -> JSONValue in
      switch segment {
      case .literal(let text): .string(text)
      case .parameter: .null
      }
    }
    return .array(segments + (hasTrailingSlash ? [true] : []))
  }

  /// The path that `json` wrote, with its parameters in order.
  init(_ reader: SpecReader, parameters: [PathParameter]) throws(SpecReadingError) {
    if let text = reader.value.string {
      guard let path = PathTemplate(text: text, parameters: parameters) else {
        throw reader.error("expected a path with the parameters that are listed beside it")
      }
      self = path
      return
    }
    var rest = parameters[...]
    var segments: [Segment] = []
    var elements = try reader.elements()
    let hasTrailingSlash = elements.last?.value.bool == true
    if hasTrailingSlash { elements.removeLast() }
    for element in elements {
      guard element.value.isNull else {
        segments.append(.literal(try element.text()))
        continue
      }
      guard let parameter = rest.popFirst() else { throw element.error("a parameter is not listed") }
      segments.append(.parameter(parameter))
    }
    guard rest.isEmpty else { throw reader.error("a parameter is listed that the path does not have") }
    self.init(segments, hasTrailingSlash: hasTrailingSlash)
  }

  private init?(text: String, parameters: [PathParameter]) {
    guard text.hasPrefix("/") else { return nil }
    var parts = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    let hasTrailingSlash = parts.count > 1 && parts.last?.isEmpty == true
    if hasTrailingSlash || parts == [""] { parts.removeLast() }
    var rest = parameters[...]
    var segments: [Segment] = []
    for part in parts {
      if part.hasPrefix("{"), part.hasSuffix("}") {
        guard let parameter = rest.popFirst(), part == "{\(parameter.name)}" else { return nil }
        segments.append(.parameter(parameter))
      } else {
        segments.append(.literal(String(part)))
      }
    }
    guard rest.isEmpty else { return nil }
    self.init(segments, hasTrailingSlash: hasTrailingSlash)
  }
}

extension PathParameter {
  var json: JSONValue { ["name": .string(name), "type": type.json] }

  init(_ reader: SpecReader) throws(SpecReadingError) {
    let reader = try reader.object("name", "type")
    self.init(name: try reader.string("name"), type: try reader.type("type"))
  }
}
