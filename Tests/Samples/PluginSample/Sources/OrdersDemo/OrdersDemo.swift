import Foundation
import Orders

/// Reads and writes a record with types that were printed while this was built.
@main
struct OrdersDemo {
  static func main() throws {
    let order = try JSONDecoder().decode(Order.self, from: Data(#"{"id": 7, "title": "Paper", "state": "Draft"}"#.utf8))
    let request = CreateOrderRequest(OrderCreation(title: "Pens"))
    let (head, _) = try OrdersClient().httpRequest(for: request)
    print(order.title ?? "", OrderState.knownValues.map(\.rawValue), head.method, head.path ?? "")
  }
}
