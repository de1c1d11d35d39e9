import APISpec
import Diagnostics
import Testing

@testable import Pipeline

/// Findings that are worth reading: one for a cause, and none where the docs are fine.
@Suite struct FindingStyleTests {
  /// A field that is null in all types that have it is told once.
  @Test func whatNothingTellsIsToldOnceForAName() throws {
    let styled = try Styled(
      """
      # Boats

      ## Boats

      `GET /boats`

      ```json
      [{"id": 1, "hull": null, "owner": {"name": "A", "bio": null}, "cook": {"rank": 2, "bio": null}, "tags": []}]
      ```
      """)
    let found = styled.built.diagnostics.filter { $0.code == .unknownShape }.map(\.message).sorted()
    #expect(found.count == 3)
    #expect(found.contains { $0.contains("`bio`") && $0.contains("1 other type") })
    #expect(found.contains { $0.contains("the list `tags`") })
  }

  /// A segment that is called as the parameter behind it is one of the path.
  @Test func aSegmentMayBeCalledAsTheParameterBehindIt() throws {
    let styled = try Styled(
      """
      # Entities

      ## Fetch an entity

      `GET /entity/id/:id`

      | Parameter | Type | Description |
      |---|---|---|
      | id | string | Which entity. |
      """)
    #expect(styled.findings(.malformedPath) == [])
  }

  /// A parameter for a path takes several segments of a command.
  @Test func aParameterForAPathTakesSeveralSegments() throws {
    let styled = try Styled(
      """
      # Secrets

      ## Write a secret

      `POST /raw/:path`

      ```shell
      curl -X POST -d '{"value": "a"}' https://vault.example/v1/raw/boats/ada
      ```
      """)
    #expect(styled.findings(.foreignExample) == [])
    #expect(styled.fields("RawCreation") != [] || styled.fields("RawUpdate") != [])
  }

  /// What is written in another way than JSON, and read as it is meant, is worth a note only.
  @Test func anotherWayOfWritingIsANote() throws {
    let text = "# State\n\n## State\n\n`GET /state`\n\n```javascript\n{\n  spent: 12.5,\n  state: 'asleep',\n}\n```\n"
    let found = try Styled(text).built.diagnostics.filter { $0.code == .lenientExample }
    #expect(found.map(\.severity) == [.note])
  }

  /// What a call needs is no field of it.
  @Test func whatACallNeedsIsNoField() throws {
    let styled = try Styled(
      """
      # Headers

      ## Audit a header

      `POST /headers/{name}`

      - **`admin` required** – This endpoint requires `admin` capability in addition to others.

      ### Parameters

      - `hmac` `(bool: false)` – Whether to hash it.
      """)
    #expect(!styled.fields("HeaderUpdate").contains { $0.hasPrefix("admin") })
  }
}
