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
    paths,
    verbs,
    moments,
    answers,
    samples,
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
  ].flatMap { $0 }
}
