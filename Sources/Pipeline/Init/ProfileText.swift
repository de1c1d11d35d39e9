import Diagnostics
import DocParser

/// A recognised profile as YAML, every line with its evidence as a comment.
struct ProfileText {
  let recognition: ProfileRecognition

  /// The file's text.
  var text: String {
    let head = [
      "# What is particular to these documents, as `copperplate init` recognised it: read it, mend it, keep it.",
      "# A list says where it has what every reference knows with a `+`; a key that is left out is as in the standard",
      "# profile.", "", "name: \(YAMLText.scalar(name))",
    ]
    let body = blocks.flatMap { [""] + $0 }
    return (head + body + gaps).joined(separator: "\n") + "\n"
  }

  /// The profile's name: that of the service.
  let name: String

  // MARK: Findings

  /// The findings, those of one mapping together.
  private var blocks: [[String]] {
    var result: [[String]] = []
    var open: String?
    for finding in recognition.findings {
      let parts = finding.key.split(separator: ".", maxSplits: 1).map(String.init)
      let outer = parts.count > 1 ? parts[0] : nil
      let lines = comments(finding) + [line(finding, key: parts.last ?? finding.key)]
      guard let outer else {
        result.append(finding.key == "types" ? comments(finding) + mapping(finding) : lines)
        open = nil
        continue
      }
      let indented = lines.map { "  " + $0 }
      if outer == open, !result.isEmpty {
        result[result.count - 1] += indented
      } else {
        result.append(["\(outer):"] + indented)
        open = outer
      }
    }
    return result
  }

  private func line(_ finding: ProfileRecognition.Finding, key: String) -> String {
    // Marks are one text each, all else is a list.
    if key.hasSuffix("-marker") { return "\(key): \(YAMLText.scalar(finding.values.first ?? ""))" }
    return "\(key): [\(finding.values.map(YAMLText.scalar).joined(separator: ", "))]"
  }

  private func mapping(_ finding: ProfileRecognition.Finding) -> [String] {
    let pairs = finding.values.map { value -> String in
      let colon = value.lastIndex(of: ":") ?? value.endIndex
      let meaning = value[colon...].drop { $0 == ":" || $0 == " " }
      return "  \(YAMLText.scalar(String(value[..<colon]))): \(YAMLText.scalar(String(meaning)))"
    }
    return ["\(finding.key):"] + pairs
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
