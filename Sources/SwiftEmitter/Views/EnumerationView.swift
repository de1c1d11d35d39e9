import APISpec

/// An open enumeration.
struct EnumerationView: ViewModel {
  let plan: EnumerationPlan
  let comment: String
  /// The three-state types that get the members too, so that an update can be written with them.
  let patches: [PatchMembersView]

  init(_ plan: EnumerationPlan, reader: SpecReader) {
    self.plan = plan
    let title = Titles.of(plan.schema.name.text)
    var paragraphs = Documentation.prose(plan.schema.description)
    if paragraphs.isEmpty { paragraphs = ["\(Titles.article(title))."] }
    if case .enumeration(let values) = plan.schema.kind, !values.values.isEmpty {
      paragraphs.append("Known values: \(FieldDocumentation.values(values)). Any other value is kept as it is.")
    }
    comment = Documentation(paragraphs, place: plan.schema.place).text()
    patches = (reader.patched[plan.schema.name] ?? []).sorted { $0 && !$1 }.map { isClearable in
      PatchMembersView(type: isClearable ? "Patch" : "RequiredPatch", plan: plan)
    }
  }

  static let parts: [any ViewModel.Type] = [EnumerationMemberView.self, PatchMembersView.self, TextView.self]
  static let tags: [String: @Sendable (EnumerationView) -> any TagValueConvertible] = [
    "comment": { $0.comment },
    "name": { $0.plan.type.spelling },
    "rawType": { $0.plan.isNumeric ? "Int" : "String" },
    "members": { $0.plan.members.map(EnumerationMemberView.init) },
    "hasMembers": { !$0.plan.members.isEmpty },
    "knownValues": { Wrapping.elements($0.plan.members.filter(\.isKnown).map { "." + $0.name.member }, indent: 4) },
    "patches": { $0.patches },
  ]
}

/// One known value.
struct EnumerationMemberView: ViewModel {
  let member: EnumerationPlan.Member

  static let tags: [String: @Sendable (EnumerationMemberView) -> any TagValueConvertible] = [
    "comment": { $0.member.comment.text(indent: 2) },
    "declaration": { "\($0.member.name.spelling) = Self(rawValue: \($0.member.literal))" },
    "patch": { "\($0.member.name.spelling): Self { .set(.\($0.member.name.member)) }" },
  ]
}

/// The members of an enumeration once more, for a field of an update.
struct PatchMembersView: ViewModel {
  let type: String
  let plan: EnumerationPlan

  /// The names that the three-state types have themselves.
  static let own: Set<String> = ["leave", "set", "clear", "setOrClear", "setOrLeave", "newValue"]

  /// The members whose names the three-state type does not have itself.
  private var members: [EnumerationMemberView] {
    plan.members.filter { !Self.own.contains($0.name.name) }.map(EnumerationMemberView.init)
  }

  static let parts: [any ViewModel.Type] = [EnumerationMemberView.self]
  static let tags: [String: @Sendable (PatchMembersView) -> any TagValueConvertible] = [
    "patchType": { $0.type },
    "members": { $0.members },
  ]
}
