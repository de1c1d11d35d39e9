import APISpec
import OpenAPIEmitter
import OrderedJSON
import SwiftEmitter
import Testing

@testable import Pipeline

/// What comes back when calls fail: by status, as types of their own, and for all calls where the docs show it apart.
@Suite struct ErrorTests {
  private static let add = """
    ## Add a boat

    `POST /boats`

    | Name | Type | Required |
    |------|------|----------|
    | name | string | yes |

    Response:

    ```json
    {"id": 7, "name": "Ada"}
    ```

    """

  private static let table = """
    Errors:

    | Status | Meaning |
    |--------|---------|
    | 409 | There is one already. |

    """

  @Test func anExampleUnderAStatusIsOfThatStatus() throws {
    let text = Self.add + Self.table + "```json\n{\"fault\": {\"field\": \"name\", \"reason\": \"too long\"}}\n```\n"
    let styled = try Styled("# Boats\n\n" + text)
    let operation = try #require(styled.built.spec.operations.first)
    #expect(
      operation.errors == [
        ErrorAnswer(status: 409, meaning: "There is one already.", type: .reference("BoatErrorBody"))
      ])
    #expect(styled.fields("Boat") == ["id: identifier<Boat>!", "name: string"] || styled.fields("Boat").count == 2)
    #expect(styled.fields("BoatErrorBody") == ["fault: #BoatErrorBodyFault"])
    #expect(styled.fields("BoatErrorBodyFault") == ["field: string", "reason: string"])
    // What a call's own table says is no status of all calls.
    #expect(styled.built.spec.service.statusCodes.isEmpty)
  }

  @Test func aStatusWithoutABodyKeepsItsMeaning() throws {
    let operation = try #require(try Styled("# Boats\n\n" + Self.add + Self.table).built.spec.operations.first)
    #expect(operation.errors == [ErrorAnswer(status: 409, meaning: "There is one already.")])
  }

  private static let general = """
    # Errors

    A call that fails says why:

    ```json
    {"error": {"code": "no_such_boat", "message": "There is no boat 9.", "request_id": "r1"}}
    ```

    | Error code | Description |
    |------------|-------------|
    | `no_such_boat` | There is no such boat. |
    | `pier_is_full` | No berth is left. |

    """

  @Test func whatAnErrorPageShowsIsOfAllCalls() throws {
    let styled = try Styled(["1-errors.md": Self.general, "2-boats.md": "# Boats\n\n" + Self.add])
    let service = styled.built.spec.service
    #expect(service.errorBody == .reference("ErrorBody"))
    #expect(service.errorCodes.map(\.code) == ["no_such_boat", "pier_is_full"])
    #expect(
      styled.fields("ErrorBodyError")
        == ["code: #ErrorBodyErrorCode", "message: string", "request_id: string"])
    #expect(styled.findings(.unusedCodeBlock).isEmpty)
  }

  @Test func clientsReadWhatIsDocumented() throws {
    let styled = try Styled(["1-errors.md": Self.general, "2-boats.md": "# Boats\n\n" + Self.add])
    let package = try styled.package
    let bodies = try #require(package["Sources/Sample/SampleError+Bodies.swift"])
    #expect(bodies.contains("public var errorBody: ErrorBody? {"))
    #expect(package["README.md"]?.contains("if body.error?.code == .noSuchBoat {") == true)
    // Where nothing is documented, nothing is printed.
    #expect(try Styled("# Boats\n\n" + Self.add).package["Sources/Sample/SampleError+Bodies.swift"] == nil)
  }
}
