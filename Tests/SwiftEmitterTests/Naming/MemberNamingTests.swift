import OrderedJSON
import Testing

@testable import SwiftEmitter

@Suite struct MemberNamingTests {
  @Test(
    arguments: [
      ("name", "name"), ("2fa_enabled", "field2faEnabled"), ("init", "initValue"), ("self", "selfValue"),
      ("Type", "type"), ("default", "default"), ("$0", "field0"), ("a`b", "aB"), (">=", "greaterEqual"), ("+", "plus"),
      ("*/ let PWNED = 1 /*", "letPWNED1"),
    ])
  func property(wireName: String, expected: String) {
    #expect(MemberNaming.property(wireName) == expected)
  }

  @Test(arguments: ["", "   ", "\u{202E}", "\u{0}", "😀", "。"])
  func whatHasNoLetterHasNoName(wireName: String) {
    #expect(MemberNaming.property(wireName) == nil)
  }

  @Test(
    arguments: [
      ("Open", nil, "open"), ("None", nil, "noPriority"), ("some", nil, "somePriority"), ("asc", nil, "ascending"),
      ("desc", nil, "descending"), ("ANY", nil, "any"), ("date_created", nil, "dateCreated"),
      ("5 stars", nil, "priority5Stars"),
      ("", nil, "empty"), ("in progress", nil, "inProgress"), ("default", nil, "default"), ("1", "None", "noPriority"),
      ("<=", nil, "lessEqual"), ("self", nil, "selfValue"),
      ("-starts_at", nil, "startsAtDescending"), ("+name", nil, "nameAscending"), ("- none -", nil, "noPriority"),
      ("+1", nil, "plus1"), ("-1", nil, "minus1"), ("-1.5", nil, "minus1Point5"),
    ] as [(String, String?, String)])
  func textValue(raw: String, label: String?, expected: String) {
    #expect(MemberNaming.value(.string(raw), label: label, type: "DealPriority").first == expected)
  }

  @Test(
    arguments: [
      (0, "Open", "open"), (1, "followed", "followed"), (2, "not followed", "notFollowed"), (7, nil, "status7"),
      (-2, nil, "minus2"),
    ] as [(Int, String?, String)])
  func codeValue(raw: Int, label: String?, expected: String) {
    #expect(MemberNaming.value(.number(JSONNumber(raw)), label: label, type: "DealStatus").first == expected)
  }

  @Test func aKindThatIsOnlyAnIDIsTheWordBefore() {
    #expect(MemberNaming.value("None", label: nil, type: "IssueMilestoneID") == ["noMilestone"])
    #expect(MemberNaming.value(.number(JSONNumber(7)), label: nil, type: "StatusID") == ["status7"])
    #expect(MemberNaming.value("None", label: nil, type: "ID") == ["noID"])
  }

  @Test(
    arguments: [
      ("assignee_ids", "Deals with no owner", -2, "unassigned"), ("company_ids", "no company", -2, "noValue"),
      ("owner_ids", "-2 for none", -2, "unassigned"), ("ids", "all records", -1, "allRecords"),
      ("ids", "something that takes very many words to say", -3, "minus3"), ("ids", "", 4, "number4"),
    ])
  func sentinel(field: String, meaning: String, value: Int, expected: String) {
    #expect(MemberNaming.sentinel(field: field, meaning: meaning, value: value) == expected)
  }

  @Test func longValuesAreCutBetweenWords() throws {
    let text = String(repeating: "heading ", count: 40)
    let name = try #require(MemberNaming.property(text))
    #expect(name.count <= MemberNaming.longestMember)
    #expect(name.hasPrefix("headingHeading"))
  }

  @Test func keywordsAreSpeltInTicksWhereTheyAreDeclared() {
    let name = Identifier(name: "default")
    #expect(name.spelling == "`default`")
    #expect(name.member == "default")
    #expect(name.label == "default")
    #expect(Identifier(name: "inout").label == "`inout`")
    #expect(Identifier(name: "open").spelling == "open")
  }
}
