import APISpec
import Diagnostics
import DocParser
import Testing

@testable import SpecBuilder

/// Where calls go: the base of the service, what stands in front of paths, and servers of single calls.
@Suite struct ServerTests {
  /// A set of documents, and where its calls go.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let documents: [String]
    let urls: [String]
    var given: String?
  }

  static let cases = [
    Case(
      testDescription: "a prefix that lines and commands share counts once",
      documents: [
        """
        ## A
        `GET /api/v1/kennels`

            $ curl https://pets.test/api/v1/kennels
        ## B
        `DELETE /api/v1/kennels/{id}`
        """
      ], urls: ["https://pets.test/api/v1/kennels", "https://pets.test/api/v1/kennels/{}"]),
    Case(
      testDescription: "a base that ends as the lines begin",
      documents: [
        """
        The base URL is `https://pets.test/api/v1`.
        ## A
        `GET /v1/kennels`
        ## B
        `GET /api/v1/cats`
        """
      ], urls: ["https://pets.test/api/v1/kennels", "https://pets.test/api/v1/cats"]),
    Case(
      testDescription: "lines with another version than the base",
      documents: [
        """
        The base URL is `https://pets.test/v2`.
        ## A
        `GET /kennels`
        ## B
        `GET /v1/kennels`
        """
      ], urls: ["https://pets.test/v2/kennels", "https://pets.test/v1/kennels"]),
    Case(
      testDescription: "a query and quotation marks are no part of a base",
      documents: [
        """
        The base URL is "https://pets.test/v2?lang=en".
        ## A
        `GET /kennels`
        """
      ], urls: ["https://pets.test/v2/kennels"]),
    Case(
      testDescription: "an account in front of all paths",
      documents: [
        """
        ## A
        `GET /kennels`
        ```
        curl https://pets.test/$ACCOUNT_ID/kennels
        ```
        ## B
        `GET /cats`
        ```
        curl https://pets.test/9999/cats
        ```
        ## C
        `GET /dogs`
        """
      ], urls: ["https://pets.test/{}/kennels", "https://pets.test/{}/cats", "https://pets.test/{}/dogs"]),
    Case(
      testDescription: "a sentence speaks of its own document",
      documents: [
        """
        ## A
        `GET /kennels`
        ```
        curl https://pets.test/kennels
        ```
        ## B
        `GET /cats`
        """,
        """
        The base URL of reports is `https://reports.test/v1`.
        ## C
        `GET /daily`
        """,
      ], urls: ["https://pets.test/kennels", "https://pets.test/cats", "https://reports.test/v1/daily"]),
    Case(
      testDescription: "the host of most calls",
      documents: [
        """
        ## A
        ```
        curl https://api.pets.test/v1/kennels
        ```
        ## B
        ```
        curl https://api.pets.test/v1/cats
        ```
        ## C
        `GET https://gate.pets.test/pass`
        """
      ], urls: ["https://api.pets.test/v1/kennels", "https://api.pets.test/v1/cats", "https://gate.pets.test/pass"]),
    Case(
      testDescription: "a sample of another language shows what stands in front",
      documents: [
        """
        ## A
        `GET /v1/kennels/all`
        ```javascript
        fetch('https://pets.test/-/npm/v1/kennels/all')
        ```
        """
      ], urls: ["https://pets.test/-/npm/v1/kennels/all"]),
    Case(
      testDescription: "a given host in the place of the documented one",
      documents: [
        """
        ## A
        `GET /kennels`
        ```
        curl https://pets.test/v1/kennels
        ```
        """
      ], urls: ["https://staging.test/v1/kennels"], given: "https://staging.test/v1/"),
  ]

  @Test(arguments: cases) func callsGoWhereTheDocsShow(_ example: Case) throws {
    let parsed = try example.documents.enumerated().map { index, text in
      try DocParser().parse("# Pets\n\n" + text, file: "\(index).md").value
    }
    let plan = ServerPlan(parsed, given: example.given)
    let evidence = plan.evidence
    let operations = evidence.calls.indices.filter { index in
      evidence.calls[index].isLine || evidence.lineOfSection[evidence.calls[index].section] == nil
    }
    let urls =
      operations
      .map { index in
        let call = plan.placed(index)
        return ([call.baseURL ?? plan.baseURL ?? ""] + call.path.map { $0.text ?? "{}" }).joined(separator: "/")
      }
    #expect(Set(urls) == Set(example.urls))
  }

  /// What `init` pins is what is read without it.
  @Test(arguments: cases) func theBaseCanBeGiven(_ example: Case) throws {
    let parsed = try example.documents.enumerated().map { index, text in
      try DocParser().parse("# Pets\n\n" + text, file: "\(index).md").value
    }
    let plain = ServerPlan(parsed, given: example.given)
    let pinned = ServerPlan(parsed, given: plain.baseURL)
    for index in plain.evidence.calls.indices {
      #expect(pinned.placed(index).baseURL == plain.placed(index).baseURL)
      #expect(pinned.placed(index).path == plain.placed(index).path)
    }
  }
}
