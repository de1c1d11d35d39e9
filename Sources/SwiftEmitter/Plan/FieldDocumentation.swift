import APISpec
import OrderedJSON

/// What is said of a property: what the docs say, then the facts.
struct FieldDocumentation {
  let reader: SpecReader
  let form: ObjectPlan.Form

  /// The comment of a property.
  func comment(_ property: PropertyPlan) -> Documentation {
    property.storage == .range ? range(property) : single(property)
  }

  private func single(_ property: PropertyPlan) -> Documentation {
    let field = property.field
    var paragraphs = Documentation.prose(field.description)
    let stated = facts(field, storage: property.storage)
    if paragraphs.isEmpty { paragraphs = [FieldDocumentation.summary(of: field.name)] }
    paragraphs.append(stated.joined(separator: " "))
    return Documentation(paragraphs, place: field.place)
  }

  /// Both ends, each in its own words.
  private func range(_ property: PropertyPlan) -> Documentation {
    let ends = property.keys.map { key in
      let text = Documentation.line(key.field.description) ?? FieldDocumentation.summary(of: key.wireName)
      return "\(MarkdownText.code(key.wireName)): \(text)"
    }
    let stated = Set(property.keys.flatMap { facts($0.field, storage: .range) }).sorted()
    let names = property.keys.map(\.wireName).joined(separator: ", ")
    let place = DocPlace(property.field.place.path.dropLast() + [names])
    return Documentation(ends + [stated.joined(separator: " ")], place: place)
  }

  /// What stands for a description where the docs have none.
  static func summary(of wireName: String) -> String { "The field \(MarkdownText.code(wireName))." }

  private func facts(_ field: Field, storage: PropertyPlan.Storage) -> [String] {
    var facts: [String] = []
    switch storage {
    case .required where form != .model: facts.append("Required.")
    case .patch: facts.append("Can be cleared.")
    case .requiredPatch: facts.append("Cannot be cleared.")
    default: break
    }
    if let values = FieldDocumentation.values(field.type, reader: reader) { facts.append("Known values: \(values).") }
    if let value = field.defaultValue {
      facts.append("Default: \(MarkdownText.code(value.string ?? JSONWriter(.compact).text(value))).")
    }
    if let bounds = field.bounds.flatMap(FieldDocumentation.bounds) { facts.append(bounds) }
    if FieldDocumentation.isTimestamp(field.type) { facts.append("On the wire it is in seconds since 1970.") }
    facts += field.sentinels.map { sentinel -> String in
      let name = MemberNaming.sentinel(field: field.name, meaning: sentinel.meaning, value: sentinel.value)
      let isFilter = form == .criteria && FieldDocumentation.isIdentifier(field.type)
      let code = MarkdownText.code(isFilter ? "." + name : String(sentinel.value))
      return "\(code) means: \(Documentation.line(sentinel.meaning) ?? "")."
    }
    switch field.origin {
    case .documented: break
    case .olderDocument: facts.append("Only an older document names it.")
    case .examples: facts.append("Known from examples only.")
    }
    return facts
  }

  /// The known values of an enumeration, or of a list of one.
  static func values(_ type: SpecType, reader: SpecReader) -> String? {
    switch type {
    case .array(let element): return values(element, reader: reader)
    case .reference(let name):
      guard case .enumeration(let enumeration)? = reader.schemas[name]?.kind else { return nil }
      return values(enumeration)
    default: return nil
    }
  }

  /// The known values in a row.
  static func values(_ enumeration: Enumeration) -> String {
    enumeration.values.map { value in
      let code = MarkdownText.code(value.raw.string ?? JSONWriter(.compact).text(value.raw))
      return value.label.flatMap(Documentation.line).map { "\(code) (\($0))" } ?? code
    }.joined(separator: ", ")
  }

  private static func bounds(_ bounds: Bounds) -> String? {
    switch (bounds.minimum, bounds.maximum) {
    case (let minimum?, let maximum?): "From \(minimum.text) to \(maximum.text)."
    case (let minimum?, nil): "At least \(minimum.text)."
    case (nil, let maximum?): "At most \(maximum.text)."
    case (nil, nil): nil
    }
  }

  private static func isIdentifier(_ type: SpecType) -> Bool {
    switch type {
    case .identifier: true
    case .array(let element): isIdentifier(element)
    default: false
    }
  }

  private static func isTimestamp(_ type: SpecType) -> Bool {
    switch type {
    case .timestamp: true
    case .array(let element): isTimestamp(element)
    default: false
    }
  }
}
