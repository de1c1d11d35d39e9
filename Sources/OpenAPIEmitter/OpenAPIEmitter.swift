import APISpec
import OrderedJSON

/// Writes a spec as an OpenAPI 3.1 document, for other tools.
///
/// What the docs say, the document says; where a documented example holds what the docs do not allow, the schema allows
/// it, so that every documented body is valid. What OpenAPI has no word for stands in `x-copperplate-…` members.
public struct OpenAPIEmitter: Sendable {
  /// An emitter.
  public init() {}

  /// The document for a spec, with a title such as `Copper`.
  public func document(for spec: APISpec, title: String) -> JSONValue {
    let schemas = SchemaWriter(spec)
    let headers = HeaderWriter(spec)
    let paths = PathWriter(spec, schemas: schemas, headers: headers)
    var document = ObjectBuilder()
    document.add("openapi", "3.1.0")
    document.add("info", info(spec, title: title))
    document.add("servers", list: servers(spec.service))
    document.add("tags", list: tags(spec))
    document.add("security", list: headers.security)
    document.add("paths", paths.paths.value)
    document.add("webhooks", object: WebhookWriter(spec, schemas: schemas).webhooks)
    document.add("components", object: components(schemas: schemas, headers: headers, paths: paths))
    return document.value
  }

  /// The document as text: stable order, one fact a line, with a final newline.
  public func text(for spec: APISpec, title: String) -> String {
    OpenAPIEmitter.layout.text(document(for: spec, title: title)) + "\n"
  }

  /// Short things stand on one line; values of enumerations and example bodies one a line.
  private static let layout = ReviewText(verbatimKeys: ["examples"]) { key, _, line in
    line.utf8.count <= 80 && key != "enum" && key != "required" && key != "properties"
  }

  private func info(_ spec: APISpec, title: String) -> JSONValue {
    var info = ObjectBuilder()
    info.add("title", .string(title))
    info.add("description", text: spec.service.notes.joined(separator: "\n"))
    // OpenAPI insists on a version; that of the API is not known, and one of the docs would change every line's fate.
    info.add("version", "1.0.0")
    info.add(
      "x-copperplate-rate-limits",
      list: spec.service.rateLimits.map { ["requests": .init($0.requests), "seconds": .init($0.seconds)] })
    var categories = ObjectBuilder()
    for category in spec.service.categories {
      categories.add(category.name, .array(category.values.map(JSONValue.string)))
    }
    info.add("x-copperplate-categories", object: categories)
    info.add(
      "x-copperplate-error-codes",
      list: spec.service.errorCodes.map { ["code": .string($0.code), "meaning": .string($0.meaning)] })
    return info.value
  }

  /// The server of all calls first, then the others that the docs list.
  private func servers(_ service: Service) -> [JSONValue] {
    let own = service.baseURL.map { [Server(name: "", url: $0)] } ?? []
    return (service.servers.isEmpty ? own : service.servers).map { server in
      var builder = ObjectBuilder()
      builder.add("url", .string(server.url))
      builder.add("description", text: server.name)
      return builder.value
    }
  }

  private func tags(_ spec: APISpec) -> [JSONValue] {
    var seen: Set<String> = []
    return spec.resources.filter { seen.insert($0.plural).inserted }.map { resource in
      var tag = ObjectBuilder()
      tag.add("name", .string(resource.plural))
      tag.add("description", text: resource.description)
      return tag.value
    }
  }

  private func components(schemas: SchemaWriter, headers: HeaderWriter, paths: PathWriter) -> ObjectBuilder {
    var components = ObjectBuilder()
    components.add("schemas", object: schemas.schemas)
    components.add("responses", object: paths.errorResponses)
    components.add("parameters", object: headers.parameters)
    components.add("headers", object: paths.totalHeaders)
    components.add("securitySchemes", object: headers.securitySchemes)
    return components
  }
}
