/// List Stages.
///
/// From: docs.md › List Stages
nonisolated public struct ListStagesRequest: ClientRequest {
  /// What comes back.
  public typealias Response = [Stage]

  /// `GET /stages`
  public static let operation = OperationDescription(name: "stages.list", method: "GET", pathTemplate: "/stages")

  /// The request with what it needs.
  public init() {}

  /// The path below the base URL.
  public var path: RequestPath { "/stages" }
}
