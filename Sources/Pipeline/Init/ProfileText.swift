import Diagnostics
import DocParser

/// A recognised profile as YAML, every line with its evidence as a comment.
struct ProfileText {
  let recognition: ProfileRecognition
  /// What became of the entries that it proposes.
  let search: ProfileSearch.Outcome
  /// The profile's name: that of the service.
  let name: String

  /// The file's text.
  var text: String {
    let head = [
      "# What is particular to these documents, as `copperplate init` recognised it: read it, mend it, keep it.",
      "# A list says where it has what every reference knows with a `+`; a key that is left out is as in the standard",
      "# profile.", "", "name: \(YAMLText.scalar(name))",
    ]
    let body = blocks.flatMap { [""] + $0 }
    return (head + body + familiar + dropped + gaps).joined(separator: "\n") + "\n"
  }

  /// The profile that a file with these entries says.
  static func profile(with entries: [ProfileEntry]) throws(DiagnosticError) -> DocProfile {
    let lines = entries.isEmpty ? [] : body(entries) { _ in [] }.flatMap { $0 }
    return try DocProfileReader().read((["name: trial"] + lines).joined(separator: "\n") + "\n", file: "profile.yaml")
  }

  // MARK: Findings

  /// The entries that stay, with the evidence for them.
  private var blocks: [[String]] {
    ProfileText.body(search.kept) { key in recognition.findings.first { $0.key == key }.map(comments) ?? [] }
  }

  /// The lines of entries, those of one mapping together.
  private static func body(_ entries: [ProfileEntry], comments: (String) -> [String]) -> [[String]] {
    var keys: [String] = []
    for entry in entries where !keys.contains(entry.key) { keys.append(entry.key) }
    var result: [(outer: String?, lines: [String])] = []
    for key in keys {
      let parts = key.split(separator: ".", maxSplits: 1).map(String.init)
      let values = entries.filter { $0.key == key }.map(\.value)
      let lines = comments(key) + (key == "types" ? mapping(values) : [line(values, key: parts.last ?? key)])
      guard parts.count > 1 else {
        result.append((nil, lines))
        continue
      }
      let indented = lines.map { "  " + $0 }
      if let index = result.firstIndex(where: { $0.outer == parts[0] }) {
        result[index].lines += indented
      } else {
        result.append((parts[0], ["\(parts[0]):"] + indented))
      }
    }
    return result.map(\.lines)
  }

  private static func line(_ values: [String], key: String) -> String {
    // Marks are one text each, all else is a list.
    if key.hasSuffix("-marker") { return "\(key): \(YAMLText.scalar(values.first ?? ""))" }
    return "\(key): [\((values + ["+"]).map(YAMLText.scalar).joined(separator: ", "))]"
  }

  private static func mapping(_ values: [String]) -> [String] {
    let pairs = values.map { value -> String in
      let colon = value.lastIndex(of: ":") ?? value.endIndex
      let meaning = value[colon...].drop { $0 == ":" || $0 == " " }
      return "  \(YAMLText.scalar(String(value[..<colon]))): \(YAMLText.scalar(String(meaning)))"
    }
    return ["types:"] + pairs
  }

  /// What the documents have that needs no line, as a comment.
  private var familiar: [String] {
    let keys = Set(search.kept.map(\.key))
    let known = recognition.findings.filter { finding in
      !keys.contains(finding.key) && finding.values.contains { ProfileEntry(key: finding.key, value: $0).isStandard }
    }
    guard !known.isEmpty else { return [] }
    return ["", "# What these documents have and every reference knows:"] + known.flatMap { comments($0) }
  }

  /// What was tried and left out, with the reason.
  private var dropped: [String] {
    guard !search.dropped.isEmpty else { return [] }
    return ["", "# What was tried, and left out since it makes the reading no better:"]
      + search.dropped.map { dropped in
        let line = "\(dropped.entry.key): \(YAMLText.scalar(dropped.entry.value))"
        return "# - " + ProfileText.oneLine("\(line) \(dropped.reason)")
      }
  }

  private func comments(_ finding: ProfileRecognition.Finding) -> [String] {
    finding.evidence.enumerated().map { index, evidence in
      let place = index == 0 ? finding.place.map { " (\($0.file):\($0.start.line))" } ?? "" : ""
      return "# " + ProfileText.oneLine(evidence + place)
    }
  }

  // MARK: Gaps

  private var gaps: [String] {
    guard !recognition.gaps.isEmpty else { return [] }
    let lines = recognition.gaps.flatMap { gap -> [String] in
      let place = gap.place.map { "\($0.file):\($0.start.line): " } ?? ""
      let help = gap.line.map { ["#   " + ProfileText.oneLine($0)] } ?? []
      return ["# - " + ProfileText.oneLine(place + gap.message)] + help
    }
    return ["", "# What was not recognised, and the line that would help:"] + lines
  }

  /// A text that cannot leave its comment.
  static func oneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isBreak = scalar.properties.generalCategory == .control || scalar.value == 0x2028 || scalar.value == 0x2029
      // Marks that turn the direction of text could make a line look like another.
      let isHidden = scalar.properties.generalCategory == .format
      result.append(isBreak || isHidden ? " " : scalar)
    }
    return String(result)
  }
}
