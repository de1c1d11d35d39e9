/// The code of the first steps, compiled with the tests.
struct TutorialView: ViewModel {
  let tutorial: Tutorial

  static let parts: [any ViewModel.Type] = [SnippetView.self]
  static let tags: [String: @Sendable (TutorialView) -> any TagValueConvertible] = [
    "imports": { view in
      let client = view.tutorial.plan.names.client
      return Wrapping.imports([
        client: false, client + "Testing": false, "Foundation": false, "Testing": false,
      ])
    },
    "snippets": { $0.tutorial.snippets.map(SnippetView.init) },
    "answers": { $0.tutorial.testingAnswers },
  ]
}

/// A function with code of the guide.
struct SnippetView: ViewModel {
  let snippet: Tutorial.Snippet

  static let parts: [any ViewModel.Type] = [TextView.self]
  static let tags: [String: @Sendable (SnippetView) -> any TagValueConvertible] = [
    "comment": { "  /// " + $0.snippet.comment },
    "declaration": { "static func \($0.snippet.function)(\($0.snippet.parameters))\($0.snippet.effects)" },
    "lines": { $0.snippet.lines.map { TextView(text: "    " + $0) } },
  ]
}
