import APISpec
import DocParser
import Language
import Testing

@testable import Pipeline

/// What the cells and footnotes of tables tell of values and of what they are made of.
@Suite struct CellStyleTests {
  private func styled(_ rows: String, notes: String = "") throws -> Styled {
    try Styled(
      """
      # Hooks

      ## Create a hook

      `POST /hooks`

      | Field | Type | Details |
      |---|---|---|
      \(rows)

      \(notes)
      """)
  }

  private func values(_ styled: Styled, _ name: String) -> [String] {
    guard case .enumeration(let enumeration)? = styled.built.spec.schema(SchemaName(name))?.kind else { return [] }
    return enumeration.values.compactMap(\.raw.string)
  }

  /// Quotation marks of all styles, also two of them around one value, and bars that cut the row.
  @Test(arguments: [
    "Supported: \"new\", “update”, 'delete' and ‘gone’.",
    "One or more of the following: “new”, \"update”, “delete\", gone.",
    "What calls it: one or more of the following: “new” | 'update' | \"delete\" | \"gone\"",
    "Currently supported are “new”, \"update\", “delete” and \"gone\".",
    "Any combination of `new`, `update`, `delete` and `gone`.",
  ])
  func valuesInUnlikeQuotationMarksAreOneList(text: String) throws {
    let styled = try styled("| event | string | \(text) |")
    let wanted = text.hasPrefix("One") ? ["new", "update", "delete"] : ["new", "update", "delete", "gone"]
    #expect(values(styled, "HookEvent").prefix(3) == wanted.prefix(3))
    #expect(styled.findings(.malformedTable) == [])
  }

  /// A sentence names the fields of an object; where one is optional, the others are not.
  @Test func aSentenceNamesTheFieldsOfAnObject() throws {
    let styled = try styled(
      """
      | secret | object | An object with the fields "secret" and "key" (optional). |
      | parent | object | What it belongs to, with a `type` (string), an `id` and, optionally, a `note`. |
      | name | string | Called with `a` and `b`. |
      """)
    #expect(styled.fields("HookCreationSecret") == ["secret: any!", "key: any"])
    #expect(styled.fields("HookCreationParent") == ["type: string!", "id: identifier!", "note: string"])
    #expect(styled.fields("HookCreation").contains("name: string"))
  }

  /// A shape in braces, in the cell or in a footnote, tells the parts and their values.
  @Test func aShapeInBracesTellsTheParts() throws {
    let styled = try styled(
      """
      | owner | object | Its owner: {"id": number, "role": "captain" or "mate", "at": {"lat": number}} |
      | scopes | array | Who sees it (see footnote 1). |
      """,
      notes:
        "Footnotes:\n\n1. Each scope is an object of the form {\"kind\": \"user\" or \"team\", \"name?\": string}.\n")
    #expect(
      styled.fields("HookCreationOwner") == [
        "id: identifier", "role: #HookCreationOwnerRole", "at: #HookCreationAt",
      ])
    #expect(values(styled, "HookCreationOwnerRole") == ["captain", "mate"])
    #expect(styled.fields("HookCreation").contains("scopes: array<#HookCreationScope>"))
    #expect(styled.fields("HookCreationScope") == ["kind: #HookCreationScopeKind", "name: string"])
  }

  /// A value of any kind is any JSON, and nobody is asked what it looks like.
  @Test(arguments: ["| value | any | The value. |", "| value | | A value of any kind. |", "| value | any type | It. |"])
  func aValueOfAnyKindIsAny(row: String) throws {
    let styled = try styled(row)
    #expect(styled.fields("HookCreation") == ["value: any"])
    #expect(styled.findings(.unknownShape) == [])
  }

  /// A label of one word that a profile has is a word for its part in sentences and longer headings, too.
  @Test func labelsOfAProfileAreWords() throws {
    var profile = DocProfile.standard
    profile.labels.response.append("gnarf")
    #expect(profile.lexiconWithLabels.has("gnarf", in: .returnWords))
    #expect(DocProfile.standard.lexiconWithLabels == .standard)
  }
}
