import APISpec
import Testing

@testable import SwiftEmitter

@Suite struct NameScopeTests {
  @Test func firstComesFirst() {
    var scope = NameScope(taken: ["extras"])
    let names = ["name", "name", "extras", "name", "line1", "line1"].map {
      scope.claim([$0], place: DocPlace(["a", $0])).name
    }
    #expect(names == ["name", "name2", "extras2", "name3", "line1", "line1_2"])
    #expect(scope.collisions.map(\.given) == ["name2", "extras2", "name3", "line1_2"])
  }

  @Test func caseMayNotTellTypesApart() {
    var scope = NameScope(isCaseSensitive: false)
    #expect(scope.claim(["Deal"], place: DocPlace([])).name == "Deal")
    #expect(scope.claim(["DEAL"], place: DocPlace([])).name == "DEAL2")
    #expect(scope.claim(["deal", "Other"], place: DocPlace([])).name == "Other")
  }
}
