import Testing

@testable import DocParser

@Suite("Shell words and curl commands")
struct CommandTests {
  @Test(
    "Words",
    arguments: [
      ("a 'b c' \"d \\\"e\\\" $f\" g\\ h", ["a", "b c", "d \"e\" $f", "g h"]),
      ("a \\\n  b", ["a", "b"]), ("a\nb", ["a"]), ("a\n-x y", ["a", "-x", "y"]), ("a'b'\"c\"d", ["abcd"]),
      ("a $'b\\nc'", ["a", "b\nc"]), ("a ''", ["a", ""]), ("a 'b", ["a", "b"]), ("", []),
    ])
  func words(_ text: String, _ expected: [String]) {
    #expect(ShellWords.words(text).words.map(\.text) == expected)
  }

  @Test("A word starts where its first character stands")
  func places() {
    let words = ShellWords.words("curl -d '\n{}'").words
    #expect(words.map(\.line) == [1, 1, 1])
    #expect(words.map(\.column) == [1, 6, 10])
    #expect(ShellWords.words("a \"b\nc\" \\\n d\ne").lines == 3)
  }

  @Test("Options of curl")
  func options() throws {
    let command = try #require(
      CurlCommand("$ curl -s -XPUT -H \"X-A: b c\" --header='X-B: d' -u me:secret https://a.example/x -d '{\"a\": 1}'"))
    #expect(command.method == "PUT")
    #expect(command.url == "https://a.example/x")
    #expect(command.headers.map { "\($0.name)=\($0.value)" } == ["X-A=b c", "X-B=d"])
    #expect(command.user == "me:secret")
    #expect(command.body?.text == "{\"a\": 1}")
  }

  @Test(
    "Methods",
    arguments: [
      ("curl https://a.example", "GET"), ("curl https://a.example -d x", "POST"),
      ("curl -G https://a.example -d x=1", "GET"), ("curl -I https://a.example", "HEAD"),
      ("curl --request DELETE --url https://a.example", "DELETE"), ("curl -F a=b https://a.example", "POST"),
    ])
  func methods(_ text: String, _ method: String) {
    #expect(CurlCommand(text)?.method == method)
  }

  @Test("What is no command", arguments: ["curly braces", "wget https://a.example", "curl", "curl -H 'A: b'", ""])
  func none(_ text: String) {
    #expect(CurlCommand(text) == nil)
  }

  @Test("Places in a command's body are those of the document")
  func bodyPlaces() throws {
    let text = "## A\n\n`POST /a`\n\n### Example\n\n```\ncurl -X POST /a \\\n--data \"{\n\\\"x\\\": oops\n}\"\n```\n"
    let found = try facts(text)
    #expect(found.ids == ["CP0103"])
    #expect(found.diagnostics.first?.range?.start.line == 10)
    #expect(found.examples.first?.bodyStart == .init(line: 9, column: 9))
  }

  @Test("Several commands in a block, and an answer below them")
  func several() throws {
    let text = "## A\n\n`GET /a`\n\n```\ncurl /a\ncurl -X POST /b -d '{}'\n{\"x\": 1}\n```\n"
    let examples = try facts(text).examples
    #expect(examples.map(\.isRequest) == [true, true, false])
    #expect(examples.map { $0.command?.endpoint.method } == ["GET", "POST", nil])
    #expect(examples.map(\.bodyStart.line) == [6, 7, 8])
  }
}
