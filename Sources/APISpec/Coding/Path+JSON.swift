import OrderedJSON

extension PathTemplate {
  /// The path's text, such as `/pipelines/{pipeline_id}`; its segments one by one where a segment holds a slash
  /// or a brace itself.
  var json: JSONValue {
    if PathTemplate(text: text, parameters: parameters) == self { return .string(text) }
    return .array(segments.map(PathTemplate.json) + (hasTrailingSlash ? [true] : []))
  }

  private static func json(_ segment: Segment) -> JSONValue {
    switch segment {
    case .literal(let text): .string(text)
    case .parameter: .null
    case .compound(let pieces): .array(pieces.map(json))
    }
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
      guard element.value.array != nil else {
        segments.append(try PathTemplate.segment(element, &rest))
        continue
      }
      var pieces: [Segment] = []
      for piece in try element.elements() { pieces.append(try PathTemplate.segment(piece, &rest)) }
      segments.append(.compound(pieces))
    }
    guard rest.isEmpty else { throw reader.error("a parameter is listed that the path does not have") }
    self.init(segments, hasTrailingSlash: hasTrailingSlash)
  }

  private static func segment(
    _ element: SpecReader, _ rest: inout ArraySlice<PathParameter>
  ) throws(SpecReadingError) -> Segment {
    guard element.value.isNull else { return .literal(try element.text()) }
    guard let parameter = rest.popFirst() else { throw element.error("a parameter is not listed") }
    return .parameter(parameter)
  }

  private init?(text: String, parameters: [PathParameter]) {
    guard text.hasPrefix("/") else { return nil }
    var parts = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    let hasTrailingSlash = parts.count > 1 && parts.last?.isEmpty == true
    if hasTrailingSlash || parts == [""] { parts.removeLast() }
    var rest = parameters[...]
    var segments: [Segment] = []
    for part in parts { segments.append(PathTemplate.segment(part, &rest)) }
    // A brace that is left belongs to a parameter that is not listed.
    guard rest.isEmpty, !segments.contains(where: \.hasLiteralBrace) else { return nil }
    self.init(segments, hasTrailingSlash: hasTrailingSlash)
  }

  /// A segment with the parameters that come next, where it has their names in braces.
  private static func segment(_ text: Substring, _ rest: inout ArraySlice<PathParameter>) -> Segment {
    var pieces: [Segment] = []
    var open = text
    while let next = rest.first, let found = open.firstRange(of: "{\(next.name)}") {
      if found.lowerBound > open.startIndex { pieces.append(.literal(String(open[..<found.lowerBound]))) }
      pieces.append(.parameter(next))
      rest.removeFirst()
      open = open[found.upperBound...]
    }
    if pieces.isEmpty || !open.isEmpty { pieces.append(.literal(String(open))) }
    return pieces.count == 1 ? pieces[0] : .compound(pieces)
  }
}

extension PathTemplate.Segment {
  /// Whether a text in it has a brace, as if a parameter stood there.
  fileprivate var hasLiteralBrace: Bool {
    switch self {
    case .literal(let text): text.contains { "{}".contains($0) }
    case .parameter: false
    case .compound(let pieces): pieces.contains(where: \.hasLiteralBrace)
    }
  }
}

extension PathParameter {
  var json: JSONValue { ["name": .string(name), "type": type.json] }

  init(_ reader: SpecReader) throws(SpecReadingError) {
    let reader = try reader.object("name", "type")
    self.init(name: try reader.string("name"), type: try reader.type("type"))
  }
}
