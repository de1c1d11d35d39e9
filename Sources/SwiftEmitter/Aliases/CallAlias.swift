/// Prints a function or an initialiser under its earlier name, or with its earlier labels, which does what the one of
/// today does.
struct CallAlias {
  let alias: AliasPlan.Alias
  let callable: Callable
  let labels: [String]
  let isInitializer: Bool

  var text: String {
    let plain = declaration(configuration: nil)
    guard let configuration = callable.configuration else { return plain }
    return plain + "\n" + declaration(configuration: configuration)
  }

  private var parameters: [Callable.Parameter] {
    callable.parameters(for: labels.map { Identifier(name: $0).label }) ?? []
  }

  private func declaration(configuration: String?) -> String {
    let attributes = callable.attributes.map { "  \($0)\n" }.joined()
    let mark = "@available(*, deprecated, renamed: \(SwiftLiteral.string(newName)))"
    let head = callable.modifiers + (isInitializer ? "init(" : "func \(alias.oldName.spelling)(")
    let declared = zip(parameters, labels).map(self.declared) + [configuration].compactMap { $0 }
    let tail = configuration == nil ? callable.tail : ") rethrows"
    return """
      nonisolated extension \(alias.owner ?? "") {
        /// The earlier form of `\(newName)`.
        \(mark)
      \(attributes)  \(head)\(declared.joined(separator: ", "))\(tail) {
          \(statement(isConfigured: configuration != nil))
        }
      }

      """
  }

  private var newName: String {
    "\(alias.newName.name)(\(callable.parameters.map { plain($0.label) + ":" }.joined()))"
  }

  private func plain(_ label: String) -> String { label.replacing("`", with: "") }

  /// A parameter under its earlier label. With a default value two functions of one name could both be meant by a call
  /// that leaves it out, so it has none where they differ in labels alone.
  private func declared(_ parameter: Callable.Parameter, label: String) -> String {
    let isSameLabel = plain(parameter.label) == label
    let spelled = Identifier(name: label).label
    let names =
      spelled == parameter.inner || label == plain(parameter.inner) ? parameter.inner : "\(spelled) \(parameter.inner)"
    let mayBeLeftOut = isSameLabel || alias.oldName != alias.newName
    let value = mayBeLeftOut ? parameter.defaultValue.map { " = \($0)" } ?? "" : ""
    return "\(names): \(parameter.type)\(value)"
  }

  private func statement(isConfigured: Bool) -> String {
    let given = parameters.map {
      $0.label == "_" ? $0.inner : "\(Identifier(name: plain($0.label)).label): \($0.inner)"
    }
    let arguments = (given + (isConfigured ? ["configure"] : [])).joined(separator: ", ")
    let (isThrowing, isAsync) = (callable.tail.contains("throws"), callable.tail.contains("async"))
    let effects = (isThrowing || isConfigured ? "try " : "") + (isAsync ? "await " : "")
    return effects + (isInitializer ? "self.init(" : "self.\(alias.newName.member)(") + arguments + ")"
  }
}
