import Diagnostics
import Testing

@testable import Pipeline

/// A client of some of an API: what `operations` in the configuration names, and what that needs.
@Suite struct OperationSelectionTests {
  private static let docs = """
    # Boats

    ## List boats

    `GET /boats`

    ```json
    [{"id": 1, "name": "Ada", "berth": {"id": 4, "pier": "B"}}]
    ```

    ## Get a boat

    `GET /boats/{id}`

    ```json
    {"id": 1, "name": "Ada", "berth": {"id": 4, "pier": "B"}}
    ```

    ## Delete a boat

    `DELETE /boats/{id}`

    # Harbour masters

    ## Get a harbour master

    `GET /harbour_masters/{id}`

    ```json
    {"id": 1, "shift": {"from": 6, "to": 14}}
    ```
    """

  private func spec(_ operations: [String]) throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write(Self.docs, to: "api.md")
    var configuration = Configuration()
    configuration.documents = [folder.path + "/api.md"]
    configuration.operations = operations
    let spec = try Pipeline(configuration).build().spec
    return spec.operations.map { "\($0.method) \($0.path.text)" } + spec.schemas.map(\.name.text)
  }

  @Test(arguments: [
    (["GET /boats/{boat}"], ["GET /boats/{boat_id}", "Boat", "Berth"]),
    (["DELETE /boats/:id"], ["DELETE /boats/{boat_id}", "Boat", "Berth"]),
    (["/harbour_masters/*"], ["GET /harbour_masters/{harbour_master_id}", "HarbourMaster", "Shift"]),
    (
      ["/boats/**"],
      ["GET /boats", "GET /boats/{boat_id}", "DELETE /boats/{boat_id}", "Boat", "Berth"]
    ),
    (["harbour masters"], ["GET /harbour_masters/{harbour_master_id}", "HarbourMaster", "Shift"]),
  ])
  func keepsWhatIsNamedAndWhatThatNeeds(operations: [String], kept: [String]) throws {
    #expect(try spec(operations) == kept)
  }

  @Test func nothingNamedIsEverything() throws {
    #expect(try spec([]).count == 8)
  }

  @Test func anEntryThatNamesNothingIsAnError() {
    let finding = expectError(.badConfiguration, exitCode: 2) { try spec(["GET /boats", "boat trips"]) }
    #expect(finding?.message.contains("boat trips") == true)
  }
}
