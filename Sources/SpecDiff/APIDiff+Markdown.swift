import APISpec

extension APIDiff {
  /// The changes for a comment on a pull request: a summary, the worst first, documentation folded away.
  ///
  /// All text of the docs stands in code spans, so that it mentions nobody, links nowhere and shows no picture.
  /// What goes beyond `limit` characters is counted instead, since such comments have a largest size.
  public func markdown(limit: Int = 60_000) -> String {
    guard !isEmpty else { return "**No change in the API.**\n" }
    var page = MarkdownPage(limit: limit)
    page.add("## API changes: \(summary)\n\nNext version: **\(advice.rawValue)**\n")
    if let note = editions.note { page.add("\n\(note)\n") }
    for impact in ChangeClass.allCases.reversed() {
      page.section(impact.title, isFolded: impact == .documentation, changes(impact).map(MarkdownForm.entry))
    }
    page.section(editions.readingsTitle, isFolded: true, readings.map(MarkdownForm.entry))
    page.section("Swift declarations", isFolded: true, declarations.map(MarkdownForm.entry))
    return page.text
  }

  private var summary: String {
    let parts = ChangeClass.allCases.reversed().compactMap { impact -> String? in
      let count = changes(impact).count
      guard count > 0 else { return nil }
      switch impact {
      case .breaking: return "\(count) breaking"
      case .addition: return "\(count) addition\(count == 1 ? "" : "s")"
      case .documentation: return "\(count) in documentation"
      }
    }
    let read = readings.isEmpty ? [] : ["\(readings.count) read otherwise"]
    return (parts + read).isEmpty ? "Swift declarations only" : (parts + read).joined(separator: ", ")
  }
}

/// Collects sections up to a size.
private struct MarkdownPage {
  private(set) var text = ""
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  mutating func add(_ block: String) { text += block }

  mutating func section(_ title: String, isFolded: Bool, _ entries: [String]) {
    guard !entries.isEmpty else { return }
    let heading = "\(title) (\(entries.count))"
    text += isFolded ? "\n<details><summary>\(heading)</summary>\n\n" : "\n### \(heading)\n\n"
    var size = text.utf16.count
    var shown = 0
    for entry in entries {
      size += entry.utf16.count
      guard size <= limit else { break }
      text += entry
      shown += 1
    }
    if shown < entries.count { text += "- … and \(entries.count - shown) more\n" }
    if isFolded { text += "\n</details>\n" }
  }
}

/// Changes as list items.
private enum MarkdownForm {
  static func entry(_ change: Change) -> String {
    var out = "- \(phrase(change.subject)): \(phrase(change.words))"
    out += change.impact.wire == change.impact.swift ? "" : " (\(change.impact.words))"
    if let place = change.newPlace ?? change.oldPlace { out += " · \(code(place.text))" }
    out += "\n"
    let texts = change.texts(width: 240)
    if let before = texts.before { out += "  - before: \(code(before))\n" }
    if let after = texts.after { out += "  - after: \(code(after))\n" }
    return out
  }

  static func entry(_ change: DeclarationChange) -> String {
    var out = "- \(change.kind.rawValue) (\(change.impact.rawValue)): "
    switch change.kind {
    case .added, .removed: out += code((change.new ?? change.old)?.signature ?? "")
    case .changed, .renamed: out += code(change.old?.signature ?? "") + " → " + code(change.new?.signature ?? "")
    }
    if !change.name.isEmpty { out += " · \(code(change.name))" }
    return out + "\n"
  }

  private static func phrase(_ phrase: Phrase) -> String {
    phrase.pieces.map { piece in
      switch piece {
      case .words(let text): text
      case .name(let text), .value(let text): code(text)
      }
    }.joined()
  }

  /// A code span that holds `text` whatever backticks are in it.
  private static func code(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: line += " "
      default: line.unicodeScalars.append(scalar)
      }
    }
    guard line.contains(where: { $0 != " " }) else { return "`(blank)`" }
    let longest = line.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    let pad = line.hasPrefix("`") || line.hasSuffix("`") ? " " : ""
    return fence + pad + line + pad + fence
  }
}
