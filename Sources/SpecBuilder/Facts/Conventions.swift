import APISpec
import DocParser
import Language

/// How values are written wherever nothing else is said, as sections that are no call's tell once for the whole set.
struct Conventions {
  /// How points in time are written; nil where nothing says so, or not always the same.
  let times: Statement.TimeForm?
  /// Whether amounts of money are texts.
  let amountsAreTexts: Bool
  /// The digits behind the point of such a text, where they are told.
  let decimals: Int?

  init(_ documents: [DocumentFacts]) {
    let general = documents.flatMap(\.sections).filter { $0.endpoint == nil }
    let statements = general.flatMap { $0.prose.flatMap(\.statements) }.map(\.statement)
    let forms = Set(statements.compactMap { if case .timesAre(let form) = $0 { form } else { nil } })
    times = forms.count == 1 ? forms.first : nil
    let places = statements.compactMap { statement -> Int?? in
      if case .amountsAreTexts(let decimals) = statement { .some(decimals) } else { nil }
    }
    amountsAreTexts = !places.isEmpty
    decimals = places.compactMap { $0 }.first
  }

  /// What type words mean under the conventions.
  func applied(to vocabulary: TypeVocabulary) -> TypeVocabulary {
    var meanings: [String: TypeMeaning] = [:]
    let time: TypeMeaning? =
      switch times {
      case .text: .moment
      case .seconds: .timestamp
      case .milliseconds: .integer
      case nil: nil
      }
    // A word that a profile has given another meaning keeps it.
    for word in Lexicon.standard[.momentTypeWords]
    where vocabulary.words[word].map({ [.timestamp, .date].contains($0) }) ?? false {
      meanings[word] = time
    }
    for word in Lexicon.standard[.amountTypeWords] where amountsAreTexts && vocabulary.words[word] == .decimal {
      meanings[word] = .decimalText
    }
    return meanings.isEmpty ? vocabulary : vocabulary.replacing(meanings)
  }
}
