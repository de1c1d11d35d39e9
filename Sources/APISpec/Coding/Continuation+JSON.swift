import OrderedJSON

extension Continuation {
  var json: JSONValue {
    var members = JSONMembers()
    members.add("kind", .string(parts.kind))
    members.addText("request", parts.request)
    members.addText("response", parts.response)
    members.addText("records", records)
    members.addText("page-size-field", pageSizeField)
    return members.value
  }

  init?(ifAny reader: SpecReader?) throws(SpecReadingError) {
    guard let reader = try reader?.object("kind", "request", "response", "records", "page-size-field") else {
      return nil
    }
    self.init(
      kind: try Kind(reader), records: try reader.optionalString("records"),
      pageSizeField: try reader.optionalString("page-size-field"))
  }
}

extension Continuation.Kind {
  fileprivate init(_ reader: SpecReader) throws(SpecReadingError) {
    func member() throws(SpecReadingError) -> [String] {
      try reader.string("response").split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    }
    switch try reader.string("kind") {
    case "cursor": self = .cursor(parameter: try reader.string("request"), member: try member())
    case "last-id": self = .lastID(parameter: try reader.string("request"), hasMore: try reader.string("response"))
    case "link-header": self = .linkHeader
    case "next-url": self = .nextURL(member: try member())
    case "offset": self = .offset(parameter: try reader.string("request"))
    default: throw try reader.member("kind").error("unknown kind of paging")
    }
  }
}
