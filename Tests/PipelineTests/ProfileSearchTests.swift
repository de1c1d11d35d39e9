import Diagnostics
import DocParser
import Testing

@testable import Pipeline

/// What `init` tries, keeps and leaves out.
@Suite struct ProfileSearchTests {
  private static let chapter = """
    # Harbour

    ## Get a berth

    `GET /berths/{id}`

    | Slot | Sort | Remark |
    |---|---|---|
    | wide | boolean | With all of it. |

    **Harbour sample**

    ```json
    {"id": 7, "label": "x"}
    ```

    ## Take a berth

    `POST /berths`

    | Slot | Sort | Remark |
    |---|---|---|
    | label | string | What is written on it. |
    """

  private func search(_ text: String) throws -> ProfileSearch {
    let folder = try TemporaryFolder(["a.md": text])
    return try withExtendedLifetime(folder) { ProfileSearch(try DocumentSet(paths: [folder.path]).documents) }
  }

  private func first(_ text: String) throws -> FirstConfiguration {
    let folder = try TemporaryFolder(["a.md": text])
    return try withExtendedLifetime(folder) { try FirstConfiguration(documents: [folder.path]) }
  }

  @Test func columnsThatTellMoreStay() throws {
    let first = try first(Self.chapter)
    #expect(first.search.kept.map(\.value) == ["sort", "remark"])
    // Where the types are known, the column in front of them holds the names.
    #expect(first.search.dropped.map(\.entry.value) == ["slot"])
    #expect(first.search.after.facts > first.search.before.facts)
    #expect(first.files.last?.text.contains("  type: [sort, +]") == true)
  }

  struct Loss: Sendable, CustomTestStringConvertible {
    let entry: ProfileEntry
    let reason: String
    var testDescription: String { entry.value }
  }

  static let losses = [
    Loss(
      entry: ProfileEntry(key: "labels.request", value: "harbour sample"), reason: "tells nothing more"),
    Loss(entry: ProfileEntry(key: "columns.name", value: "harbour"), reason: "tells nothing more"),
    Loss(entry: ProfileEntry(key: "endpoint-lines", value: "call: {method} {target}"), reason: "tells nothing more"),
  ]

  @Test(arguments: losses) func whatLosesOrAddsNothingIsLeftOut(_ loss: Loss) throws {
    var search = try search(Self.chapter)
    let outcome = try search.outcome(trying: [loss.entry])
    #expect(outcome.kept.isEmpty)
    #expect(outcome.dropped.first?.reason.hasPrefix(loss.reason) == true, "\(outcome.dropped)")
    #expect(outcome.summary.contains(loss.entry.value))
  }

  /// One entry that is left out takes nothing with it.
  @Test func eachEntryIsTriedAlone() throws {
    var search = try search(Self.chapter)
    let good = [("type", "sort"), ("description", "remark")].map { ProfileEntry(key: "columns.\($0.0)", value: $0.1) }
    let outcome = try search.outcome(trying: [ProfileSearchTests.losses[0].entry] + good)
    #expect(outcome.kept == good)
    #expect(outcome.dropped.map(\.entry) == [ProfileSearchTests.losses[0].entry])
  }

  /// A pattern has targets that differ, and its words are no sentence.
  @Test(arguments: [
    "## A\n\n<b class=\"get\">GET</b>\n\n## B\n\n<b class=\"get\">GET</b>\n",
    "- `GET /a/1` watches a boat at night\n- `GET /b/1` watches a boat at night\n",
    "<!-- START GET /a -->\n\n<!-- START GET /b -->\n",
    "## A\n\nsee GET /same (old)\n\n## B\n\nsee GET /same (old)\n",
  ])
  func noPatternIsMadeOf(_ lines: String) throws {
    let first = try first("# X\n\n## Get\n\n`GET /things`\n\n" + lines)
    #expect(!first.search.kept.contains { $0.key == "endpoint-lines" })
    #expect(!(first.recognition.values("endpoint-lines") ?? []).contains { $0.contains("START") || $0.contains("<") })
  }

  /// A label says what stands behind it, though a comment stands between them.
  @Test func commentsBehindLabelsAreSkipped() throws {
    let body = "###### JSON response\n\n<!-- sample begins -->\n\n```json\n{\"id\": 1}\n```\n"
    let text = "# X\n\n" + ["a", "b"].map { "## Get \($0)\n\n`GET /\($0)`\n\n\(body)" }.joined(separator: "\n")
    #expect(try first(text).recognition.values("labels.response")?.contains("json response") == true)
  }

  /// The base is what `generate` reads: weighed by calls, without a prefix that the paths have.
  @Test func theBaseIsTheOneThatIsRead() throws {
    let text = """
      # Pets

      ## List

      `GET /api/v1/kennels`

          $ curl "https://pets.test/api/v1/kennels?page=2"

      ## Sample

      ```
      https://gate.pets.test/pass?rights=all
      ```
      """
    let first = try first(text)
    #expect(first.search.baseURL == "https://pets.test")
    #expect(first.files.first?.text.contains("base-url: \"https://pets.test\"") == true)
  }
}
