import Language

extension FieldRule {
  /// The rules for fields whose carriers have typed attributes.
  static let carriers = [attributes]

  /// What the attributes of a component say, or a heading of its own; the text describes the field.
  static let attributes = FieldRule(
    id: "field.component.attributes",
    takes: [
      (
        "{% swagger-parameter in=\"query\" name=\"tags\" type=\"string, comma separated\" required=\"true\" %}\nAll.\n"
          + "{% endswagger-parameter %}", "tags: string (comma separated), required – All."
      ),
      (
        "<ParamField query=\"page\" type=\"integer\" default={1}>Which.</ParamField>",
        "page: integer, default 1 – Which."
      ),
      (
        "<ResponseField name=\"id\" type=\"string\" required>\n    Whose.\n</ResponseField>",
        "id: string, required – Whose."
      ),
      ("<Property\n  name=\"kind\"\n  enum={[\"a\", \"b\"]}\n/>", "kind: one of a b"),
    ],
    leaves: ["<Tab name=\"page\">", "- `page` (integer)"]
  ) { source in
    guard let given = source.attributes, let name = FieldName(given.name, code: nil, lookup: source.lookup) else {
      return nil
    }
    var claim = FieldClaim(
      path: FieldPath(dotted: name.path.joined(separator: ".")), remarks: remarks(given, source.lookup))
    claim.remarks = claim.remarks.joined(with: name.remarks)
    claim.values = given.values
    let plain = source.text.readable
    var reading = ItemReading(
      claim, rest: plain.dropFirst(given.name.count), of: plain, lookup: source.lookup)
    reading.takeAll()
    var found = reading.claim
    found.isDeclared = given.isDeclared
    found.hasSeparator = true
    return found
  }

  private static func remarks(_ given: FieldAttributes, _ lookup: ProfileLookup) -> FieldRemarks {
    var remarks = FieldRemarks(given.remarks, lookup: lookup)
    if let text = given.type {
      let told = FieldRemarks(text, lookup: lookup)
      let isType = told.isWhole && told.type != nil
      remarks = (isType ? told : told.replacing(type: TypeParser(lookup).columnType(of: text))).joined(with: remarks)
    }
    if given.isNullable { _ = remarks.add(.nullable) }
    if let isRequired = given.isRequired { _ = remarks.add(isRequired ? .required : .optional) }
    if let value = given.defaultText { _ = remarks.add(.defaultValue(FieldRemarks.value(value, lookup))) }
    return remarks
  }
}
