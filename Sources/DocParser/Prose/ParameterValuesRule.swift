import Language

/// Finds the values that prose gives for a parameter that it names: "`entity` is one of: `ships`, `docks`".
struct ParameterValuesRule {
  let text: ProseText
  let lookup: ProfileLookup

  /// The statement in this sentence, if there is one.
  func finding(in sentence: Range<Int>) -> StatementFinding? {
    let rule = AllowedValuesRule(text: text, lookup: lookup)
    guard let found = rule.values(in: sentence), found.items.count > 1,
      let place = (sentence.lowerBound..<found.start).last(where: { isName(text.tokens[$0]) })
    else { return nil }
    return StatementFinding(
      .parameterValues(name: Self.bare(text.tokens[place].text), found.items),
      min(place, found.tokens.lowerBound)..<found.tokens.upperBound)
  }

  /// A name in quotation marks or code, or one that no English word looks like.
  private func isName(_ token: ProseToken) -> Bool {
    switch token.kind {
    case .quoted: FieldName.isIdentifier(Self.bare(token.text))
    case .word: token.text.contains("_") && FieldName.isIdentifier(token.text)
    default: false
    }
  }

  /// Without the marks of a placeholder: `{{entity}}`, `:entity`.
  private static func bare(_ text: String) -> String {
    if let (name, length) = EndpointTarget.placeholder(text[...]), length == text.count { return name }
    return text.hasPrefix(":") ? String(text.dropFirst()) : text
  }
}
