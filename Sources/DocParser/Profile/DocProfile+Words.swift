import Language

extension DocProfile {
  /// The lexicon with the labels of one word that only this profile has: what labels a part is a word for it in sentences
  /// and longer headings, too.
  public var lexiconWithLabels: Lexicon {
    let (own, standard) = (labels, DocProfile.standard.labels)
    return
      lexicon
      .adding(Self.added(own.response, to: standard.response), to: [.returnWords, .answerNouns, .answerAnnouncements])
      .adding(Self.added(own.request, to: standard.request), to: [.requestWords])
      .adding(Self.added(own.parameters, to: standard.parameters), to: [.requestWords, .parameterNouns])
      .adding(Self.added(own.headers, to: standard.headers), to: [.httpHeaderNouns])
      .adding(Self.added(own.properties, to: standard.properties), to: [.answerObjects, .headingFillers])
      .adding(Self.added(own.examples, to: standard.examples), to: [.headingFillers])
  }

  /// The single words among labels that the standard profile does not have.
  private static func added(_ labels: [String], to standard: [String]) -> Set<String> {
    Set(labels.map { NormalWords.normal($0) }.filter { !$0.contains(" ") }).subtracting(standard)
  }

  /// What the labels of one word stand for that only this profile has.
  var addedParts: [String: ProfileLookup.Part] {
    let (own, standard) = (labels, DocProfile.standard.labels)
    let parts: [(Set<String>, ProfileLookup.Part)] = [
      (Self.added(own.response, to: standard.response), .response),
      (Self.added(own.headers, to: standard.headers), .headers),
      (Self.added(own.parameters, to: standard.parameters), .parameters),
      (Self.added(own.request, to: standard.request), .request),
      (Self.added(own.examples, to: standard.examples), .examples),
    ]
    return Dictionary(
      parts.flatMap { words, part in words.map { ($0, part) } }, uniquingKeysWith: { first, _ in first })
  }
}
