import APISpec
import OpenAPIEmitter
import OrderedJSON
import Testing

@testable import Pipeline

/// Servers that a table or a list names, and headers that a sentence says all calls have.
@Suite struct ServerListTests {
  private static let boats =
    "# Boats\n\n## List boats\n\n`GET /boats`\n\n```json\n[{\"id\": 7, \"name\": \"Ada\"}]\n```\n"

  private static let table = """
    # Introduction

    | Environment | Base URL |
    |-------------|----------|
    | Try-out | `https://try.harbour.test/v3` |
    | Production | `https://api.harbour.test/v3` |

    """

  private static let list = """
    # Environments

    - **Production**: `https://api.harbour.test/v3`
    - **Try-out**: `https://try.harbour.test/v3`

    """

  private static let servers = [
    Server(name: "Production", url: "https://api.harbour.test/v3"),
    Server(name: "Try-out", url: "https://try.harbour.test/v3"),
  ]

  @Test(arguments: [table, list]) func theServerForProductionIsMeant(_ text: String) throws {
    let styled = try Styled(["1-introduction.md": text, "2-boats.md": Self.boats])
    let service = styled.built.spec.service
    #expect(service.baseURL == "https://api.harbour.test/v3")
    #expect(service.servers == Self.servers)
    #expect(styled.built.spec.operations.map(\.path.text) == ["/boats"])
    let document = OpenAPIEmitter().document(for: styled.built.spec, title: "Harbour")
    #expect(document["servers"]?.array?.compactMap { $0["url"]?.string } == Self.servers.map(\.url))
  }

  @Test func whatAnExampleTriesAtOneServerIsDoneAtAll() throws {
    let command = "\n```shell\ncurl https://try.harbour.test/v3/boats\n```\n"
    let styled = try Styled(["1-introduction.md": Self.table, "2-boats.md": Self.boats + command])
    #expect(styled.built.spec.service.baseURL == "https://api.harbour.test/v3")
    #expect(styled.built.spec.operations.map(\.server) == [nil])
  }

  @Test func theClientCallsServersByTheirNames() throws {
    let styled = try Styled(["1-introduction.md": Self.table, "2-boats.md": Self.boats])
    let package = try styled.package
    let client = try #require(package["Sources/Sample/SampleClient.swift"])
    #expect(client.contains("public static let production: ServiceURL = \"https://api.harbour.test/v3\""))
    #expect(client.contains("public static let tryOut: ServiceURL = \"https://try.harbour.test/v3\""))
    #expect(package["README.md"]?.contains("baseURL: .tryOut") == true)
  }

  @Test func aTableOfSomethingElseHasNoServers() throws {
    let text =
      "# Links\n\n| Page | Address |\n|------|---------|\n| Shop | https://shop.test/a |\n| Blog | https://blog.test |\n\n"
    let styled = try Styled(["1-links.md": text, "2-boats.md": Self.boats])
    #expect(styled.built.spec.service.servers.isEmpty)
    #expect(styled.built.spec.service.baseURL == nil)
  }

  private static let version =
    "Every request must carry the header `X-Api-Version`, today `X-Api-Version: 2031-04-01`.\n\n"

  @Test func aSentenceNamesAHeaderOfAllCalls() throws {
    let styled = try Styled(["1-introduction.md": Self.table + "\n" + Self.version, "2-boats.md": Self.boats])
    let header = try #require(styled.built.spec.service.headers.first)
    #expect(header.name == "X-Api-Version")
    #expect(header.value == .constant("2031-04-01"))
    let client = try #require(try styled.package["Sources/Sample/SampleClient.swift"])
    // A caller may want another version than is documented.
    #expect(client.contains("apiVersion: String = \"2031-04-01\""))
  }
}
