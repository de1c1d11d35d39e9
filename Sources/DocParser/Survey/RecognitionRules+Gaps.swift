import Diagnostics

/// What a survey met and no rule could make use of.
extension RecognitionRules {
  var gaps: [Gap] {
    foreign + missingEndpoints + unreadVerbs + unknownColumns + unknownTypes + unknownLabels + missingURL
      + missingHeader
  }

  private var foreign: [Gap] {
    survey.foreignFormats.map { format in
      Gap(message: "this is \(format.kind.rawValue): \(format.kind.wayOut)", place: format.place, line: nil)
    }
  }

  private var missingEndpoints: [Gap] {
    guard !survey.namesEndpoints, survey.foreignFormats.isEmpty else { return [] }
    if survey.commands.count > 0 {
      return [
        Gap(
          message: "no line names an endpoint; the \(survey.commands.count) `curl` commands do",
          place: survey.commands.baseURLs.first?.first, line: nil)
      ]
    }
    return [
      Gap(
        message: "no line names a method and a path; write how such a line looks",
        place: survey.unreadVerbs.first?.first ?? survey.firstPlace, line: #"endpoint-lines: ["{method} {target}", +]"#)
    ]
  }

  private var unreadVerbs: [Gap] {
    survey.unreadVerbs.prefix(8).map { word in
      Gap(
        message: "this line has a verb and a path in a form of its own: \(Self.quoted([word.text]))", place: word.first,
        line: "endpoint-lines: [\"\(Self.suggestion(word.text))\", +]")
    }
  }

  /// The line with its verb and its path replaced.
  static func suggestion(_ line: String) -> String {
    let words = EndpointPattern.squeezed(line.filter { !"`\"".contains($0) }).split(separator: " ").map {
      word -> String in
      if DocProfile.standard.methods.contains(word.filter(\.isLetter)) {
        return String(word).replacing(word.filter(\.isLetter), with: "{method}")
      }
      return word.count > 1 && word.hasPrefix("/") || word.hasPrefix("http") ? "{target}" : String(word)
    }
    let line = words.joined(separator: " ")
    return line.contains("{method}") && line.contains("{target}") ? line : "{method} {target}"
  }

  private var unknownColumns: [Gap] {
    survey.tables.flatMap { table -> [Gap] in
      let hasCodes = table.columns.contains { $0.key == "status-code" }
      guard table.rows > 0, !table.holdsValues, !hasCodes else { return [] }
      let unknown = table.columns.filter { $0.key == nil && !$0.title.isEmpty && !$0.samples.isEmpty }
      return unknown.prefix(3).map { column in
        let isAlone = !table.columns.contains { $0.key == "name" }
        let key = isAlone ? "name" : "description"
        return Gap(
          message:
            "the column '\(column.title)' of \(Counted.text(table.count, "table")) holds \(Self.quoted(column.samples)), "
            + "and nothing tells what that is", place: table.first,
          line: "columns: { \(key): [\(Self.yaml(NormalWords.normal(column.title))), +] }")
      }
    }
  }

  private var unknownTypes: [Gap] {
    survey.types.filter { !$0.isKnown && $0.meaning == nil }.prefix(40).map { type in
      Gap(
        message: "the type word '\(type.word.text)' stands \(Counted.text(type.word.count, "time")) and no example "
          + "tells what it means",
        place: type.word.first, line: "types: { \(Self.yaml(type.word.text)): string }")
    }
  }

  private var unknownLabels: [Gap] {
    survey.labels.filter { $0.key == nil }.prefix(12).map { label in
      Gap(
        message: "'\(label.word.text)' stands \(Counted.text(label.word.count, "time")) in front of code or tables",
        place: label.word.first, line: "labels: { response: [\(Self.yaml(label.word.text)), +] }")
    }
  }

  private var missingURL: [Gap] {
    guard survey.commands.baseURLs.isEmpty, survey.namesEndpoints else { return [] }
    return [
      Gap(
        message: "no command and no sentence names the URL that paths are appended to", place: nil,
        line: "base-urls: [https://…]")
    ]
  }

  private var missingHeader: [Gap] {
    guard survey.namesEndpoints, !survey.commands.headers.contains(where: \.isCredential) else { return [] }
    return [
      Gap(
        message: "no command and no table shows a header with a credential", place: nil,
        line: #"credential-headers: ["Authorization: Bearer", +]"#)
    ]
  }

  /// A text as a YAML scalar.
  static func yaml(_ text: String) -> String { YAMLText.scalar(text) }
}

/// Texts as YAML writes them.
public enum YAMLText {
  /// The text as a scalar, in quotation marks where it needs them.
  public static func scalar(_ text: String) -> String {
    let isPlain =
      !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || " _-./".utf8.contains(byte)
      } && text.first.map { $0.isLetter } == true && text.last != " "
    let reserved: Set = ["true", "false", "yes", "no", "null", "on", "off", "y", "n", "~"]
    if isPlain, !reserved.contains(text.lowercased()) { return text }
    if text == "+" { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": escaped += "\\" + String(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return "\"\(escaped)\""
  }
}
