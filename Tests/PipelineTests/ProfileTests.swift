import APISpec
import Testing

@testable import Pipeline

/// References in other styles, told by a profile and not by code.
@Suite struct ProfileTests {
  @Test func gistsAreReadByTheirProfile() throws {
    let spec = try build("gists")
    #expect(
      spec.operations.map(SpecView.line) == [
        "GET /gists/{gist_id} Gist fetch", "GET /gists Gist list", "POST /gists Gist create",
        "PATCH /gists/{gist_id} Gist update", "DELETE /gists/{gist_id} Gist delete",
        "PUT /gists/{gist_id}/star Gist star",
      ])
    #expect(spec.service.baseURL == "https://gists.example/api/v2")
    guard case .object(let creation) = spec.schema("GistCreation")?.kind else {
      Issue.record("there is no GistCreation")
      return
    }
    // What the profile's mark does not make optional is required.
    #expect(creation.fields.filter(\.isRequired).map(\.name) == ["body"])
  }

  @Test func issuesAreReadByTheirProfile() throws {
    let spec = try build("issues")
    #expect(
      Set(spec.operations.map { "\($0.method) \($0.path.segments.count)" }) == [
        "GET 1", "GET 2", "GET 3", "GET 4", "GET 5", "POST 3", "POST 5", "PUT 4", "DELETE 2", "DELETE 4",
      ])
    #expect(spec.operations.count == 12)
    #expect(spec.service.headers.contains { $0.name == "PRIVATE-TOKEN" && $0.value == .credential })
    #expect(spec.operations.first { $0.path.text == "/projects" }?.paging?.pageSizeField == "per_page")
  }

  private func build(_ name: String) throws -> APISpec {
    let file = DocumentSetCase(name, in: "Profiles").folder.appendingPathComponent("copperplate.yaml")
    return try Pipeline(try Configuration.load(file.path)).build().spec
  }
}
