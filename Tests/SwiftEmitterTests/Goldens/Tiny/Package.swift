// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "Tiny",
  platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
  products: [
    .library(name: "Tiny", targets: ["Tiny"]),
    .library(name: "TinyTesting", targets: ["TinyTesting"]),
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
      name: "Tiny",
      dependencies: [
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(
          name: "AsyncHTTPClient", package: "async-http-client", condition: .when(traits: ["AsyncHTTPClient"])),
        .product(name: "Logging", package: "swift-log", condition: .when(traits: ["Logging"])),
      ],
      swiftSettings: settings),
    .target(
      name: "TinyTesting",
      dependencies: ["Tiny", .product(name: "HTTPTypes", package: "swift-http-types")],
      swiftSettings: settings),
    .testTarget(
      name: "TinyTests",
      dependencies: ["Tiny", "TinyTesting", .product(name: "HTTPTypes", package: "swift-http-types")],
      resources: [.copy("Fixtures")],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
