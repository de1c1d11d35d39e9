import APISpec

/// One of several objects that a field tells apart.
struct TaggedUnionView: ViewModel {
  let plan: UnionPlan
  let field: String

  private var comment: String {
    let title = Titles.of(plan.schema.name.text)
    let paragraphs = Documentation.prose(plan.schema.description)
    return Documentation(
      (paragraphs.isEmpty ? ["\(Titles.article(title))."] : paragraphs)
        + ["It is one of several objects; \(MarkdownText.code(field)) tells which."],
      place: plan.schema.place
    ).text()
  }

  static let parts: [any ViewModel.Type] = [TaggedCaseView.self]
  static let tags: [String: @Sendable (TaggedUnionView) -> any TagValueConvertible] = [
    "comment": { $0.comment },
    "keyword": { $0.plan.isIndirect ? "indirect enum" : "enum" },
    "name": { $0.plan.type.spelling },
    "field": { TextSafety.line($0.field).filter { $0 != "`" } },
    "fieldLiteral": { SwiftLiteral.string($0.field) },
    "isReadable": { $0.plan.isReadable },
    "conformance": { $0.plan.isReadable ? "WireValue, Codable" : "WireWritable, Encodable" },
    "cases": { $0.plan.cases.map(TaggedCaseView.init) },
  ]
}

/// One of the objects.
struct TaggedCaseView: ViewModel {
  let plan: UnionPlan.Case

  static let tags: [String: @Sendable (TaggedCaseView) -> any TagValueConvertible] = [
    "comment": { "  /// \($0.plan.comment)" },
    "declaration": { "\($0.plan.name.spelling)(\($0.plan.swiftType))" },
    "make": { ".\($0.plan.name.member)" },
    "type": { $0.plan.swiftType },
    "tag": { SwiftLiteral.string($0.plan.tag ?? "") },
  ]
}
