import TestSupport
import Testing

@testable import APISpec

@Suite struct NamingOrderTests {
  private func order(_ kind: Operation.Kind, _ method: String, _ path: String) -> NamingOrder {
    let segments = path.split(separator: "/").map { $0 == "{}" ? nil : String($0) }
    return NamingOrder(kind: kind, method: method, segments: segments)
  }

  @Test func theUsualCallComesFirst() {
    #expect(order(.update, "PUT", "deals/{}") < order(.update, "PATCH", "deals/{}"))
    #expect(order(.update, "PATCH", "deals/{}") < order(.update, "POST", "deals/{}"))
    #expect(order(.list, "GET", "stages") < order(.list, "GET", "stages/of/{}"))
    #expect(order(.list, "GET", "stages/{}") < order(.list, "GET", "pipelines/{}/stages"))
    #expect(order(.create, "POST", "deals") < order(.create, "POST", "deals/bulk"))
    #expect(order(.fetch, "GET", "a/{}") < order(.fetch, "GET", "b/{}"))
  }

  /// Whatever order things come in, they get their names in the same one.
  @Test(arguments: 0..<20) func theOrderOfTheDocsDoesNotCount(seed: UInt64) {
    let methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "PURGE"]
    let calls = methods.flatMap { method in ["a", "a/{}", "b/{}", "a/b"].map { (method, $0) } }
    var random = SeededGenerator(seed: seed)
    let shuffled = calls.shuffled(using: &random)
    let kind: Operation.Kind = [.fetch, .list, .search, .create, .update, .delete, .action(["x"])][Int(seed % 7)]
    func named(_ calls: [(String, String)]) -> [String] {
      NamingOrder.indices(of: calls) { order(kind, $0.0, $0.1) }.map { calls[$0].0 + calls[$0].1 }
    }
    #expect(named(shuffled) == named(calls))
  }
}
