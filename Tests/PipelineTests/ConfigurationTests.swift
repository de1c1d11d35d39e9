import Diagnostics
import DocParser
import Testing

@testable import Pipeline

@Suite struct ConfigurationTests {
  @Test func readsEveryKey() throws {
    let configuration = try ConfigurationReader().read(
      """
      name: Shop
      documents: [a.md, sub/b.md]
      output: ../Out
      spec: .
      corrections: fix.yaml
      templates: /abs/templates
      profile: own.yaml
      form: page-text
      base-url: https://example.com/v1
      types: { money: decimal }
      operations: ["GET /orders/{id}", carts]
      severity: { CP0107: warning, unseen-field: off }
      """, file: "spec/copperplate.yaml"
    ).resolved()
    #expect(configuration.name == "Shop")
    #expect(configuration.documents == ["spec/a.md", "spec/sub/b.md"])
    #expect(configuration.output == "Out")
    #expect(configuration.spec == "spec")
    #expect(configuration.corrections == "spec/fix.yaml")
    #expect(configuration.templates == "/abs/templates")
    #expect(configuration.profile == "spec/own.yaml")
    #expect(configuration.form == "page-text")
    #expect(configuration.baseURL == "https://example.com/v1")
    #expect(configuration.types == ["money": "decimal"])
    #expect(configuration.operations == ["GET /orders/{id}", "carts"])
    let lowered = configuration.severity.applied(to: [Diagnostic(.placeholder, "x"), Diagnostic(.unseenField, "y")])
    #expect(lowered.map(\.severity) == [.warning])
  }

  @Test(
    arguments: [
      ("markdown", .markdown), ("gitbook", .markdown), ("pages", .markdown), ("page-text", .pageText),
    ] as [(String, DocumentForm)])
  func formsHaveTheirEarlierNamesToo(name: String, form: DocumentForm) throws {
    var configuration = Configuration()
    configuration.form = name
    #expect(try Pipeline(configuration).form() == form)
    configuration.form = "html"
    expectError(.badConfiguration, exitCode: 2) { _ = try Pipeline(configuration).form() }
  }

  @Test(arguments: [
    ("nmae: Shop", "nmae", 1), ("name: Shop\ndocument: a.md", "document", 2), ("name: [a]", "name", 1),
    ("documents: {a: b}", "documents", 1), ("severity: {CP9999: off}", "CP9999", 1), ("- a", "keys", 1),
    ("severity: {CP0107: loud}", "loud", 1), ("a: [", "YAML", 1),
  ])
  func namesTheLineOfAMistake(text: String, word: String, line: Int) {
    let finding = expectError(.badConfiguration, exitCode: 2) {
      try ConfigurationReader().read(text, file: "copperplate.yaml")
    }
    #expect(finding?.message.contains(word) == true, "\(finding?.message ?? "")")
    #expect(finding?.range?.start.line == line)
  }

  @Test func aliasesToAliasesStaySmall() throws {
    let levels = (1...40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]" }
    let text = (["a0: &a0 [x, x, x]"] + levels).joined(separator: "\n")
    expectError(.badConfiguration, exitCode: 2) { try ConfigurationReader().read(text, file: "c.yaml") }
  }
}
