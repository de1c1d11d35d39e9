import Language

/// What stands behind the equals sign of a parameter: `<string>`, `<up | down>`, `<rfc3339 | unix_timestamp>`, a sample.
struct AssignedValue {
  private var type: TypeExpression?
  private var values: [String] = []
  private var sample: String?

  init(_ text: Substring, lookup: ProfileLookup) {
    let plain = NormalWords.trimmed(text)
    guard plain.hasPrefix("<"), plain.hasSuffix(">") else {
      sample = plain.isEmpty ? nil : plain
      return
    }
    let inner = NormalWords.trimmed(plain.dropFirst().dropLast())
    let parts = TypeText.split(inner, at: "|")
    let parser = TypeParser(lookup)
    if let known = parser.knownType(in: inner) {
      type = known
      return
    }
    let types = parts.filter {
      parser.knownType(in: $0) != nil || lookup.lexicon.has($0.lowercased(), in: .formatWords)
    }
    guard parts.count > 1 else {
      type = types.isEmpty ? nil : parser.expression(of: inner)
      return
    }
    if types.isEmpty { values = parts } else { type = parser.expression(of: inner) }
  }

  /// Adds what the value says to a claim.
  func add(to claim: inout FieldClaim) {
    if let type { _ = claim.remarks.add(.type(type)) }
    claim.values = values
    claim.sample = sample
  }
}
