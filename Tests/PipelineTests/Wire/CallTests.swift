import APISpec
import Diagnostics
import OpenAPIEmitter
import OrderedJSON
import SwiftEmitter
import Testing

import struct APISpec.Operation

@testable import Pipeline

/// How single calls are made: whether they still should be, by whom, and with which headers.
@Suite struct CallTests {
  private static let intro = "# Harbour\n\nBase URL: `https://harbour.example/v1`\n\n"

  private func operation(_ line: String, _ text: String) throws -> Operation {
    let built = try Styled(Self.intro + text).built
    return try #require(built.spec.operations.first { "\($0.method) \($0.path.text)" == line })
  }

  @Test(
    arguments: [
      ("## List boats (deprecated)\n\n`GET /boats`\n", nil),
      ("## [Deprecated] List boats\n\n`GET /boats`\n", nil),
      ("## Deprecated endpoints\n\n### List boats\n\n`GET /boats`\n", nil),
      (
        "## List boats\n\n`GET /boats`\n\n> **Deprecated** since 2.3, look for ships.\n",
        "Deprecated since 2.3, look for ships."
      ),
      (
        "## List boats\n\n`GET /boats`\n\nLists them. This call will be removed on 1 May. Use ships.\n",
        "This call will be removed on 1 May. Use ships."
      ),
    ] as [(String, String?)])
  func aMarkDeprecates(_ text: String, _ words: String?) throws {
    let operation = try operation("GET /boats", text)
    #expect(operation.deprecation == Deprecation(words: words))
    #expect(operation.titles == ["List boats"])
  }

  @Test func aWordDeprecatesNothing() throws {
    let text = "## List boats\n\n`GET /boats`\n\nThey were deprecated once, and are not any more.\n"
    #expect(try operation("GET /boats", text).deprecation == nil)
  }

  @Test(arguments: ["No authentication is needed for this call.", "Authentication: none"])
  func aCallThatNeedsNoCredentialSaysSo(_ sentence: String) throws {
    let text = """
      Calls need a token, sent as `Authorization: Bearer TOKEN`.

      ## List boats

      `GET /boats`

      ```shell
      curl -H "Authorization: Bearer TOKEN" https://harbour.example/v1/boats
      ```

      ## Ask for a pass

      `POST /pass`

      \(sentence)
      """
    #expect(try operation("GET /boats", text).security == nil)
    #expect(try operation("POST /pass", text).security == [])
  }

  @Test func aKeyAgainstDoingThingsTwiceIsTheCalls() throws {
    let text = """
      ## Order a boat

      ```shell
      curl -X POST -H "Idempotency-Key: 5f1c" -H "Content-Type: application/json" -d '{"kind": "sloop"}' https://harbour.example/v1/orders
      ```

      ## List boats

      `GET /boats`
      """
    let order = try operation("POST /orders", text)
    #expect(order.headers.map(\.name) == ["Idempotency-Key"])
    #expect(order.idempotencyKey == "Idempotency-Key")
    #expect(try operation("GET /boats", text).headers.isEmpty)
  }
}
