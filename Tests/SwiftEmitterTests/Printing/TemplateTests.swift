import Diagnostics
import EmbeddedResources
import Foundation
import Testing

@testable import SwiftEmitter

@Suite struct TemplateTests {
  private func refusal(_ name: String, _ text: String) -> DiagnosticError? {
    let file = TemplateFile(name: name, path: "own/\(name).mustache", text: text)
    return #expect(throws: DiagnosticError.self) {
      try TemplateLibrary(Resources.embedded.templates, overrides: [file])
    }
  }

  @Test func anOwnTemplateTakesThePlaceOfTheBuiltInOne() throws {
    let own = TemplateFile(
      name: "identifier", path: "own/identifier.mustache", text: "{{% CONTENT_TYPE:TEXT}}\n// mine: {{name}}<T>\n")
    let package = try Printed.package(TinySpec.spec, name: "Tiny", templates: [own])
    #expect(try Printed.file("Sources/Tiny/Identifiers/NoteID.swift", of: package) == "// mine: NoteID<T>\n")
    let other = try Printed.package(TinySpec.spec, name: "Tiny")
    let changed = zip(package.files, other.files).filter { $0 != $1 }
    #expect(changed.map(\.0.path) == ["Sources/Tiny/Identifiers/NoteID.swift"])
  }

  @Test func anUnknownTagIsNamedWithFileAndLine() throws {
    let error = try #require(refusal("identifier", "{{% CONTENT_TYPE:TEXT}}\n{{name}}\n{{nmae}}\n"))
    let finding = try #require(error.diagnostics.first)
    #expect(error.diagnostics.count == 1)
    #expect(finding.code == .badTemplate)
    #expect(finding.message.contains("own/identifier.mustache"))
    #expect(finding.message.contains("'nmae'"))
    #expect(finding.range?.lines == 3...3)
    #expect(error.exitCode == 2)
  }

  @Test func anUnclosedSectionIsNamed() throws {
    let error = try #require(refusal("model", "{{% CONTENT_TYPE:TEXT}}\n{{#properties}}\n"))
    #expect(error.diagnostics.map(\.code) == [.badTemplate])
    #expect(error.diagnostics.first?.range?.file == "own/model.mustache")
  }

  @Test func aTemplateOfAnUnknownNameIsNamed() throws {
    let error = try #require(refusal("modell", "{{% CONTENT_TYPE:TEXT}}\n"))
    #expect(error.diagnostics.first?.message.contains("own/modell.mustache") == true)
  }

  @Test func aTemplateThatWouldEscapeForHTMLIsRefused() {
    #expect(refusal("identifier", "{{name}}")?.diagnostics.first?.wayOut?.contains("CONTENT_TYPE:TEXT") == true)
  }

  @Test func partialsAreRefused() {
    #expect(refusal("identifier", "{{% CONTENT_TYPE:TEXT}}\n{{> header}}\n")?.diagnostics.count == 1)
  }

  @Test func everyBuiltInTemplateIsThereAndSound() throws {
    #expect(Set(Resources.embedded.templates.keys) == Set(TemplateName.allCases.map(\.rawValue)))
    _ = try TemplateLibrary(Resources.embedded.templates)
  }

  @Test func mustacheOfTheDocsStaysText() throws {
    let package = try Printed.package(HostileSpec.spec)
    let model = try Printed.file("Sources/Sample/Models/Victim.swift", of: package)
    for text in ["{{example_id}}", "{{{x}}}", "{{> partial}}", "{{#properties}}x", "<%= x %>", "${x}"] {
      #expect(model.contains(text), "\(text)")
    }
  }

  @Test func templatesAreReadFromAFolder() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("x".utf8).write(to: folder.appendingPathComponent("model.mustache"))
    try Data("x".utf8).write(to: folder.appendingPathComponent("notes.txt"))
    #expect(try TemplateFile.read(directory: folder.path).map(\.name) == ["model"])
    try Data([0xFF, 0xFE]).write(to: folder.appendingPathComponent("body.mustache"))
    #expect(throws: DiagnosticError.self) { try TemplateFile.read(directory: folder.path) }
    #expect(throws: DiagnosticError.self) { try TemplateFile.read(directory: folder.path + "/none") }
  }
}
