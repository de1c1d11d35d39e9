import Language

/// Finds the fields of an object in a sentence that names them: "An object with the fields `secret` and `key` (optional)",
/// "has a `type`, an `id` and, optionally, a `note`".
struct NamedPartsRule {
  let text: ProseText
  let lookup: ProfileLookup
  let field: FieldContext

  /// The statement in this sentence, if there is one.
  func finding(in sentence: Range<Int>) -> StatementFinding? {
    guard field.mayBeObject else { return nil }
    let isObject = field.isObject
    for index in sentence where text.isWord(index, in: .partLinks) || text.isWord(index, in: .partNouns) {
      let isNoun = text.isWord(index, in: .partNouns)
      guard isObject || text.contains(.wholeNouns, in: sentence.lowerBound..<index), index + 1 < sentence.upperBound
      else { continue }
      var names = PartNames(text: text, lookup: lookup, index: index + 1, end: sentence.upperBound)
      let parts = names.parts()
      guard parts.count > 1 || isNoun && parts.count == 1 else { continue }
      return StatementFinding(.parts(parts), index..<names.index)
    }
    return nil
  }
}

/// Reads names in quotation marks one after the other, with what stands beside them.
private struct PartNames {
  let text: ProseText
  let lookup: ProfileLookup
  private(set) var index: Int
  let end: Int

  init(text: ProseText, lookup: ProfileLookup, index: Int, end: Int) {
    (self.text, self.lookup, self.index, self.end) = (text, lookup, index, end)
  }

  /// The parts; where one of them is marked as optional, the others are required.
  mutating func parts() -> [FieldPart] {
    var found: [(name: String, remarks: FieldRemarks)] = []
    var isOptional = false
    var next = index
    while next < end {
      let token = text.tokens[next]
      if token.kind == .quoted {
        guard FieldName.isIdentifier(token.text) else { break }
        next += 1
        var remarks = brackets(&next)
        if isOptional { _ = remarks.add(.optional) }
        found.append((token.text, remarks))
        isOptional = false
        index = next
      } else if text.isWord(next, in: .optionalAdverbs) {
        isOptional = true
        next += 1
      } else if token.isMark(in: [",", ":", "&"]) || text.isWord(next, in: .partFillers)
        || text.isWord(next, in: .partNouns)
      {
        next += 1
      } else {
        break
      }
    }
    let marks = found.contains { $0.remarks.isOptional }
    return found.map { name, remarks in
      FieldPart(
        path: [name], isRequired: remarks.isRequired || marks && !remarks.isOptional, isOptional: remarks.isOptional,
        type: remarks.type)
    }
  }

  /// The remarks in brackets behind a name.
  private func brackets(_ next: inout Int) -> FieldRemarks {
    guard next < end, text.tokens[next].isMark("("),
      let close = (next..<min(next + 8, end)).first(where: { text.tokens[$0].isMark(")") }), close > next + 1
    else { return FieldRemarks() }
    let found = FieldRemarks(text.text(next + 1..<close), lookup: lookup)
    guard found.isWhole else { return FieldRemarks() }
    next = close + 1
    return found
  }
}
