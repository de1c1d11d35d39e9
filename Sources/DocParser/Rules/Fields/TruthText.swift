import Language

/// Whether a description tells what a field of no type does when it is set: "when set to `true`, all are told".
enum TruthText {
  static func says(_ text: ProseText, _ lookup: ProfileLookup) -> Bool {
    guard let index = text.tokens.firstIndex(where: { $0.kind == .quoted }),
      TruthValue.value(of: text.tokens[index].lower) != nil, index > 0
    else { return false }
    return (max(0, index - 3)..<index).contains { text.tokens[$0].isWord(in: lookup.lexicon[.switchWords]) }
  }
}

extension Statement {
  /// Whether it lists what a field may be.
  var listsValues: Bool {
    switch self {
    case .allowedValues, .codes, .valueKinds: true
    default: false
    }
  }
}
