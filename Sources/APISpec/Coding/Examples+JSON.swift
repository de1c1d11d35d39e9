import OrderedJSON

extension RequestExample {
  var json: JSONValue {
    var members = JSONMembers()
    members.add("title", .string(title))
    members.addText("response", response)
    members.add("place", place.json)
    members.addValues("path-arguments", pathArguments)
    members.addValues("query", query)
    members.add("body", body)
    return members.value
  }

  init(_ reader: SpecReader) throws(SpecReadingError) {
    let reader = try reader.object("title", "response", "place", "path-arguments", "query", "body")
    self.init(
      title: try reader.string("title"), pathArguments: try reader.values("path-arguments"),
      query: try reader.values("query"), body: reader.optional("body")?.value,
      response: try reader.optionalString("response"), place: try reader.place())
  }
}

extension ResponseExample {
  var json: JSONValue {
    ["title": .string(title), "status": .init(status), "place": place.json, "body": body]
  }

  init(_ reader: SpecReader) throws(SpecReadingError) {
    let reader = try reader.object("title", "status", "place", "body")
    self.init(
      title: try reader.string("title"), status: try reader.integer("status"),
      body: try reader.member("body").value, place: try reader.place())
  }
}
