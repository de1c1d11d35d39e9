import APISpec
import Diagnostics
import DocParser
import Testing

@testable import SpecBuilder

@Suite struct SkeletonTests {
  @Test func propertyTableAndOneResponse() throws {
    var doc = Doc(title: "Projects")
    doc.section(
      "Projects",
      table: [
        Row("id", "number", "Unique identifier of the project."),
        Row("name*", "string", "What it is called."),
        Row("owner_id", "number", "The User who owns it.", states: .identifies("User")),
        Row("labels[]", "list", "Labels."),
        Row("labels[].text", "string", "Its text."),
      ], role: .properties(of: "Project"))
    doc.section(
      "Fetch a Project", "GET /projects/{{example_project_id}}",
      examples: [.response(#"{"id": 7, "name": "Roof", "owner_id": null, "labels": [{"text": "x"}], "extra": true}"#)])
    let built = try build(doc)
    #expect(built.spec.operations.map(\.path.text) == ["/projects/{project_id}"])
    #expect(built.spec.operations.first?.kind == .fetch)
    #expect(built.spec.operations.first?.response == .reference("Project"))
    #expect(built.field("Project", "id")?.type == .identifier("Project"))
    #expect(built.field("Project", "owner_id")?.type == .identifier("User"))
    #expect(built.field("Project", "labels")?.type == .array(.reference("Label")))
    #expect(built.field("Project", "extra")?.origin == .examples)
    #expect(built.required("Project") == ["id"])
    #expect(built.spec.schemas.map(\.name.text) == ["Project", "Label"])
    #expect(built.spec.operations.first?.requestExamples.first?.pathArguments == ["project_id": 7])
  }

  @Test func noEndpointIsAnError() {
    var doc = Doc()
    doc.section("Words", prose: [Para("Nothing but words.")])
    #expect {
      try build(doc)
    } throws: { error in
      (error as? DiagnosticError)?.diagnostics.map(\.code) == [.noEndpoint]
    }
  }
}
