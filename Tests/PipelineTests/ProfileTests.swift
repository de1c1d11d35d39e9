import APISpec
import DocParser
import Foundation
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

  /// Ids are texts where examples show none but texts, for what no example shows too, and though they be digits.
  @Test func idsAreOfTheKindThatAllExamplesShow() throws {
    func rawValue(_ id: String) throws -> [Bool] {
      let folder = try TemporaryFolder([
        "a.md": """
        # Ships

        ## Get `GET /ships/{ship_id}`

        ```json
        {"id": \(id), "name": "Sula"}
        ```

        ## Berth `GET /berths/{berth_id}`

        | Field | Type |
        |---|---|
        | id | snowflake |
        | ship_id | snowflake |
        """
      ])
      var configuration = Configuration()
      configuration.name = "Sample"
      configuration.documents = [folder.path]
      let files = try Pipeline(configuration).run().package.files
      return ["ShipID", "BerthID"].map { name in
        files.contains { $0.path.hasSuffix("\(name).swift") && $0.contents.contains("rawValue: String") }
      }
    }
    #expect(try rawValue("\"8113\"") == [true, true])
    #expect(try rawValue("8113") == [false, false])
  }

  /// The example in CONTRIBUTING.md can be read, has every key, and a `+` in it stands for the standard list.
  @Test func documentedProfileHasEveryKey() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../CONTRIBUTING.md").standardizedFileURL
    let text = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(text.range(of: "<!-- begin: profile -->\n```yaml\n"))
    let end = try #require(text.range(of: "```\n<!-- end: profile -->"))
    let yaml = String(text[start.upperBound..<end.lowerBound])
    let profile = try DocProfileReader().read(yaml, file: "CONTRIBUTING.md")
    #expect(profile.name == "harbour" && profile.requiredMarker.isEmpty && profile.types["image data"] == "string")
    #expect(profile.columns.name == ["field"] + DocProfile.standard.columns.name.filter { $0 != "field" })
    #expect(profile.methods == ["GET", "POST", "PUT", "PATCH", "DELETE"])
    for key in DocProfileReader.allKeys {
      let last = key.split(separator: ".").last.map(String.init) ?? key
      #expect(yaml.contains("\n\(key == last ? "" : "  ")\(last):") || yaml.hasPrefix("\(last):"), "\(key)")
    }
  }

  @Test func builtInProfilesAreNamed() throws {
    #expect(try DocProfileReader().profile(named: "copper").credentialHeaders.contains("X-PW-AccessToken"))
    #expect(try DocProfileReader().profile(named: "standard") == .standard)
    expectError(.missingFile, exitCode: 2) { try DocProfileReader().profile(named: "cooper") }
  }

  private func build(_ name: String) throws -> APISpec {
    let file = DocumentSetCase(name, in: "Profiles").folder.appendingPathComponent("copperplate.yaml")
    return try Pipeline(try Configuration.load(file.path)).build().spec
  }
}
