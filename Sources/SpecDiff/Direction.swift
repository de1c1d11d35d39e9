import APISpec

/// Who sends a value.
struct Direction: OptionSet, Hashable {
  let rawValue: Int

  /// The client sends it.
  static let request = Direction(rawValue: 1)
  /// The server sends it.
  static let response = Direction(rawValue: 2)
}

/// Where the named types of one spec are used: who sends them, and in what words the first use is described.
struct SchemaUses {
  private(set) var directions: [SchemaName: Direction] = [:]
  private var bodies: [SchemaName: Phrase] = [:]
  private var fields: [SchemaName: (phrase: Phrase, count: Int)] = [:]
  private var pending: [(SchemaName, Direction)] = []
  private let schemas: [SchemaName: Schema]

  init(_ spec: APISpec) {
    schemas = Dictionary(spec.schemas.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for operation in spec.operations { note(operation) }
    for webhook in spec.webhooks { note(webhook.payload, .response) }
    if let body = spec.service.errorBody { note(body, .response) }
    // What nothing uses is taken as its role says, or as sent by both.
    for schema in spec.schemas where directions[schema.name] == nil { reach(schema.name, schema.ownDirection) }
  }

  /// Who sends values of a type.
  func direction(of name: SchemaName) -> Direction {
    var direction = directions[name] ?? []
    if let schema = schemas[name], case .object = schema.kind { direction.formUnion(schema.ownDirection) }
    return direction.isEmpty ? [.request, .response] : direction
  }

  /// What an object's fields belong to, in words: the operation whose body it is, or its own name.
  func owner(_ name: SchemaName) -> Phrase { bodies[name] ?? "\(value: name.text)" }

  /// An enumeration or a union in words: the first field that uses it, or its own name.
  func subject(_ name: SchemaName) -> Phrase {
    guard let use = fields[name] else { return "type \(name: name.text)" }
    return use.count > 1 ? use.phrase + " (and \(words: String(use.count - 1)) more)" : use.phrase
  }

  private mutating func note(_ operation: Operation) {
    let label = operation.label
    for parameter in operation.path.parameters {
      note(parameter.type, .request, use: "\(name: parameter.name) of \(label)")
    }
    for field in operation.query { note(field.type, .request, use: "\(name: field.name) of \(label)") }
    if let body = operation.requestBody {
      if case .reference(let name) = body, bodies[name] == nil { bodies[name] = label }
      note(body, .request)
    }
    for type in [operation.response] + operation.errors.map(\.type) {
      if let type { note(type, .response) }
    }
  }

  private mutating func note(_ type: SpecType, _ direction: Direction, use: Phrase? = nil) {
    guard let name = type.referenced else { return }
    if let use { fields[name] = (fields[name]?.phrase ?? use, (fields[name]?.count ?? 0) + 1) }
    reach(name, direction)
  }

  /// Follows the types of fields and alternatives; each type once for each direction.
  private mutating func reach(_ name: SchemaName, _ direction: Direction) {
    pending.append((name, direction))
    while let (name, direction) = pending.popLast() {
      let known = directions[name]
      guard known?.contains(direction) != true, let schema = schemas[name] else { continue }
      directions[name] = (known ?? []).union(direction)
      switch schema.kind {
      case .object(let object):
        for field in object.fields {
          guard let part = field.type.referenced else { continue }
          // A second direction leads to the same fields; they count once.
          if known == nil {
            let phrase: Phrase = "\(name: field.name) of \(owner(name))"
            fields[part] = (fields[part]?.phrase ?? phrase, (fields[part]?.count ?? 0) + 1)
          }
          pending.append((part, direction))
        }
      case .union(let types): pending += types.compactMap(\.referenced).map { ($0, direction) }
      case .enumeration: break
      }
    }
  }
}

extension Schema {
  /// Who sends it by its role; both for what has none.
  fileprivate var ownDirection: Direction {
    guard case .object(let object) = kind else { return [.request, .response] }
    return object.role == .response ? .response : .request
  }
}

extension SpecType {
  /// The named type at the bottom of lists and maps.
  var referenced: SchemaName? {
    var type = self
    while true {
      switch type {
      case .array(let element), .map(let element): type = element
      case .reference(let name): return name
      default: return nil
      }
    }
  }
}

extension Operation {
  /// The method and the path, such as `POST /opportunities/search`.
  var label: Phrase { "\(value: "\(method) \(path.text)")" }
}
