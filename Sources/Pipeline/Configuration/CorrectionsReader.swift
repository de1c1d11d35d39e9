import Diagnostics
import SpecBuilder

/// Reads named corrections to wrong docs.
///
///     corrections:
///       - name: company-id-is-a-number
///         reason: The table says string, every example says integer.
///         quotation: "ID of the primary Company of this Opportunity."
///         target: Opportunity.company_id
///         set-type: identifier<Company>
public struct CorrectionsReader: Sendable {
  /// A reader.
  public init() {}

  /// The corrections in `text`, in their order.
  /// - Throws: ``DiagnosticError`` (exit code 2) for invalid YAML, an unknown key, a doubled name, or an entry that
  ///   says nothing or several things to do.
  public func read(_ text: String, file: String) throws(DiagnosticError) -> [Correction] {
    let yaml = try YAMLMapping(text, file: file)
    try yaml.allowOnly(["corrections"])
    var corrections: [Correction] = []
    for entry in try yaml.mappings("corrections") ?? [] {
      let correction = try correction(entry)
      guard !corrections.contains(where: { $0.name == correction.name }) else {
        throw entry.failure("name", "has two corrections named '\(correction.name)'", wayOut: "rename one of them")
      }
      corrections.append(correction)
    }
    return corrections
  }

  private static let description = ["name", "reason", "file", "quotation", "target"]
  private static let actions = [
    "set-type", "nullable", "required", "add-values", "rename", "drop-row", "merge-into", "ignore-example",
  ]

  private func correction(_ entry: YAMLMapping) throws(DiagnosticError) -> Correction {
    try entry.allowOnly(CorrectionsReader.description + CorrectionsReader.actions)
    func needed(_ key: String) throws(DiagnosticError) -> String {
      guard let text = try entry.string(key) else {
        throw entry.failure(key, "has a correction without '\(key)'", wayOut: "give each correction a \(key)")
      }
      return text
    }
    return Correction(
      name: try needed("name"), reason: try needed("reason"), file: try entry.string("file"),
      quotation: try needed("quotation"), target: try entry.string("target") ?? "", action: try action(entry))
  }

  private func action(_ entry: YAMLMapping) throws(DiagnosticError) -> Correction.Action {
    var actions: [Correction.Action] = []
    if let type = try entry.string("set-type") { actions.append(.setType(type)) }
    if let flag = try entry.boolean("nullable") { actions.append(.setNullable(flag)) }
    if let flag = try entry.boolean("required") { actions.append(.setRequired(flag)) }
    if let values = try entry.strings("add-values") { actions.append(.addValues(values)) }
    if let name = try entry.string("rename") { actions.append(.rename(name)) }
    if try entry.boolean("drop-row") == true { actions.append(.dropRow) }
    if let name = try entry.string("merge-into") { actions.append(.mergeInto(name)) }
    if try entry.boolean("ignore-example") == true { actions.append(.ignoreExample) }
    guard actions.count == 1 else {
      throw entry.failure(
        "name", "has a correction with \(actions.isEmpty ? "nothing" : "several things") to do",
        wayOut: "give it exactly one of \(CorrectionsReader.actions.joined(separator: ", "))")
    }
    return actions[0]
  }
}
