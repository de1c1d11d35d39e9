// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "Copper",
  platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
  products: [
    .library(name: "Copper", targets: ["Copper"]),
    .library(name: "CopperTesting", targets: ["CopperTesting"]),
  ],
  traits: [
    .trait(name: "AsyncHTTPClient", description: "A transport for servers, on async-http-client."),
    .trait(name: "Logging", description: "A middleware that logs with swift-log."),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
  ],
  targets: [
    .target(
      name: "Copper",
      dependencies: [
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(
          name: "AsyncHTTPClient", package: "async-http-client", condition: .when(traits: ["AsyncHTTPClient"])),
        .product(name: "Logging", package: "swift-log", condition: .when(traits: ["Logging"])),
      ],
      swiftSettings: settings),
    .target(
      name: "CopperTesting",
      dependencies: ["Copper", .product(name: "HTTPTypes", package: "swift-http-types")],
      swiftSettings: settings),
    .testTarget(
      name: "CopperTests",
      dependencies: ["Copper", "CopperTesting", .product(name: "HTTPTypes", package: "swift-http-types")],
      resources: [.copy("Fixtures")],
      swiftSettings: settings),
    .executableTarget(
      name: "copper-opportunity-table",
      dependencies: ["Copper", "CopperTesting"],
      path: "Examples/copper-opportunity-table",
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
