import OutputFiles

/// Prints the names of earlier releases into a file of their own, so that no other file changes for them.
struct AliasPrinter {
  let aliases: [AliasPlan.Alias]
  let client: String

  /// The file; none when there is nothing to keep.
  var files: [OutputFile] {
    guard !aliases.isEmpty else { return [] }
    let head = "// Names of earlier releases. They go with the next major version.\n"
    let blocks = aliases.map { block($0) }
    return [
      OutputFile(path: "Sources/\(client)/DeprecatedNames.swift", contents: ([head] + blocks).joined(separator: "\n"))
    ]
  }

  private func block(_ alias: AliasPlan.Alias) -> String {
    let (old, new) = (alias.oldName, alias.newName)
    let mark = "@available(*, deprecated, renamed: \(SwiftLiteral.string(new.name)))"
    switch alias.form {
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
