import APISpec
import Diagnostics

/// Collects what is found while names are given.
struct NamingDiagnostics {
  private let sources: SourceMap
  /// The findings in the order in which they were made.
  private(set) var all: [Diagnostic] = []

  /// Findings whose places are looked up in `sources`.
  init(sources: SourceMap = SourceMap()) { self.sources = sources }

  /// Notes that names were told apart.
  mutating func add(_ collisions: [NameScope.Collision]) {
    for collision in collisions {
      all.append(
        Diagnostic(
          .nameCollision,
          "Two names in the docs became '\(collision.wanted)'; the one of \(MarkdownText.code(collision.place.text)) "
            + "is printed as '\(collision.given)'.",
          at: sources[collision.place], wayOut: "Rename one of them by a correction."))
    }
  }

  /// Reports a name that has nothing that could stand in an identifier, and the name that is printed for it, if any.
  mutating func unnameable(_ name: String, what: String, place: DocPlace, given: String?) {
    let outcome = given.map { "it is printed as '\($0)'" } ?? "it gets none"
    all.append(
      Diagnostic(
        .unnameable,
        "\(SwiftLiteral.string(String(name.prefix(80)))) cannot become the name of a \(what) in Swift; \(outcome)"
          + (place.path.isEmpty ? "." : " (\(TextSafety.line(place.text)))."),
        at: sources[place], wayOut: "Give it another name, or drop it, by a correction."))
  }

  /// The name of a property or a parameter by its wire name; where that has nothing that could stand in an identifier,
  /// one made of its characters, with a finding.
  mutating func property(_ wireName: String, what: String, place: DocPlace) -> String {
    if let name = MemberNaming.property(wireName) { return name }
    let given = MemberNaming.substitute(wireName)
    unnameable(wireName, what: what, place: place, given: given)
    return given
  }

  /// Adds other findings.
  mutating func add(_ diagnostics: [Diagnostic]) { all += diagnostics }
}
