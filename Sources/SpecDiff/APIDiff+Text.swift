import APISpec
import Diagnostics

/// The forms in which changes can be printed, by the names that the command takes.
public enum DiffFormat: String, Sendable, Hashable, CaseIterable {
  /// For a person at a terminal.
  case text
  /// For a comment on a pull request.
  case markdown
  /// For other programs.
  case json
}

extension APIDiff {
  /// The changes in a form, ending with a line break.
  public func render(_ format: DiffFormat) -> String {
    switch format {
    case .text: text
    case .markdown: markdown()
    case .json: json
    }
  }

  /// The changes for a person at a terminal: the worst first, within a class in their order.
  public var text: String {
    guard !isEmpty else { return "No change in the API.\n" }
    var blocks = [editions.note.map { $0 + "\n" }].compactMap { $0 }
    for impact in ChangeClass.allCases.reversed() {
      let changes = changes(impact)
      guard !changes.isEmpty else { continue }
      blocks.append("\(impact.title) (\(changes.count))\n" + changes.map(TextForm.entry).joined())
    }
    if !readings.isEmpty {
      blocks.append("\(editions.readingsTitle) (\(readings.count))\n" + readings.map(TextForm.entry).joined())
    }
    if !declarations.isEmpty {
      blocks.append("Swift declarations (\(declarations.count))\n" + declarations.map(TextForm.entry).joined())
    }
    return (blocks + ["Next version: \(advice.rawValue)\n"]).joined(separator: "\n")
  }
}

extension ChangeClass {
  /// The class as a heading.
  var title: String {
    switch self {
    case .breaking: "Breaking"
    case .addition: "Additions"
    case .documentation: "Documentation"
    }
  }
}

extension Impact {
  /// Both sides in words.
  var words: String {
    wire == swift ? "\(wire.rawValue) on the wire and in Swift" : "wire: \(wire.rawValue), Swift: \(swift.rawValue)"
  }
}

/// Changes as lines of plain text; text from the docs is made harmless to terminals.
private enum TextForm {
  static func entry(_ change: Change) -> String {
    var out = "  \(DisplayText.harmless(change.sentence.text))\n    \(change.impact.words)"
    let places = places(change)
    if !places.isEmpty { out += "; " + places }
    out += "\n"
    let texts = change.texts(width: 160)
    if let before = texts.before { out += "    - \(DisplayText.harmless(before))\n" }
    if let after = texts.after { out += "    + \(DisplayText.harmless(after))\n" }
    return out
  }

  static func entry(_ change: DeclarationChange) -> String {
    func signature(_ mark: String, _ entry: DeclarationEntry?) -> String {
      guard let entry else { return "" }
      return "    \(mark) " + DisplayText.harmless(entry.signature) + "\n"
    }
    let name: String =
      change.kind == .renamed ? "\(change.old?.name ?? "") → \(change.new?.name ?? "")" : change.name
    return "  \(DisplayText.harmless(name)): \(change.kind.rawValue) (\(change.impact.rawValue))\n"
      + signature("-", change.old) + signature("+", change.new)
  }

  private static func places(_ change: Change) -> String {
    let old = change.oldPlace.map { DisplayText.harmless($0.text) }
    let new = change.newPlace.map { DisplayText.harmless($0.text) }
    switch (old, new) {
    case (nil, nil): return ""
    case (let old?, nil): return "was in \(old)"
    case (nil, let new?): return "in \(new)"
    case (let old?, let new?): return old == new ? "in \(new)" : "in \(new), before in \(old)"
    }
  }
}
