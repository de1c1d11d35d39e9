import ArgumentParser
import Diagnostics
import EmbeddedResources
import Foundation
import Pipeline
import SpecDiff

/// `copperplate diff`: what changed between two states of an API, and what that means.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tells what changed in an API, on the wire and in Swift, and what version that asks for.",
    discussion: """
      A side is a document, a folder of documents, a spec file (.json), several of them joined by commas (old to new),
      or one at a git revision as REV:path. Without sides the committed spec of the last release (released.json) is
      compared with what the documents of the configuration say.

      Examples:
        copperplate diff HEAD:spec/api.json spec/api.json --format markdown
        copperplate diff docs/orders.md docs/orders.md,docs/orders-new.md --fail-on breaking
      """)

  @Argument(help: "The old side.") var old: String?
  @Argument(help: "The new side.") var new: String?

  @OptionGroup var source: SourceOptions

  @Option(name: .long, help: "text, markdown or json.")
  var format: DiffFormat = .text

  @Option(
    name: .long, help: "Exit with 1 when there is a change of this class or worse: documentation, addition, breaking.")
  var failOn: ChangeClass?

  func validate() throws {
    if old != nil, new == nil { throw ValidationError("name both sides, or none") }
  }

  func run() throws {
    let diff = try difference()
    try Console.out(diff.render(format))
    if let failOn, diff.fails(on: failOn) { throw ExitCode(1) }
  }

  private func difference() throws -> APIDiff {
    guard let old, let new else { return try Pipeline(try source.configuration(), resources: .embedded).sinceRelease() }
    var rules = Configuration()
    if let config = source.config {
      rules = try Configuration.load(config)
    } else if let found = SourceOptions.standing {
      // What the sides are read by has to be asked for; what the client is called is the same for all of them.
      rules.name = try Configuration.load(found).name
    }
    let pipeline = Pipeline(rules, resources: .embedded)
    func side(_ text: String) throws -> ComparedAPI {
      try ComparedAPI(paths: text.split(separator: ",").map(String.init), pipeline: pipeline)
    }
    let (before, after) = (try side(old), try side(new))
    return APIDiff(
      from: before.spec, to: after.spec, oldDeclarations: before.declarations, newDeclarations: after.declarations)
  }
}

extension DiffFormat: ExpressibleByArgument {}
extension ChangeClass: ExpressibleByArgument {}
