import OrderedJSON

/// Which resources have ids, and whether these are numbers or text.
public struct IdentifierUses {
  /// The resources, those of the spec first, then in the order in which fields name them.
  public let resources: [ResourceName]
  /// Those whose ids are text: examples show text and no number, or, without examples, only tables that say so.
  public let textIDs: Set<ResourceName>

  /// Reads the uses of ids in a spec.
  public init(_ spec: APISpec) {
    var collector = Collector()
    for schema in spec.schemas {
      switch schema.kind {
      case .object(let object): for field in object.fields { collector.add(field) }
      case .union(let types): for type in types { collector.add(type, evidence: Evidence()) }
      case .enumeration: break
      }
    }
    for operation in spec.operations {
      for field in operation.query { collector.add(field) }
      for parameter in operation.path.parameters {
        let shown = operation.requestExamples.compactMap { $0.pathArguments[parameter.name] }
        collector.addPath(parameter.type, kinds: Set(shown.map(IdentifierUses.kind)))
      }
      for type in [operation.requestBody, operation.response] {
        if let type { collector.add(type, evidence: Evidence()) }
      }
    }
    // A resource without a record and without an id in any field has nothing that an id would name.
    let known = spec.resources.filter { $0.record != nil || collector.votes[$0.name] != nil }.map(\.name)
    resources = known + collector.order.filter { !known.contains($0) }
    // Where no example shows an id of a resource, it is like all others that are shown.
    let areTexts =
      collector.votes.values.allSatisfy { $0.numbers == 0 } && collector.votes.values.contains { $0.texts > 0 }
    textIDs = Set(resources.filter { collector.votes[$0]?.isText(likeOthers: areTexts) ?? false })
  }

  /// A path argument that is a number written as text counts as a number.
  private static func kind(_ value: JSONValue) -> JSONValue.Kind {
    if let text = value.string, Int(text) != nil { return .integer }
    return value.kind
  }

  private struct Votes {
    var numbers = 0
    var texts = 0
    /// Numbers in paths, where a text of digits looks the same.
    var pathNumbers = 0
    var textTables = 0
    var otherTables = 0

    func isText(likeOthers: Bool) -> Bool {
      if numbers > 0 { return false }
      if texts > 0 { return true }
      if likeOthers { return true }
      if pathNumbers > 0 { return false }
      return textTables > 0 && otherTables == 0
    }
  }

  private struct Collector {
    var order: [ResourceName] = []
    var votes: [ResourceName: Votes] = [:]

    mutating func add(_ field: Field) { add(field.type, evidence: field.evidence) }

    mutating func add(_ type: SpecType, evidence: Evidence) {
      switch type {
      case .array(let element), .map(let element):
        // The examples of a list's field say that it is a list, not what stands in it.
        let element = element
        add(element, evidence: Evidence())
      case .identifier(let resource?): vote(for: resource, evidence)
      default: break
      }
    }

    /// Takes what stands in paths for a parameter.
    mutating func addPath(_ type: SpecType, kinds: Set<JSONValue.Kind>) {
      guard case .identifier(let resource?) = type else { return }
      let isNumber = kinds.contains(.integer) || kinds.contains(.number)
      vote(for: resource, Evidence(examples: isNumber ? [] : Array(kinds)))
      if isNumber { votes[resource]?.pathNumbers += 1 }
    }

    private mutating func vote(for resource: ResourceName, _ evidence: Evidence) {
      if votes[resource] == nil { order.append(resource) }
      var count = votes[resource] ?? Votes()
      if evidence.examples.contains(.integer) || evidence.examples.contains(.number) { count.numbers += 1 }
      if evidence.examples.contains(.string) { count.texts += 1 }
      if let table = evidence.table {
        let words = Set(table.lowercased().split { !$0.isLetter })
        if words.isDisjoint(with: ["string", "uuid", "guid", "text"]) {
          count.otherTables += 1
        } else {
          count.textTables += 1
        }
      }
      votes[resource] = count
    }
  }
}
