import EmbeddedResources
import Mustache
import Testing

@testable import SwiftEmitter

@Suite struct PlainTemplateTests {
  private struct Leaf: ViewModel {
    let name: String
    static let tags: [String: @Sendable (Leaf) -> any TagValueConvertible] = [
      "name": { $0.name }, "isLong": { $0.name.count > 1 },
    ]
  }

  private struct Tree: ViewModel {
    let leaves: [Leaf]
    static let parts: [any ViewModel.Type] = [Leaf.self]
    static let tags: [String: @Sendable (Tree) -> any TagValueConvertible] = [
      "title": { _ in "<&> oak" }, "isGreen": { _ in true }, "isDry": { _ in false }, "leaves": { $0.leaves },
      "none": { _ in [Leaf]() }, "empty": { _ in "" },
    ]
  }

  private static let opening = "{{% CONTENT_TYPE:TEXT}}\n"

  /// Every rule about blanks and ends of lines that Mustache has.
  @Test(arguments: [
    "{{title}}", "a {{ title }} b\n", "  {{title}}  \n\n{{title}}", "{{unknown}}x\n", "{ {a} } {\n",
    "{{#isGreen}}yes{{/isGreen}}{{^isGreen}}no{{/isGreen}}\n", "{{#isDry}}yes{{/isDry}}{{^isDry}}no{{/isDry}}\n",
    "a\n{{#isGreen}}\n  b\n{{/isGreen}}\nc\n", "a\n  {{#isGreen}}  \n  b\n\t{{/isGreen}} \nc",
    "a\n  {{^isDry}}\nb\n  {{/isDry}}",
    "x {{#isGreen}}\ny\n{{/isGreen}} z\n", "{{#isGreen}} a\n b{{/isGreen}}\n c\n",
    "  {{#isGreen}}{{title}}{{/isGreen}}\n",
    "{{#leaves}}\n- {{name}}{{^last()}},{{/last()}}\n{{/leaves}}\nend\n",
    "[{{#leaves}}{{^first()}}, {{/first()}}{{name}}{{/leaves}}]\n",
    "{{#leaves}}{{#isLong}}{{#first()}}1{{/first()}}{{name}} of {{title}}{{/isLong}}{{/leaves}}",
    "{{#none}}a{{/none}}{{^none}}b{{/none}}",
    "{{#empty}}a{{/empty}}{{^empty}}b{{/empty}}|{{empty}}|\n", "{{#unknown}}a{{/unknown}}{{^unknown}}b{{/unknown}}",
    "{{! said\naside }}\na {{! here }} b\n  {{! alone }}  \nc\n  {{! not alone }} d\n",
    "{{#leaves}}\n{{#leaves}}\n{{name}}\n{{/leaves}}\n{{/leaves}}\n",
    "{{#title}}{{name}}{{^first()}}x{{/first()}}{{/title}}", "é {{title}} ü\n",
  ])
  func printsWhatMustachePrints(text: String) throws {
    let template = PlainTemplateTests.opening + text
    for names in [[], ["ivy"], ["a", "bc", "def"]] {
      let view = Tree(leaves: names.map(Leaf.init))
      let plain = try #require(PlainTemplate(template))
      #expect(try plain.render(view) == MustacheTemplate(string: template).render(view))
    }
  }

  /// What is left to Mustache, mistakes among it.
  @Test(arguments: [
    "{{{title}}}", "{{&title}}", "{{> part}}", "{{=<% %>=}}", "{{a.b}}", "{{.}}", "{{#leaves}}{{index()}}{{/leaves}}",
    "{{#a}}", "{{/a}}", "{{#a}}{{/b}}", "{{title", "a\r\n", "{{}}", "{{#a}}{{/a}}{{/a}}",
  ])
  func leavesTheRest(text: String) { #expect(PlainTemplate(PlainTemplateTests.opening + text) == nil) }

  @Test func aTemplateForMarkupIsNotPlain() {
    #expect(PlainTemplate("{{title}}") == nil)
    #expect(PlainTemplate("{{% CONTENT_TYPE:HTML}}\n{{title}}") == nil)
  }

  @Test(arguments: TemplateName.allCases) func builtInTemplatesArePlainAndNameKnownTags(name: TemplateName) throws {
    let text = try #require(Resources.embedded.templates[name.rawValue])
    #expect(PlainTemplate(text) != nil)
    #expect(TemplateLibrary.check(text, path: name.rawValue, name: name).isEmpty)
  }
}
