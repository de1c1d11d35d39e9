import Diagnostics

@testable import DocParser

/// What a description states, as a table's cell would.
func stated(_ text: String, name: String = "x", type: String? = nil) -> [Statement] {
  let prose = ProseText(text)
  let reader = StatementReader(lookup: ProfileLookup(.standard))
  return reader.field(prose, FieldContext(name: name, type: type.flatMap { TypeParser().expression(of: $0) })).map(
    \.statement)
}

/// What a paragraph states.
func statedInProse(_ text: String) -> [Statement] {
  StatementReader(lookup: ProfileLookup(.standard)).prose(ProseText(text)).map(\.statement)
}

/// The words that a description's statements quote.
func quoted(_ text: String, name: String = "x", type: String? = nil) -> [String] {
  let prose = ProseText(text)
  let reader = StatementReader(lookup: ProfileLookup(.standard))
  return reader.field(prose, FieldContext(name: name, type: type.flatMap { TypeParser().expression(of: $0) })).map {
    prose.text($0.tokens)
  }
}

/// The facts of a document given as text.
func facts(_ text: String, form: DocumentForm? = nil) throws -> Diagnosed<DocumentFacts> {
  try DocParser().parse(text, file: "test.md", form: form)
}

extension Diagnosed<DocumentFacts> {
  /// The ids of the findings, in order.
  var ids: [String] { diagnostics.map(\.code.id) }

  /// Every row of every table.
  var rows: [RowFacts] { value.sections.flatMap(\.tables).flatMap(\.rows) }

  /// Every example.
  var examples: [ExampleFacts] { value.sections.flatMap(\.examples) }

  /// The accounts of one kind.
  func accounts(_ kind: BlockAccount.Kind) -> [BlockAccount] { value.accounts.filter { $0.kind == kind } }

  /// The accounts of one kind, or of all, that became no fact.
  func unused(_ kind: BlockAccount.Kind?) -> [BlockAccount] {
    value.accounts.filter { !$0.isUsed && (kind == nil || $0.kind == kind) }
  }
}

extension BlockAccount {
  /// Whether it became a fact.
  var isUsed: Bool { if case .used = use { true } else { false } }
}

extension ExampleFacts {
  /// Whether it is a request.
  var isRequest: Bool { kind == .request }

  /// Whether its body is JSON.
  var isJSON: Bool { if case .json = body { true } else { false } }

  /// Whether it has no body.
  var isEmpty: Bool { if case .empty = body { true } else { false } }
}
