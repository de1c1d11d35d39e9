import CommonMark
import Language

/// A sentence that leads to one other place: by a link into a document, or by the method and the path of a call.
struct AnswerPointer: Sendable {
  let sentence: ProseSentence
  /// Where it leads.
  let target: String
  /// The pieces that lead there.
  let place: Range<Int>
  /// Whether a label about the answer stands above it.
  let isLabelled: Bool
  /// Whether the sentence in front of it says what comes back.
  let followsAnswer: Bool

  /// Whether a word of a set stands in the sentence.
  func says(_ set: WordSet) -> Bool {
    sentence.tokens.contains { sentence.lexicon.has(sentence.text.tokens[$0].lower, in: set) }
  }

  /// Whether it opens with a verb that sends the reader there: "See", "Please refer to".
  var opensWithReference: Bool {
    sentence.tokens.prefix(2).contains { sentence.text.isWord($0, in: .referenceVerbs) }
  }
}

/// Sentences that say that an operation answers what another one does.
enum AnswerReferenceRule {
  typealias Rule = ReadingRule<AnswerPointer, AnswerReference>

  /// The rules, the first that reads a sentence counts.
  static let rules = [same, labelled, part, shown, described, returned]

  /// "The response is the same as in [Get a boat](#get-a-boat)".
  private static let same = Rule(
    id: "answer.reference.same",
    takes: [
      ("The response is the same as in [Get a boat](#get-a-boat).", "#get-a-boat"),
      ("Boats come in a result like that of [Get a boat](#get-a-boat).", "#get-a-boat of several"),
      ("The answer is identical to that of `GET /boats/{id}`.", "GET /boats/{id}"),
    ],
    leaves: ["The same limits hold as in [Get a boat](#get-a-boat)."]
  ) { pointer in
    guard pointer.says(.samenessWords), pointer.says(.answerNouns) else { return nil }
    return AnswerReference(to: pointer.target, isList: pointer.opensWithPlural)
  }

  /// Below a label about the answer: "See [above](#get-a-boat)".
  private static let labelled = Rule(id: "answer.reference.labelled", takes: []) { pointer in
    guard pointer.isLabelled, pointer.says(.samenessWords) || pointer.says(.referenceVerbs) else { return nil }
    return AnswerReference(to: pointer.target, isList: pointer.opensWithPlural)
  }

  /// "See the mast property of the [Get a boat](#get-a-boat) endpoint for more on the response".
  private static let part = Rule(
    id: "answer.reference.part",
    takes: [
      (
        "Returns the mast. See the mast property of the [Get a boat](#get-a-boat) endpoint for more.",
        "mast in #get-a-boat"
      ),
      ("See the `mast` field of [Get a boat](#get-a-boat) for the response.", "mast in #get-a-boat"),
    ],
    leaves: ["To find its id, see the mast property of the [Get a boat](#get-a-boat) endpoint."]
  ) { pointer in
    guard pointer.opensWithReference, pointer.followsAnswer || pointer.says(.shownAnswers) else { return nil }
    let text = pointer.sentence.text
    let before = pointer.sentence.tokens.lowerBound..<pointer.place.lowerBound
    guard let noun = text.index(of: .referredParts, in: before), noun > before.lowerBound,
      [.word, .quoted].contains(text.tokens[noun - 1].kind)
    else { return nil }
    return AnswerReference(to: pointer.target, part: text.tokens[noun - 1].text)
  }

  /// "See [Get a boat](#get-a-boat) for an example of the response".
  private static let shown = Rule(
    id: "answer.reference.shown",
    takes: [
      ("See the [Get a boat](#get-a-boat) endpoint for an example of the JSON response.", "#get-a-boat"),
      ("Check out [Get a boat](boats.md#get-a-boat) for what this returns.", "boats.md#get-a-boat"),
      ("Please see `GET /boats/{id}` for the answer.", "GET /boats/{id}"),
    ],
    leaves: [
      "To get its id, see the response of [Get a boat](#get-a-boat).",
      "See [Get a boat](#get-a-boat) for what a boat needs.",
      "Other calls, see [Get a boat](#get-a-boat), have another response.",
    ]
  ) { pointer in
    let rest = pointer.place.upperBound..<pointer.sentence.tokens.upperBound
    guard pointer.opensWithReference, pointer.sentence.text.contains(.shownAnswers, in: rest) else { return nil }
    return AnswerReference(to: pointer.target)
  }

  /// "Returns the boat. See [Get a boat](#get-a-boat) for more".
  private static let described = Rule(
    id: "answer.reference.described",
    takes: [
      ("Responds with 201 and the boat. See the [Get a boat](#get-a-boat) endpoint for its payload.", "#get-a-boat")
    ],
    leaves: ["Sinks the boat. See [Get a boat](#get-a-boat) for its payload."]
  ) { pointer in
    guard pointer.opensWithReference, pointer.followsAnswer else { return nil }
    return AnswerReference(to: pointer.target)
  }

  /// "Returns the updated [boat](#get-a-boat)".
  private static let returned = Rule(
    id: "answer.reference.returned",
    takes: [
      ("Returns `200 OK` with the updated [boat](#get-a-boat).", "#get-a-boat"),
      ("Responds with a list of [boats](#get-a-boat).", "#get-a-boat of several"),
    ],
    leaves: [
      "Returns a boat, and takes what [Create a boat](#create) does.",
      "Returns 404 where [the boat](#get-a-boat) is not there.",
    ]
  ) { pointer in
    let text = pointer.sentence.text
    guard let found = ReturnsRule(text: text).finding(in: pointer.sentence.tokens),
      case .returns(_, let isList) = found.statement, found.tokens.overlaps(pointer.place)
    else { return nil }
    return AnswerReference(to: pointer.target, isList: isList)
  }
}

extension AnswerPointer {
  /// Whether a sentence opens with several things: "Boats come in the form of".
  fileprivate var opensWithPlural: Bool {
    let words = sentence.text.text(sentence.tokens).lowercased().split { !$0.isLetter }
    guard let word = words.first, word.count > 3 else { return false }
    return word.hasSuffix("s") && !word.hasSuffix("ss") && !sentence.lexicon.has(String(word), in: .determiners)
  }
}
