/// The calls of all operations, compiled with the tests.
struct CallSitesView: ViewModel {
  let client: String
  let sites: [CallSiteView]

  static let parts: [any ViewModel.Type] = [CallSiteView.self]
  static let tags: [String: @Sendable (CallSitesView) -> any TagValueConvertible] = [
    "client": { $0.client },
    // A literal may stand for one of Foundation's types, whose initialisers the file then has to see.
    "imports": { Wrapping.imports([$0.client: false, "Foundation": false]) },
    "sites": { $0.sites },
  ]
}

/// One call.
struct CallSiteView: ViewModel {
  let site: CallSite
  let name: Identifier

  static let parts: [any ViewModel.Type] = [TextView.self]
  static let tags: [String: @Sendable (CallSiteView) -> any TagValueConvertible] = [
    "function": { $0.name.spelling },
    "parameter": { "_ \($0.site.client): \($0.site.plan.names.client)Client" },
    "comment": { "  /// " + OperationDocumentation($0.site.operation).requestLine },
    "title": { MarkdownText.line($0.site.operation.operation.titles.first ?? $0.name.name) },
    "requestLine": { OperationDocumentation($0.site.operation).requestLine },
    "place": { MarkdownText.line($0.site.operation.operation.place.text) },
    "isDeprecated": { $0.site.operation.deprecation != nil },
    "lines": { $0.site.lines.map { TextView(text: "    " + $0) } },
    "readmeLines": { $0.site.lines.map(TextView.init) },
  ]
}
