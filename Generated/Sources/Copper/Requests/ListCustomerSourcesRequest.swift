/// List Customer Sources.
///
/// A Customer Source tells where Leads and Opportunities come from. This request shows all Customer Sources of your Copper account.
///
/// From: opportunities.md › List Customer Sources
nonisolated public struct ListCustomerSourcesRequest: ClientRequest {
  /// What comes back.
  public typealias Response = [CustomerSource]

  /// `GET /customer_sources`
  public static let operation = OperationDescription(
    name: "customerSources.list",
    method: "GET",
    pathTemplate: "/customer_sources"
  )

  /// The request with what it needs.
  public init() {}

  /// The path below the base URL.
  public var path: RequestPath { "/customer_sources" }
}
