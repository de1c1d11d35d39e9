import OutputFiles
import SwiftEmitter
import TestSupport
import Testing

/// Printed packages in folders.
struct Golden {
  private let folder: GoldenFolder

  /// The golden folder of a name.
  init(_ name: String) { folder = GoldenFolder("../Goldens")[name] }

  /// Checks that a package is what stands in the folder. The runtime is left out, since it has its own tests and is
  /// printed as it is.
  func check(_ package: EmittedPackage, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let printed = package.files.filter { !$0.path.contains("/Runtime/") }.map { ($0.path, $0.contents) }
    let files = Dictionary(printed) { $1 }
    #expect(try folder.differences(of: files) == [], sourceLocation: sourceLocation)
  }
}
