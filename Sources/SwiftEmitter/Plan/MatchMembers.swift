import APISpec
import OrderedJSON

/// The members of an enumeration that says how a list is compared: any, all or none of its values.
///
/// The examples rarely show all three. Those that they do not show are printed as well, each with a comment that says
/// so; they are no known values.
enum MatchMembers {
  private static let names = [(word: "any", name: "any"), (word: "all", name: "all"), (word: "none", name: "noneOf")]

  /// Whether every value of an enumeration is one of the three words.
  static func isMatch(_ enumeration: Enumeration) -> Bool {
    !enumeration.values.isEmpty && enumeration.values.allSatisfy { name($0.raw) != nil }
  }

  /// The name of a value, if the enumeration is of this kind.
  static func name(_ raw: JSONValue, among enumeration: Enumeration) -> String? {
    isMatch(enumeration) ? name(raw) : nil
  }

  private static func name(_ raw: JSONValue) -> String? {
    names.first { $0.word == raw.string?.lowercased() }?.name
  }

  /// The members for the words that the docs do not show, spelt in capitals or small letters as those are that they
  /// do show.
  static func counterparts(of enumeration: Enumeration) -> [EnumerationPlan.Member] {
    guard isMatch(enumeration), let shown = enumeration.values.first?.raw.string else { return [] }
    let known = Set(enumeration.values.compactMap { name($0.raw) })
    return names.filter { !known.contains($0.name) }.map { entry in
      let text = spelled(entry.word, like: shown)
      let comment = "\(MarkdownText.code(text)), as the counterpart of \(MarkdownText.code(shown))."
      return EnumerationPlan.Member(
        name: Identifier(name: entry.name), literal: SwiftLiteral.string(text), raw: .string(text),
        comment: Documentation([comment + " The documentation does not show it."]), isKnown: false)
    }
  }

  private static func spelled(_ word: String, like shown: String) -> String {
    if shown == shown.lowercased() { return word }
    return shown == shown.uppercased() ? word.uppercased() : word.prefix(1).uppercased() + word.dropFirst()
  }
}

/// How a list of a search is written together with the way in which it is compared: `.any("a", "b")`.
struct ListMatchPlan {
  /// The shape of the union that holds both.
  let shape: UnionPlan.Case
  let object: ObjectPlan
  let option: PropertyPlan
  let values: PropertyPlan
  /// The Swift type of one value.
  let element: String
  let members: [EnumerationPlan.Member]

  /// The plan of a union of a list and an object that holds such a list and a word for how it is compared.
  init?(_ union: UnionPlan, plan: PackagePlan) {
    let lists = union.cases.filter { if case .array = $0.type { true } else { false } }
    guard let list = lists.first, lists.count == 1, case .array = list.type else { return nil }
    for shape in union.cases {
      guard case .reference(let name) = shape.type, let object = plan.object(name), object.form == .criteria,
        [0, 2].contains(object.required.count), object.properties.count == 2,
        let values = object.properties.first(where: { $0.type == list.type }),
        let option = object.properties.first(where: { $0.name != values.name }), option.storage != .list,
        case .reference(let enumeration) = option.type, let words = plan.enumeration(enumeration),
        case .enumeration(let documented) = words.schema.kind, MatchMembers.isMatch(documented)
      else { continue }
      self.shape = shape
      self.object = object
      self.option = option
      self.values = values
      element = String(list.swiftType.dropFirst().dropLast())
      members = words.members
      return
    }
    return nil
  }

  /// The statements that make the value with a member, of the list `values`.
  func statements(_ member: EnumerationPlan.Member) -> [String] {
    let type = object.type.spelling
    if object.required.isEmpty {
      return [
        "var filter = \(type)()", "filter.\(option.name.member) = .\(member.name.member)",
        "filter.\(values.name.member) = values", "return .\(shape.name.member)(filter)",
      ]
    }
    let arguments = object.required.map { property in
      "\(property.name.label): \(property.name == option.name ? "." + member.name.member : "values")"
    }
    return ["return .\(shape.name.member)(\(type)(\(arguments.joined(separator: ", "))))"]
  }
}
