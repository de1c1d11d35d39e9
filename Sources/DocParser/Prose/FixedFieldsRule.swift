import Language

/// Finds the fields that cannot be changed once a record is there: "The harbour (port_id) can't be changed."
struct FixedFieldsRule {
  let text: ProseText

  /// The statement in a sentence, if it names such fields in quotation marks or in brackets.
  func finding(in sentence: Range<Int>) -> StatementFinding? {
    guard let phrase = text.first(.unchangeable, in: sentence) else { return nil }
    let names = (sentence.lowerBound..<phrase.lowerBound).filter { index in
      let token = text.tokens[index]
      let isBracketed =
        token.kind == .word && index > 0 && text.tokens[index - 1].isMark("(") && text.tokens[index + 1].isMark(")")
      return (token.kind == .quoted || isBracketed) && FieldName.isIdentifier(token.text)
    }.map { text.tokens[$0].text }
    return names.isEmpty ? nil : StatementFinding(.cannotChange(names), sentence)
  }
}
