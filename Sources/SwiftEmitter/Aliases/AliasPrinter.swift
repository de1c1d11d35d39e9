import OutputFiles

/// Prints the names of earlier releases into a file of their own, so that no other file changes for them.
struct AliasPrinter {
  let aliases: [AliasPlan.Alias]
  let client: String

  /// The file of each module; none when there is nothing to keep.
  var files: [OutputFile] {
    let ofTests = aliases.filter { $0.owner == Self.testing }
    return [file(client, aliases.filter { $0.owner != Self.testing }), file(client + "Testing", ofTests)].compactMap {
      $0
    }
  }

  /// The type of the product for tests whose members the docs name.
  static let testing = "DocumentedOperation"

  private func file(_ module: String, _ aliases: [AliasPlan.Alias]) -> OutputFile? {
    guard !aliases.isEmpty else { return nil }
    let blocks = aliases.map { block($0) }
    var head = "// Names of earlier releases. They go with the next major version.\n"
    if blocks.contains(where: SwiftTypes.needsFoundation) { head += "\npublic import Foundation\n" }
    return OutputFile(
      path: "Sources/\(module)/DeprecatedNames.swift", contents: ([head] + blocks).joined(separator: "\n"))
  }

  private func block(_ alias: AliasPlan.Alias) -> String {
    let (old, new) = (alias.oldName, alias.newName)
    let mark = "@available(*, deprecated, renamed: \(SwiftLiteral.string(new.name)))"
    switch alias.form {
    case .call(let callable, let labels, let isInitializer):
      return CallAlias(alias: alias, callable: callable, labels: labels, isInitializer: isInitializer).text
    case .type:
      return "/// The earlier name of `\(new.name)`.\n\(mark)\npublic typealias \(old.spelling) = \(new.spelling)\n"
    case .property(let type, true):
      return member(
        alias, mark,
        """
          public var \(old.spelling): \(type) {
            get { self.\(new.member) }
            set { self.\(new.member) = newValue }
          }
        """)
    case .property(let type, false):
      return member(alias, mark, "  public var \(old.spelling): \(type) { self.\(new.member) }")
    case .value: return member(alias, mark, "  public static var \(old.spelling): Self { .\(new.member) }")
    }
  }

  private func member(_ alias: AliasPlan.Alias, _ mark: String, _ declaration: String) -> String {
    """
    nonisolated extension \(alias.owner ?? "") {
      /// The earlier name of `\(alias.newName.name)`.
      \(mark)
    \(declaration)
    }

    """
  }
}
