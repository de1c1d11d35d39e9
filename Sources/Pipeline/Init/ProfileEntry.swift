import DocParser

/// One value of one key of a profile, as it is proposed for documents.
struct ProfileEntry: Hashable, Sendable {
  let key: String
  let value: String

  /// What the standard profile lacks of what was recognised, in the order in which it is tried: first what decides
  /// where endpoints are.
  static func proposed(by recognition: ProfileRecognition) -> [ProfileEntry] {
    let order = [
      "endpoint-lines", "labels", "columns", "required-marker", "optional-marker", "footnote-marks", "types",
    ]
    let entries = recognition.findings.flatMap { finding in
      finding.values.filter { $0 != "+" }.map { ProfileEntry(key: finding.key, value: $0) }
    }.filter { !$0.isStandard }
    let place = { (entry: ProfileEntry) in
      order.firstIndex { entry.key.hasPrefix($0) } ?? order.count
    }
    return entries.enumerated().sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }
      .map(\.element)
  }

  /// Whether it says which mark stands for what has to be sent.
  var redefinesMarks: Bool { key.hasSuffix("-marker") || key == "footnote-marks" }

  /// Whether it also says how what was read is weighed: what types mean, which headers hold credentials, words.
  var isWeighed: Bool { key == "types" || key == "credential-headers" || key == "words" || key.hasPrefix("words.") }

  /// Whether every profile has it.
  var isStandard: Bool {
    let standard = DocProfile.standard
    switch key {
    case "required-marker": return value == standard.requiredMarker
    case "optional-marker": return value == standard.optionalMarker
    default: return standard.words(of: key).contains { $0.lowercased() == value.lowercased() }
    }
  }

  /// A text that stands in every document that the entry can change the reading of; nil where it may be any.
  var sign: String? {
    switch key {
    case "endpoint-lines":
      let literals = value.split { "{}".contains($0) }.filter { !["method", "target", "title"].contains($0) }
      let words = literals.flatMap { $0.split(separator: " ") }.filter { $0.contains(where: \.isLetter) }
      return words.max { $0.count < $1.count }.map(String.init)
    case "types": return value.lastIndex(of: ":").map { Self.longestWord(of: value[..<$0]) }
    case "credential-headers": return String(DocProfile.header(value).name)
    case "required-marker", "optional-marker": return value.isEmpty ? nil : value
    case "footnote-marks": return value
    default: return Self.longestWord(of: value[...])
    }
  }

  private static func longestWord(of text: Substring) -> String {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    return words.max { $0.count < $1.count }.map(String.init) ?? String(text)
  }
}

extension DocProfile {
  /// The words that a profile has under a key of its lists.
  fileprivate func words(of key: String) -> [String] {
    switch key {
    case "endpoint-lines": endpointLines
    case "columns.name": columns.name
    case "columns.type": columns.type
    case "columns.description": columns.description
    case "columns.required": columns.required
    case "columns.optional": columns.optional
    case "columns.default": columns.defaultValue
    case "columns.value": columns.value
    case "columns.status-code": columns.statusCode
    case "columns.categories": columns.categories
    case "columns.location": columns.location
    case "labels.parameters": labels.parameters
    case "labels.request": labels.request
    case "labels.response": labels.response
    case "credential-headers": credentialHeaders
    case "footnote-marks": footnoteMarks
    default: []
    }
  }
}
