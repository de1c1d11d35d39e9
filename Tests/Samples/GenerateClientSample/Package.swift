// swift-tools-version: 6.1
import PackageDescription

// A package that prints a client into one of its own folders with `swift package generate-client`.
let package = Package(
  name: "GenerateClientSample",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "copperplate", path: "../../..")],
  targets: [.target(name: "Shop")]
)
