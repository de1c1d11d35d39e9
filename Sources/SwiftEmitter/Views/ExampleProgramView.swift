/// The example program.
struct ExampleProgramView: ViewModel {
  let program: ExampleProgram

  private var credentials: Credentials { Credentials(plan: program.plan) }
  private var client: String { program.plan.names.client }

  /// The variables of the environment; one that only says so where the service asks for nothing.
  private var environment: [String] {
    let names = credentials.values.map(\.environment)
    return names.isEmpty ? [Words(client).lowercased.joined(separator: "_").uppercased() + "_LIVE"] : names
  }

  /// The names in a sentence, each as it is written there.
  private func environment(_ style: (String) -> String) -> String {
    let names = environment.map(style)
    return names.count > 1 ? names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "") : names.joined()
  }

  /// The variables of the environment in a sentence of Markdown.
  var environmentInMarkdown: String { environment(MarkdownText.code) }

  private var conditions: [String] {
    let values = credentials.values
    if values.isEmpty { return ["environment[\(SwiftLiteral.string(environment[0]))] != nil"] }
    return values.map {
      "let \(Identifier(name: $0.parameter.name).spelling) = environment[\(SwiftLiteral.string($0.environment))]"
    }
  }

  private var live: String {
    let arguments = credentials.values.map { value in
      let name = Identifier(name: value.parameter.name).spelling
      return "\(value.parameter.label): \(value.conversion.map { "\($0)(\(name))" } ?? name)"
    }
    return "\(client)Client(\(arguments.joined(separator: ", ")))"
  }

  static let parts: [any ViewModel.Type] = [TextView.self]
  static let tags: [String: @Sendable (ExampleProgramView) -> any TagValueConvertible] = [
    "imports": { view in
      let client = view.client
      return Wrapping.imports(
        view.program.hasExample
          ? [client: false, client + "Testing": false, "Foundation": false] : [client: false, "Foundation": false])
    },
    "client": { $0.client },
    "variable": { $0.credentials.client },
    "record": { $0.program.listing.record.type.spelling },
    "subject": { $0.program.subject },
    "environment": { $0.environment { $0 } },
    "environmentCode": { $0.environmentInMarkdown },
    "conditions": { $0.conditions.joined(separator: ", ") },
    "hasExample": { $0.program.hasExample },
    "live": { $0.live },
    "sample": { $0.credentials.sample(["transport: MemoryTransport.documented()"]) },
    "statements": { $0.program.statements.map { TextView(text: "    " + $0) } },
    "titles": { $0.program.columns.map { SwiftLiteral.string($0.title) }.joined(separator: ", ") },
    "cells": { Wrapping.elements($0.program.columns.map(\.cell), indent: 6) },
  ]
}
