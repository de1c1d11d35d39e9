import Language

/// Reads the statements of a text: every rule, each for the texts that it is made for.
struct StatementReader: Sendable {
  let lookup: ProfileLookup

  /// What the description of a field states.
  func field(_ text: ProseText, _ field: FieldContext) -> [StatementFinding] {
    let text = text.reading(with: lookup.lexicon)
    var result: [StatementFinding] = []
    for sentence in text.sentences { result += values(text, field, sentence) }
    result += pageNumber(text, field)
    if let shape = ShapeRule(text: text, lookup: lookup, field: field).finding() {
      // What stands in the braces is said of the parts.
      result.removeAll { $0.tokens.overlaps(shape.tokens) }
      result.append(shape)
    }
    // What codes stand for is no record, although the docs may call the codes ids.
    if result.contains(where: { if case .codes = $0.statement { true } else { false } }) {
      result.removeAll { if case .identifies = $0.statement { true } else { false } }
    }
    return Self.firstOfEachKind(result.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound })
  }

  /// What a paragraph or a list item states.
  func prose(_ text: ProseText) -> [StatementFinding] {
    let text = text.reading(with: lookup.lexicon)
    var result = PagingRules(text: text).findings()
    let marks = MarkRules(text: text)
    for sentence in text.sentences {
      result += OperationRules(text: text).findings(in: sentence)
      result += ServiceRules(text: text).findings(in: sentence)
      result += DateRule(text: text).findings(in: sentence)
      result += SentinelRule(text: text).findings(in: sentence)
      result += marks.footnotes(in: sentence)
      result += calls(text, sentence)
      result += [
        RequiredFieldsRule(text: text).finding(in: sentence), marks.exactMatch(in: sentence),
        ParameterValuesRule(text: text, lookup: lookup).finding(in: sentence),
        ReturnsRule(text: text).finding(in: sentence),
        AllOptionalRule(text: text).finding(in: sentence),
        FixedFieldsRule(text: text).finding(in: sentence),
      ].compactMap { $0 }
    }
    return result.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// What a sentence says of how a call is made, and whether it still should be.
  private func calls(_ text: ProseText, _ sentence: Range<Int>) -> [StatementFinding] {
    let source = ProseSentence(text: text, tokens: sentence, lexicon: lookup.lexicon)
    return [
      DeprecationRule.rules.firstReading(of: source).map { StatementFinding(.deprecated, $0.claim) },
      LinkPagingRule.rules.firstReading(of: source).map { StatementFinding(.nextPageLink, $0.claim) },
      NoCredentialRule.rules.firstReading(of: source).map { StatementFinding(.needsNoCredential, $0.claim) },
      CallHeaderRule.rules.firstReading(of: source).flatMap { reading in
        CallHeaderRule.statement(reading.claim, in: source).map { StatementFinding($0, reading.claim) }
      },
      OptionalBodyRule.rules.firstReading(of: source).map { StatementFinding(.bodyIsOptional, $0.claim) },
      MediaTypeRule(text: text, lexicon: lookup.lexicon).finding(in: sentence),
    ].compactMap { $0 } + ConventionRules.findings(in: source)
  }

  /// What a footnote states: as the description of a field whose type is not known.
  func footnote(_ text: ProseText) -> [StatementFinding] {
    field(text, FieldContext(name: "", type: nil))
  }

  private func values(_ text: ProseText, _ field: FieldContext, _ sentence: Range<Int>) -> [StatementFinding] {
    var result: [StatementFinding] = []
    let codes = field.shape == .text ? nil : CodesRule(text: text).finding(in: sentence)
    if let codes {
      result.append(codes)
    } else {
      let allowed = AllowedValuesRule(
        text: text, lookup: lookup, isEnumeration: field.isEnumeration, names: field.siblings.union([field.name])
      ).finding(in: sentence)
      result += [allowed].compactMap { $0 }
      result += SentinelRule(text: text).findings(in: sentence)
      if allowed == nil {
        result += [RangeRule(text: text, shape: field.shape, lexicon: lookup.lexicon).finding(in: sentence)].compactMap
        { $0 }
      }
    }
    if !result.contains(where: \.listsDateFormats) { result += DateRule(text: text).findings(in: sentence) }
    result += KindsRule(text: text, lookup: lookup).findings(in: sentence)
    if let parts = NamedPartsRule(text: text, lookup: lookup, field: field).finding(in: sentence) {
      result.removeAll { if case .allowedValues = $0.statement { true } else { false } }
      result.append(parts)
    }
    let source = ProseSentence(text: text, tokens: sentence, lexicon: lookup.lexicon)
    result += [LooseKindRule.rules.firstReading(of: source).map { StatementFinding(.anyKind, $0.claim) }].compactMap {
      $0
    }
    let marks = MarkRules(text: text)
    result += [
      IdentityRule(text: text, field: field).finding(in: sentence),
      QuantityRule(text: text, field: field).finding(in: sentence), marks.readOnly(in: sentence),
      marks.exactMatch(in: sentence),
    ].compactMap { $0 }
    return result + marks.footnotes(in: sentence)
  }

  /// "The page number (starting with 1)": the field itself is the parameter.
  private func pageNumber(_ text: ProseText, _ field: FieldContext) -> [StatementFinding] {
    guard field.shape == .number || field.shape == .unknown, !field.name.isEmpty,
      text.contains(.pageNouns, in: text.all)
    else { return [] }
    let name = field.name.lowercased().filter { $0 != "_" && $0 != "-" }
    func has(_ parts: WordSet) -> Bool { lookup.lexicon[parts].contains(where: name.contains) }
    guard has(.pageNameParts), !has(.pageSizeParts), !lookup.lexicon[.pageShareParts].contains(where: name.hasPrefix)
    else { return [] }
    return text.sentences.compactMap { sentence in
      PagingRules(text: text).firstNumber(in: sentence).map { first, place in
        StatementFinding(
          .pageNumber(parameter: field.name, first: first), max(place - 2, sentence.lowerBound)..<place + 1)
      }
    }
  }

  /// A kind of statement is made once in a description; the first counts. Footnotes and sentinels may be several.
  private static func firstOfEachKind(_ findings: [StatementFinding]) -> [StatementFinding] {
    var seen: Set<String> = []
    return findings.filter { finding in
      switch finding.statement {
      case .sentinel, .footnoteReference: true
      default: seen.insert(finding.statement.kindName).inserted
      }
    }
  }
}
