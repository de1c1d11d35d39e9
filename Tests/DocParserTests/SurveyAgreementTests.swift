import TestSupport
import Testing

@testable import DocParser

@Suite("What init counts is what generate reads")
struct SurveyAgreementTests {
  /// Ways of writing an endpoint below a heading, and blocks that look like one and are none.
  private static let carriers: [@Sendable (String) -> String] = [
    { "`\($0)`" }, { "```\n\($0)\n```" }, { "- `\($0)`" }, { "* `\($0)` does what the heading says" },
    { "<p><code>\($0)</code></p>" }, { "Endpoint: `\($0)`" },
    { "**\($0.prefix { $0 != " " })** `\($0.drop { $0 != " " }.dropFirst())`" },
    { "URL: `\($0.drop { $0 != " " }.dropFirst())`\n\nMethod: `\($0.prefix { $0 != " " })`" },
    { "<Call method=\"\($0.prefix { $0 != " " })\">\($0.drop { $0 != " " }.dropFirst())</Call>" },
  ]
  private static let others = [
    "GET the boats while they last.", "Send `PUT` to paint.", "<!-- GET /never -->", "- `name` (string): Its name.",
    "The `/boats` are boats.", "GET used to it", "> GET well soon",
  ]

  @Test("random documents", arguments: 0..<120)
  func documents(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var text = "# Boats\n"
    var wanted: [String] = []
    for number in 0..<Int.random(in: 0...5, using: &random) {
      let call = "\(["GET", "POST", "DELETE"].randomElement(using: &random) ?? "GET") /boats\(number)"
      text += "\n## Section \(number)\n"
      if Bool.random(using: &random) { text += "\n\(Self.others.randomElement(using: &random) ?? "")\n" }
      guard Bool.random(using: &random) || Bool.random(using: &random) else { continue }
      text += "\n\(Self.carriers.randomElement(using: &random)?(call) ?? "")\n"
      wanted.append(call)
    }
    let read = try facts(text).value.sections.compactMap { $0.endpoint.map { "\($0.method) \($0.target)" } }
    #expect(read.sorted() == wanted.sorted(), "\(text)")
    let survey = try DocParser().survey([(Array(text.utf8), "a.md")])
    #expect(survey.namesEndpoints == !wanted.isEmpty, "\(text)")
    #expect(survey.endpointLines.reduce(0) { $0 + $1.count } <= wanted.count, "\(text)")
  }
}
