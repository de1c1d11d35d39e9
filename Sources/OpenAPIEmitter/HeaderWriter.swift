import APISpec
import OrderedJSON

/// Writes the headers that every request carries: secrets as security schemes, the others as parameters.
struct HeaderWriter {
  /// The security schemes by name.
  let securitySchemes: ObjectBuilder
  /// The other headers by name.
  let parameters: ObjectBuilder
  /// The requirement that holds for every operation.
  let security: [JSONValue]
  /// The other headers of every operation: their names in small letters, and references to them.
  private let references: [(name: String, reference: JSONValue)]
  /// The names of the schemes by the names of their headers, in small letters.
  private let schemeNames: [String: String]

  init(_ spec: APISpec) {
    var names = UniqueNames()
    var (schemes, parameters, requirement) = (ObjectBuilder(), ObjectBuilder(), ObjectBuilder())
    var references: [(name: String, reference: JSONValue)] = []
    var schemeNames: [String: String] = [:]
    var seen: Set<String> = []
    // Names of headers do not differ by case.
    for header in spec.service.headers where seen.insert(header.name.lowercased()).inserted {
      if case .credential = header.value {
        let name = names.name(Names.component(header.name))
        schemes.add(name, HeaderWriter.scheme(header))
        requirement.add(name, [])
        schemeNames[header.name.lowercased()] = name
      } else if !HeaderWriter.reserved.contains(header.name.lowercased()) {
        let name = names.name(Names.component(header.name))
        parameters.add(name, HeaderWriter.parameter(header))
        references.append((header.name.lowercased(), ["$ref": .string("#/components/parameters/\(name)")]))
      }
    }
    securitySchemes = schemes
    self.parameters = parameters
    security = requirement.isEmpty ? [] : [requirement.value]
    self.references = references
    self.schemeNames = schemeNames
  }

  /// References to the headers of every operation, without those that an operation describes itself.
  func references(besides own: [Field]) -> [JSONValue] {
    let names = Set(own.map { $0.name.lowercased() })
    return references.filter { !names.contains($0.name) }.map(\.reference)
  }

  /// The requirement of an operation that needs only some of the credentials, or none.
  func security(_ names: [String]) -> JSONValue {
    var requirement = ObjectBuilder()
    for name in names.compactMap({ schemeNames[$0.lowercased()] }) { requirement.add(name, []) }
    return requirement.isEmpty ? .array([]) : .array([requirement.value])
  }

  /// Headers that OpenAPI says elsewhere; as parameters they would be ignored.
  static let reserved: Set<String> = ["accept", "content-type", "authorization"]

  private static func scheme(_ header: Header) -> JSONValue {
    var scheme = ObjectBuilder()
    let prefix = header.prefix.lowercased().filter { $0 != " " }
    if header.name.lowercased() == "authorization", ["bearer", "basic"].contains(prefix) {
      scheme.add("type", "http")
      scheme.add("scheme", .string(prefix))
    } else {
      scheme.add("type", "apiKey")
      scheme.add("in", "header")
      scheme.add("name", .string(header.name))
      scheme.add("description", text: header.prefix.isEmpty ? nil : "Sent with `\(header.prefix)` before it.")
    }
    scheme.add("x-copperplate-place", .string(header.place.text))
    return scheme.value
  }

  private static func parameter(_ header: Header) -> JSONValue {
    var parameter = ObjectBuilder()
    parameter.add("name", .string(header.name))
    parameter.add("in", "header")
    parameter.add("required", true)
    if case .constant(let text) = header.value {
      parameter.add("schema", ["type": "string", "const": .string(text), "default": .string(text)])
    } else {
      parameter.add("schema", ["type": "string"])
    }
    parameter.add("x-copperplate-place", .string(header.place.text))
    return parameter.value
  }
}
