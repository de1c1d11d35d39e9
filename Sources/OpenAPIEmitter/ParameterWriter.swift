import APISpec
import OrderedJSON

/// A path's text with names that OpenAPI takes: letters, digits, `.`, `-` and `_`, none of them twice.
struct PathNames {
  /// The path with its parameters in braces.
  let text: String
  /// The path with nothing in its braces: what two paths share that only names tell apart.
  let shape: String
  /// The names of the parameters in order.
  let names: [String]

  init(_ path: PathTemplate) {
    var unique = UniqueNames()
    var names: [String] = []
    func part(_ segment: PathTemplate.Segment) -> (String, String) {
      switch segment {
      case .literal(let text): return (Names.segment(text), Names.segment(text))
      case .parameter(let parameter):
        names.append(unique.name(Names.component(parameter.name), separator: "_"))
        return ("{\(names.last ?? "")}", "{}")
      case .compound(let pieces):
        let parts = pieces.map(part)
        return (parts.map(\.0).joined(), parts.map(\.1).joined())
      }
    }
    let parts = path.segments.map(part)
    let end = path.hasTrailingSlash && !parts.isEmpty ? "/" : ""
    text = "/" + parts.map(\.0).joined(separator: "/") + end
    shape = "/" + parts.map(\.1).joined(separator: "/") + end
    self.names = names
  }
}

/// Writes the parameters of an operation.
struct ParameterWriter {
  let schemas: SchemaWriter
  let operation: Operation
  let index: Int

  /// The parameters of the path, then those of the query.
  func parameters(_ path: PathNames) -> [JSONValue] {
    zip(operation.path.parameters, path.names).map(inPath) + uniqueQuery.map(inQuery)
  }

  /// The headers of this call alone, each once: names of headers do not differ by case.
  var headers: [JSONValue] {
    var seen = HeaderWriter.reserved
    return operation.headers.filter { seen.insert($0.name.lowercased()).inserted }.map { field in
      var builder = ObjectBuilder()
      builder.add("name", .string(field.name))
      builder.add("in", "header")
      builder.add("description", text: FieldText.description(of: field))
      if field.isRequired { builder.add("required", true) }
      builder.add("schema", schemas.schema(of: field, Slot(owner: .nowhere)).value)
      schemas.addOrigin(of: field, to: &builder)
      return builder.value
    }
  }

  private var uniqueQuery: [Field] {
    var seen: Set<String> = []
    return operation.query.filter { seen.insert($0.name).inserted }
  }

  private func inPath(_ parameter: PathParameter, _ name: String) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("name", .string(name))
    builder.add("in", "path")
    builder.add("required", true)
    builder.add("schema", schemas.schema(parameter.type, Slot(owner: .pathParameter(index, parameter.name))).value)
    builder.add("example", operation.requestExamples.lazy.compactMap { $0.pathArguments[parameter.name] }.first)
    if name != parameter.name { builder.add("x-copperplate-name", .string(parameter.name)) }
    return builder.value
  }

  private func inQuery(_ field: Field) -> JSONValue {
    var builder = ObjectBuilder()
    builder.add("name", .string(field.name))
    builder.add("in", "query")
    builder.add("description", text: FieldText.description(of: field))
    if field.isRequired { builder.add("required", true) }
    if field.isCommaSeparated {
      builder.add("style", "form")
      builder.add("explode", false)
    }
    builder.add("schema", schemas.schema(of: field, Slot(owner: .query(index, field.name))).value)
    builder.add("example", operation.requestExamples.lazy.compactMap { $0.query[field.name] }.first)
    schemas.addOrigin(of: field, to: &builder)
    return builder.value
  }
}
