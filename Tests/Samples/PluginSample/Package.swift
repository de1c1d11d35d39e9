// swift-tools-version: 6.1
import PackageDescription

// Two ways to a client: `swift package generate-client` prints one into a folder to be committed; the target Orders is
// printed and compiled with every build instead.
let package = Package(
  name: "PluginSample",
  platforms: [.macOS(.v13)],
  dependencies: [
    .package(name: "copperplate", path: "../../.."),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
  ],
  targets: [
    .target(
      name: "Orders",
      dependencies: [.product(name: "HTTPTypes", package: "swift-http-types")],
      plugins: [.plugin(name: "PrintClient", package: "copperplate")]),
    .executableTarget(name: "OrdersDemo", dependencies: ["Orders"]),
  ]
)
