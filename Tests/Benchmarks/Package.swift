// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v13)],
  dependencies: [.package(path: "../../Generated")],
  targets: [
    .executableTarget(
      name: "decoding",
      dependencies: [
        .product(name: "Copper", package: "Generated"), .product(name: "CopperTesting", package: "Generated"),
      ]),
    .executableTarget(name: "generating"),
  ]
)
