import ArgumentParser
import Diagnostics
import EmbeddedResources
import Foundation
import Pipeline
import SpecDiff

/// `copperplate release`: makes the spec of today the baseline of a version.
struct Release: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes what the docs say now the release of a version, with its entry in the changelog.",
    discussion: """
      Prints the client as `generate` does, moves spec/released.json to the spec of today and puts an entry with every
      change since the last release into spec/CHANGELOG.md, which is printed into the package as it is. A version that
      is smaller than the changes ask for is refused with exit code 1. Tagging and pushing are left to you.

      Example:
        copperplate release 1.4.0
      """)

  @Argument(help: "The version: three numbers, such as 1.4.0.") var version: String

  @OptionGroup var source: SourceOptions

  func validate() throws {
    if SemanticVersion(version) == nil { throw ValidationError("'\(version)' is no version such as 1.4.0") }
  }

  func run() throws {
    guard let version = SemanticVersion(version) else { return }
    let pipeline = Pipeline(try source.configuration(), resources: .embedded)
    let release = try pipeline.release(version)
    Console().print(try pipeline.write(release).flatMap(\.notes))
    Console.error(release.text)
  }
}
