extension Lexicon {
  /// Every set of words: a line for each file.
  public static let all: [WordSet] = [
    requirement,
    types,
    defaults,
    fields,
    values,
    tables,
    grammar,
    things,
    identity,
    kinds,
    remarks,
    updates,
    searches,
    paging,
    quantities,
    sentinels,
    service,
    dates,
    requests,
    pathMeanings,
    verbs,
    moments,
    statuses,
    ranges,
    codes,
    requiredFields,
    fieldNames,
    records,
    captions,
    places,
    answers,
  ].flatMap { $0 }

  /// Every set of phrases: a line for each file.
  public static let allPhrases: [PhraseSet] = [
    remarkPhrases,
    updatePhrases,
    searchPhrases,
    pagingPhrases,
    quantityPhrases,
    servicePhrases,
    datePhrases,
    rangePhrases,
    requiredFieldPhrases,
  ].flatMap { $0 }
}
