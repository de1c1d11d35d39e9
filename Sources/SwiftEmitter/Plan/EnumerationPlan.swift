import APISpec
import Diagnostics
import OrderedJSON

/// An open enumeration that is printed.
struct EnumerationPlan {
  /// One known value.
  struct Member {
    let name: Identifier
    /// The value as a Swift literal.
    let literal: String
    let raw: JSONValue
    let comment: Documentation
    /// Whether it is in the docs, as a known value or in an example.
    var isKnown = true
  }

  let schema: Schema
  let type: Identifier
  let isNumeric: Bool
  let members: [Member]

  /// The member for a value on the wire.
  func member(_ raw: JSONValue) -> Member? { members.first { $0.raw == raw } }

  /// The enumeration of a schema; values that no member can stand for are reported.
  init?(_ schema: Schema, _ enumeration: Enumeration, names: NamePlan, diagnostics: inout NamingDiagnostics) {
    guard let type = names.schemas[schema.name] else { return nil }
    self.schema = schema
    self.type = type
    let isNumeric = enumeration.values.allSatisfy { $0.raw.integer != nil } && !enumeration.values.isEmpty
    self.isNumeric = isNumeric
    var scope = NameScope(taken: ["knownValues", "rawValue", "isKnown", "description", "parameterText", "hashValue"])
    var seen: Set<JSONValue> = []
    var members: [Member] = []
    for value in enumeration.values where seen.insert(value.raw).inserted {
      let literal = isNumeric ? value.raw.integer.map(String.init) : value.raw.string.map(SwiftLiteral.string)
      let wanted =
        MatchMembers.name(value.raw, among: enumeration).map { [$0] }
        ?? MemberNaming.value(value.raw, label: value.label, type: schema.name.text)
      guard let literal, !wanted.isEmpty else {
        let text = value.raw.string ?? JSONWriter(.compact).text(value.raw)
        diagnostics.unnameable(text, what: "member", place: schema.place, given: nil)
        continue
      }
      members.append(
        Member(
          name: scope.claim(wanted, place: schema.place), literal: literal, raw: value.raw,
          comment: EnumerationPlan.comment(value)))
    }
    diagnostics.add(scope.collisions)
    self.members = members + MatchMembers.counterparts(of: enumeration)
  }

  private static func comment(_ value: Enumeration.Value) -> Documentation {
    let code = MarkdownText.code(value.raw.string ?? JSONWriter(.compact).text(value.raw))
    let label = value.label.flatMap(Documentation.line).map { "\($0): \(code)." } ?? code
    return Documentation([label + (value.isDocumented ? "" : " (Known from examples only.)")])
  }
}
