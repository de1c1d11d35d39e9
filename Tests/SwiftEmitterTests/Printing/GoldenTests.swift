import Testing

@testable import SwiftEmitter

@Suite struct GoldenTests {
  @Test func tiny() throws {
    try Golden("Tiny").check(Printed.package(TinySpec.spec, name: "Tiny"))
  }

  @Test func deals() throws {
    try Golden("Deals").check(Printed.package(DealsSpec.spec, name: "Deals"))
  }
}
