import Language

/// A component that describes a field: `<ParamField path="id" type="string" required>`, `<Property name="id" …>`,
/// `{% swagger-parameter in="query" name="page" type="integer" %}`.
enum ComponentField {
  /// What a tag says of a field; nil for one that describes none.
  static func attributes(_ tag: HTMLTag, place: FieldAttributes.Place?, _ lexicon: Lexicon) -> FieldAttributes? {
    let words = Self.words(tag.name)
    let isField = words.contains { lexicon.has($0, in: .fieldComponents) }
    let type = tag.value(in: .typeAttributes, lexicon)
    // A component without a telling name is one of a field where it has both a name and a type.
    guard isField || type != nil, let (name, own) = name(tag, isField, lexicon), !name.isEmpty else { return nil }
    var found = attributes(name, tag.attributes, place: own ?? place ?? self.place(words, lexicon), lexicon)
    found.isAnswered = words.contains { lexicon.has($0, in: .answerComponents) }
    return found
  }

  /// What attributes say of the field that they name.
  static func attributes(
    _ name: String, _ attributes: [TagAttribute], place: FieldAttributes.Place?, _ lexicon: Lexicon
  ) -> FieldAttributes {
    func value(_ set: WordSet) -> String? {
      attributes.first { lexicon.has($0.name, in: set) }?.value.flatMap { $0.isEmpty ? nil : $0 }
    }
    func flag(_ set: WordSet) -> Bool? {
      guard let found = attributes.first(where: { lexicon.has($0.name, in: set) }) else { return nil }
      return found.value.map { !lexicon.has($0.lowercased(), in: .falseValues) } ?? true
    }
    var found = FieldAttributes(name: name, type: value(.typeAttributes), isDeclared: true)
    found.isRequired = flag(.requiredAttributes) ?? flag(.optionalAttributes).map { !$0 }
    found.isNullable = flag(.nullableAttributes) ?? false
    found.defaultText = value(.defaultAttributes)
    found.values = value(.valueAttributes).map(TagAttribute.list) ?? []
    found.place = value(.placeAttributes).flatMap { self.place([$0.lowercased()], lexicon) } ?? place
    return found
  }

  /// The field's name, and where it goes where the attribute with the name says so: `<ParamField query="page">`.
  private static func name(
    _ tag: HTMLTag, _ isField: Bool, _ lexicon: Lexicon
  ) -> (name: String, place: FieldAttributes.Place?)? {
    if let name = tag.value(in: .nameAttributes, lexicon) { return (name, nil) }
    guard isField else { return nil }
    for attribute in tag.attributes {
      guard let place = place([attribute.name], lexicon), let name = attribute.value else { continue }
      return (name, place)
    }
    return nil
  }

  /// The place that words name.
  static func place(_ words: [String], _ lexicon: Lexicon) -> FieldAttributes.Place? {
    func has(_ set: WordSet) -> Bool { words.contains { lexicon.has($0, in: set) } }
    if has(.headerPlaces) { return .header }
    if has(.queryWords) { return .query }
    if has(.formWords) { return .form }
    if has(.bodyWords) { return .body }
    return has(.pathWords) ? .path : nil
  }

  /// The words of a component's name: `ParamField`, `swagger-parameter`.
  private static func words(_ name: String) -> [String] {
    var words: [String] = []
    for character in name {
      if character.isUppercase || words.isEmpty { words.append("") }
      if character == "-" || character == "." {
        words.append("")
      } else {
        words[words.count - 1] += character.lowercased()
      }
    }
    return words
  }
}
