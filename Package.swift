// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [.enableUpcomingFeature("ExistentialAny")]

/// A room of the house with what it may import; the picture in README.md shows the same.
func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [], plugins: [Target.PluginUsage] = []
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings, plugins: plugins)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.target(name: name), "TestSupport"] + dependencies,
    exclude: excluded[name] ?? [],
    swiftSettings: settings)
}

/// Golden cases: read by tests, no sources.
let excluded = [
  "DocParser": ["Goldens"],
  "SpecBuilder": ["Goldens"],
  "SwiftEmitter": ["Goldens"],
  "Pipeline": ["Lint/Clean", "Lint/Goldens", "Lint/Plants", "Profiles", "Sets", "Unrecognised"],
]

let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let asyncHTTPClient = Target.Dependency.product(
  name: "AsyncHTTPClient", package: "async-http-client", condition: .when(traits: ["AsyncHTTPClient"]))
let logging = Target.Dependency.product(
  name: "Logging", package: "swift-log", condition: .when(traits: ["Logging"]))

let package = Package(
  name: "copperplate",
  platforms: [.macOS(.v13)],
  products: [
    .executable(name: "copperplate", targets: ["copperplate"]),
    .plugin(name: "GenerateClient", targets: ["GenerateClient"]),
    .plugin(name: "PrintClient", targets: ["PrintClient"]),
  ],
  traits: [
    .trait(name: "AsyncHTTPClient", description: "Builds and tests the transport that stands on async-http-client."),
    .trait(name: "Logging", description: "Builds and tests the middleware that logs with swift-log."),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
  ],
  targets: [
    // Reading.
    .systemLibrary(name: "CCMark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    room("Digests"),
    room("Parallel"),
    room("OrderedJSON"),
    room("Language"),
    room("Diagnostics", ["Language", "OrderedJSON"]),
    room("CommonMark", ["CCMark", "Diagnostics"]),
    room("DocParser", ["CommonMark", "Diagnostics", "Language", "OrderedJSON"]),

    // Weighing.
    room("APISpec", ["Diagnostics", "OrderedJSON"]),
    room("SpecBuilder", ["APISpec", "DocParser", "Diagnostics", "Language", "OrderedJSON"]),
    room("SpecDiff", ["APISpec", "Diagnostics", "Language", "OrderedJSON"]),

    // Printing.
    room("OutputFiles", ["Diagnostics", "Digests"]),
    room("OpenAPIEmitter", ["APISpec", "OutputFiles", "OrderedJSON"]),
    room(
      "SwiftEmitter",
      [
        "APISpec", "Diagnostics", "Language", "OrderedJSON", "OutputFiles", "Parallel",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      exclude: ["Templates"]),
    room("Report", ["APISpec", "Diagnostics", "Digests", "OrderedJSON"]),

    // What every printed client stands on: built and tested here, embedded in the program, printed byte for byte.
    room("ClientRuntime", [httpTypes, asyncHTTPClient, logging]),
    room("ClientTesting", ["ClientRuntime", httpTypes]),
    room("EmbeddedResources", ["SwiftEmitter"], plugins: ["EmbedResources"]),
    .executableTarget(name: "embed-resources", swiftSettings: settings),
    .plugin(name: "EmbedResources", capability: .buildTool(), dependencies: ["embed-resources"]),

    // The command.
    room(
      "Pipeline",
      [
        "APISpec", "Diagnostics", "Digests", "DocParser", "Language", "OpenAPIEmitter", "OrderedJSON", "OutputFiles",
        "Parallel", "Report",
        "SpecBuilder", "SpecDiff", "SwiftEmitter", .product(name: "Yams", package: "Yams"),
      ]),
    .executableTarget(
      name: "copperplate",
      dependencies: [
        "APISpec", "Diagnostics", "EmbeddedResources", "OutputFiles", "Pipeline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .executableTarget(
      name: "print-client",
      dependencies: [
        "Diagnostics", "Pipeline", "SwiftEmitter", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .plugin(
      name: "GenerateClient",
      capability: .command(
        intent: .custom(
          verb: "generate-client", description: "Prints the Swift client of the API in copperplate.yaml."),
        permissions: [.writeToPackageDirectory(reason: "The printed client is written beside its configuration.")]),
      dependencies: ["copperplate"]),
    .plugin(name: "PrintClient", capability: .buildTool(), dependencies: ["print-client"]),

    // Reference docs in which every text is hostile, for the tests of what is printed from them.
    .target(name: "HostileDocs", path: "Tests/HostileDocs", swiftSettings: settings),
    // Chromium, for the tests of pages; they are skipped where it is not installed.
    .target(name: "TestBrowser", path: "Tests/TestBrowser", swiftSettings: settings),

    // Golden files and seeded random numbers, for all tests.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),

    tests("Digests"),
    tests("Parallel"),
    tests("OrderedJSON"),
    tests("Diagnostics", ["OrderedJSON"]),
    tests("Language"),
    tests("CommonMark", ["Diagnostics"]),
    tests("DocParser", ["CommonMark", "Diagnostics", "Language", "OrderedJSON"]),
    tests("APISpec", ["OrderedJSON"]),
    tests("SpecBuilder", ["APISpec", "DocParser", "Diagnostics", "Language", "OrderedJSON"]),
    tests("SpecDiff", ["APISpec", "OrderedJSON"]),
    tests("OutputFiles", ["Diagnostics"]),
    tests("OpenAPIEmitter", ["APISpec", "OrderedJSON"]),
    tests(
      "SwiftEmitter",
      [
        "APISpec", "Diagnostics", "EmbeddedResources", "OrderedJSON", "OutputFiles",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    tests("Report", ["APISpec", "Diagnostics", "HostileDocs", "OrderedJSON", "TestBrowser"]),
    tests("ClientRuntime", ["ClientTesting", httpTypes]),
    tests(
      "Pipeline",
      [
        "APISpec", "CommonMark", "Diagnostics", "DocParser", "EmbeddedResources", "HostileDocs", "OrderedJSON",
        "OutputFiles", "SpecBuilder", "SpecDiff",
      ]),
    .testTarget(name: "CommandTests", dependencies: ["copperplate", "TestBrowser"], swiftSettings: settings),
  ]
)
