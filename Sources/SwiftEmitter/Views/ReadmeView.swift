import APISpec

/// The README of the package.
struct ReadmeView: ViewModel {
  let plan: PackagePlan
  let sites: [CallSiteView]

  private var client: String { CallSite.variable(of: plan.names.client) }

  private var initializer: String {
    let arguments = plan.headers.compactMap { header in
      header.parameter.map { "\($0.label): \(Words(header.header.name).last.lowerCamel)" }
    }
    let base = plan.baseURL == nil ? ["baseURL: \"https://api.example.com\""] : []
    return "let \(client) = \(plan.names.client)Client(\((arguments + base).joined(separator: ", ")))"
  }

  private var facts: [String] {
    let service = plan.spec.service
    let limits = service.rateLimits.map {
      "- At most \($0.requests) requests in \($0.seconds) seconds; the client waits."
    }
    let base = plan.baseURL.map { "- The service is at \(MarkdownText.code($0))." }
    return (base.map { [$0] } ?? []) + limits
  }

  static let parts: [any ViewModel.Type] = [CallSiteView.self, TextView.self]
  static let tags: [String: @Sendable (ReadmeView) -> any Sendable] = [
    "client": { $0.plan.names.client },
    "variable": { $0.client },
    "initializer": { $0.initializer },
    "hasFacts": { !$0.facts.isEmpty },
    "facts": { $0.facts.map(TextView.init) },
    "sites": { $0.sites },
  ]
}
