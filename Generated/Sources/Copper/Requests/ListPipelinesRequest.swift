/// List Pipelines.
///
/// A Pipeline is the sequence of stages that Opportunities pass in a sales process, from first to last. This request shows all Pipelines of your Copper account.
///
/// From: opportunities.md › List Pipelines
nonisolated public struct ListPipelinesRequest: ClientRequest {
  /// What comes back.
  public typealias Response = [Pipeline]

  /// `GET /pipelines`
  public static let operation = OperationDescription(name: "pipelines.list", method: "GET", pathTemplate: "/pipelines")

  /// The request with what it needs.
  public init() {}

  /// The path below the base URL.
  public var path: RequestPath { "/pipelines" }
}
