import Language

/// Finds the media type that a sentence names for what is sent or for what comes back.
struct MediaTypeRule {
  let text: ProseText
  let lexicon: Lexicon

  /// The statement in this sentence, if there is one.
  func finding(in sentence: Range<Int>) -> StatementFinding? {
    guard let (type, place) = named(in: sentence) else { return nil }
    guard let direction = direction(at: place, in: sentence) else { return nil }
    let tokens = min(direction.place, place)..<max(direction.place, place) + 1
    return StatementFinding(direction.isSent ? .sends(mediaType: type) : .answers(mediaType: type), tokens)
  }

  /// A media type by its name, or by what docs call a form.
  private func named(in sentence: Range<Int>) -> (type: String, place: Int)? {
    for index in sentence {
      if let type = MediaTypeRule.mediaType(text.tokens[index].text, lexicon) { return (type, index) }
      if let type = form(at: index, in: sentence) { return (type, index) }
    }
    return nil
  }

  private func form(at index: Int, in sentence: Range<Int>) -> String? {
    let word = text.tokens[index].lower
    let pair = index + 1 < sentence.upperBound ? word + " " + text.tokens[index + 1].lower : word
    if lexicon.has(word, in: .urlEncodedForms) || lexicon.has(pair, in: .urlEncodedForms) {
      return MediaTypeRule.urlEncodedForm
    }
    return lexicon.has(word, in: .multipartForms) || lexicon.has(pair, in: .multipartForms)
      ? MediaTypeRule.multipartForm : nil
  }

  /// What the words say that is sent or answered so: the nearest in front, else the first behind.
  private func direction(at place: Int, in sentence: Range<Int>) -> (isSent: Bool, place: Int)? {
    func direction(_ index: Int) -> (isSent: Bool, place: Int)? {
      let word = text.tokens[index].lower
      if lexicon.has(word, in: .answeringWords) { return (false, index) }
      return lexicon.has(word, in: .sendingWords) ? (true, index) : nil
    }
    let before = (sentence.lowerBound..<place).reversed().lazy.compactMap(direction).first
    return before ?? (place + 1..<sentence.upperBound).lazy.compactMap(direction).first
  }

  /// The media type of a form in the body.
  static let urlEncodedForm = "application/x-www-form-urlencoded"
  /// The media type of a form in parts.
  static let multipartForm = "multipart/form-data"

  /// Whether bodies of a media type are JSON.
  static func isJSON(_ type: String) -> Bool { type.hasSuffix("/json") || type.hasSuffix("+json") }

  /// The media type that a text is, in small letters and without parameters; nil for another text.
  static func mediaType(_ text: String, _ lexicon: Lexicon) -> String? {
    let plain = text.lowercased().split(separator: ";").first.map { NormalWords.trimmed($0) } ?? ""
    let parts = plain.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, lexicon.has(String(parts[0]), in: .mediaTypeFamilies), !parts[1].isEmpty,
      parts[1].allSatisfy({ $0.isLetter || $0.isNumber || ".+-*".contains($0) }), parts[1].first?.isLetter == true,
      !parts[1].contains("*")
    else { return nil }
    return plain
  }
}
