extension Lexicon {
  /// Every set of words.
  public static let all: [WordSet] = [
    dates,
    grammar,
    identity,
    kinds,
    moments,
    paging,
    pathMeanings,
    quantities,
    remarks,
    requests,
    requirement,
    searches,
    sentinels,
    service,
    statuses,
    things,
    updates,
    verbs,
  ].flatMap { $0 }

  /// Every set of phrases.
  public static let allPhrases: [PhraseSet] = [
    datePhrases,
    pagingPhrases,
    quantityPhrases,
    remarkPhrases,
    searchPhrases,
    servicePhrases,
    updatePhrases,
  ].flatMap { $0 }
}
