import APISpec
import Diagnostics
import DocParser
import Language

/// Forms that prose speaks of and that the client cannot send, since nothing says what is in them.
struct BodyChecks {
  let context: BuildContext
  /// The operations that send no body.
  let drafts: [OperationDraft]

  func report() {
    for draft in drafts where draft.httpMethod.sendsBody {
      for prose in draft.sightings.flatMap(\.section.prose) {
        guard let type = sentType(prose.text), MediaType.isForm(type) else { continue }
        context.report(
          .formBody, "the body is said to be `\(type)`; the request of \(draft.label) has none", at: prose.range,
          wayOut: "send it with a request of your own, or list the fields of the form in a table")
      }
    }
  }

  /// The media type of a body that a text tells to send.
  private func sentType(_ text: String) -> String? {
    guard text.utf8.count < 2000, text.contains("/") else { return nil }
    let pieces = text.split { $0.isWhitespace || "`\"'(),;".contains($0) }.map(String.init)
    let sentences = pieces.split { $0.hasSuffix(".") && !$0.contains("/") }
    for sentence in sentences where context.lexicon.hasAny(of: sentence.flatMap { NameWords($0).words }, in: .bodyVerbs)
    {
      for piece in sentence {
        let type = piece.lowercased().trimmingMarks
        let parts = type.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, context.lexicon.has(String(parts[0]), in: .mediaKinds),
          parts[1].contains(where: \.isLetter),
          !context.lexicon[.jsonEndings].contains(where: parts[1].hasSuffix)
        else { continue }
        return type
      }
    }
    return nil
  }
}

extension String {
  /// Without the marks of a sentence at its end.
  fileprivate var trimmingMarks: String {
    var text = self[...]
    while let last = text.last, ".:!?".contains(last) { text.removeLast() }
    return String(text)
  }
}
