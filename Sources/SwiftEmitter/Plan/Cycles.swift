import APISpec

/// Which structs would hold themselves, which Swift does not allow.
struct Cycles {
  private let reader: SpecReader
  private let edges: [SchemaName: Set<SchemaName>]

  init(_ reader: SpecReader) {
    self.reader = reader
    var edges: [SchemaName: Set<SchemaName>] = [:]
    for schema in reader.spec.schemas {
      switch schema.kind {
      // A list holds its elements elsewhere.
      case .object(let object): edges[schema.name] = Set(object.fields.compactMap { Cycles.target($0.type) })
      case .union(let types): edges[schema.name] = Set(types.compactMap(Cycles.target))
      case .enumeration: edges[schema.name] = []
      }
    }
    self.edges = edges
  }

  /// Whether a field of this type would make its schema hold itself.
  func isRecursive(_ type: SpecType, in schema: SchemaName) -> Bool {
    guard let start = Cycles.target(type) else { return false }
    var seen: Set<SchemaName> = []
    var open = [start]
    while let next = open.popLast() {
      if next == schema { return true }
      if seen.insert(next).inserted { open += edges[next] ?? [] }
    }
    return false
  }

  private static func target(_ type: SpecType) -> SchemaName? {
    if case .reference(let name) = type { name } else { nil }
  }
}
