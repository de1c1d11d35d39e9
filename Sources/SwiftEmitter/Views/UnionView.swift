import APISpec

/// A value of several shapes.
struct UnionView: ViewModel {
  let plan: UnionPlan
  let literals: [UnionLiteralView]
  let comment: String
  /// The types of the shapes that are objects.
  let models: Set<String>
  /// The short ways to write a list with how it is compared.
  let matches: [ListMatchView]

  init(_ plan: UnionPlan, package: PackagePlan) {
    let types = package.types
    matches = ListMatchPlan(plan, plan: package).map(ListMatchView.all) ?? []
    let objects = plan.cases.filter { entry in
      if case .reference(let name) = entry.type { types.reader.isModel(name) } else { false }
    }
    models = Set(objects.map(\.swiftType))
    self.plan = plan
    literals = UnionLiteralView.literals(of: plan)
    let title = Titles.of(plan.schema.name.text)
    let paragraphs = Documentation.prose(plan.schema.description)
    comment = Documentation(
      (paragraphs.isEmpty ? ["\(Titles.article(title))."] : paragraphs) + ["Its value has one of several shapes."],
      place: plan.schema.place
    ).text()
  }

  static let parts: [any ViewModel.Type] = [
    UnionCaseView.self, UnionAccessorView.self, UnionLiteralView.self, ListMatchView.self,
  ]
  static let tags: [String: @Sendable (UnionView) -> any TagValueConvertible] = [
    "importsFoundation": { view in view.plan.cases.contains { SwiftTypes.needsFoundation($0.swiftType) } },
    "comment": { $0.comment },
    "keyword": { $0.plan.isIndirect ? "indirect enum" : "enum" },
    "name": { $0.plan.type.spelling },
    "cases": { view in
      view.plan.cases.map {
        UnionCaseView(plan: $0, isOneOfManyObjects: view.models.count > 1 && view.models.contains($0.swiftType))
      }
    },
    "accessors": { view in
      // `hashValue` is Swift's own, and a shape may be called as the accessor of another.
      let taken = Set(view.plan.cases.map(\.name.name) + ["hashValue"])
      return view.plan.cases.map { UnionAccessorView(plan: $0) }.filter { !taken.contains($0.name) }
    },
    "isReadable": { $0.plan.isReadable },
    "conformance": { $0.plan.isReadable ? "WireValue, Codable" : "WireWritable, Encodable" },
    "hasLiterals": { !$0.literals.isEmpty },
    "literalConformances": { $0.literals.map(\.conformance).joined(separator: ", ") },
    "literals": { $0.literals },
    "hasMatches": { !$0.matches.isEmpty },
    "matches": { $0.matches },
  ]
}

/// One shape.
struct UnionCaseView: ViewModel {
  let plan: UnionPlan.Case
  /// Whether the value must have no key that the shape does not know, since another object could know it.
  let isOneOfManyObjects: Bool

  /// What the reader is asked for; plain values have short ways.
  private var reading: String {
    switch plan.type {
    case .string: "value.string"
    case .boolean: "value.bool"
    case .decimal: "value.number"
    case .timestamp: "value.date"
    case .reference where isOneOfManyObjects:
      "value.value(\(plan.swiftType).self), found.extras.unknown.isEmpty"
    default: "value.value(\(plan.swiftType).self)"
    }
  }

  static let tags: [String: @Sendable (UnionCaseView) -> any TagValueConvertible] = [
    "comment": { "  /// \($0.plan.comment)" },
    "declaration": { "\($0.plan.name.spelling)(\($0.plan.swiftType))" },
    "reading": { $0.reading },
    "make": { ".\($0.plan.name.member)" },
  ]
}

/// A property with the value of one of the shapes.
struct UnionAccessorView: ViewModel {
  let plan: UnionPlan.Case

  /// What it is called.
  var name: String { plan.name.name + "Value" }

  static let tags: [String: @Sendable (UnionAccessorView) -> any TagValueConvertible] = [
    "accessorComment": { "  /// The value of ``\($0.plan.name.name)(_:)``, if this is one." },
    "accessor": { view in
      let reading = "if case .\(view.plan.name.member)(let value) = self { value } else { nil }"
      return "\(view.name): \(view.plan.swiftType)? { \(reading) }"
    },
  ]
}

/// A literal that makes one of the shapes.
struct UnionLiteralView: ViewModel {
  let conformance: String
  let comment: String
  let initializer: String

  /// The literals: text, truth values, numbers and lists, each for the first shape that takes it.
  static func literals(of plan: UnionPlan) -> [UnionLiteralView] {
    func find(_ types: SpecType...) -> UnionPlan.Case? { plan.cases.first { types.contains($0.type) } }
    var literals: [UnionLiteralView] = []
    func add(_ kind: String, _ comment: String, _ initializer: String) {
      literals.append(
        UnionLiteralView(conformance: "ExpressibleBy\(kind)Literal", comment: comment, initializer: initializer))
    }
    if let text = find(.string) {
      add("String", "A text.", "init(stringLiteral value: String) { self = .\(text.name.member)(value) }")
    }
    if let flag = find(.boolean) {
      add("Boolean", "A truth value.", "init(booleanLiteral value: Bool) { self = .\(flag.name.member)(value) }")
    }
    if let number = find(.integer, .decimal, .double) {
      let value = number.type == .integer ? "value" : "\(number.swiftType)(value)"
      add(
        "Integer", "A whole number.",
        "init(integerLiteral value: Int) { self = .\(number.name.member)(\(value)) }")
    }
    if let number = find(.decimal, .double) {
      let value = number.type == .double ? "value" : "Decimal(value).asWritten"
      add("Float", "A number.", "init(floatLiteral value: Double) { self = .\(number.name.member)(\(value)) }")
    }
    if let list = plan.cases.first(where: { if case .array = $0.type { true } else { false } }) {
      let element = list.swiftType.dropFirst().dropLast()
      add("Array", "A list.", "init(arrayLiteral elements: \(element)...) { self = .\(list.name.member)(elements) }")
    }
    return literals
  }

  /// The initialiser's label, and how it is declared.
  var label: Substring { initializer.dropFirst("init(".count).prefix { $0 != " " } }
  var signature: String { String(initializer.prefix { $0 != "{" }.dropLast()) }

  static let tags: [String: @Sendable (UnionLiteralView) -> any TagValueConvertible] = [
    "literalComment": { "  /// \($0.comment)" },
    "initializer": { $0.initializer },
  ]
}

/// A short way to write a list with how it is compared.
struct ListMatchView: ViewModel {
  let plan: ListMatchPlan
  let member: EnumerationPlan.Member

  /// One for each way.
  static func all(_ plan: ListMatchPlan) -> [ListMatchView] {
    plan.members.map { ListMatchView(plan: plan, member: $0) }
  }

  static let parts: [any ViewModel.Type] = [TextView.self]
  static let tags: [String: @Sendable (ListMatchView) -> any TagValueConvertible] = [
    "matchComment": { $0.member.comment.text(indent: 2) },
    "matchName": { $0.member.name.spelling },
    "element": { $0.plan.element },
    "statements": { $0.plan.statements($0.member).map { TextView(text: "    " + $0) } },
  ]
}
