import Diagnostics
import Yams

/// A YAML mapping that is read key by key; what nobody asked for is an error in the end.
struct YAMLMapping {
  let file: String
  private let mapping: Node.Mapping
  private let mark: Mark?

  /// The mapping in `text`, the content of `file`.
  init(_ text: String, file: String) throws(DiagnosticError) {
    if let (message, line) = YAMLBounds.problem(with: text) {
      throw YAMLMapping.failure(
        at: SourceRange(file: file, lines: line...line), message,
        wayOut: "write out what an alias stands for, and leave out what nothing here reads")
    }
    let node: Node?
    do {
      node = try Yams.compose(yaml: text, .basic)
    } catch {
      throw YAMLMapping.invalid(text, file: file, error)
    }
    switch node {
    case nil: (mapping, mark) = (Node.Mapping([]), nil)
    case .mapping(let found)?: (mapping, mark) = (found, node?.mark)
    default: throw YAMLMapping.failure(file, node?.mark, "must hold keys with values at the top")
    }
    self.file = file
  }

  init(_ mapping: Node.Mapping, file: String, mark: Mark?) {
    (self.mapping, self.file, self.mark) = (mapping, file, mark)
  }

  /// Fails on the first key that is not among `keys`.
  func allowOnly(_ keys: [String]) throws(DiagnosticError) {
    for (key, _) in mapping where !keys.contains(key.string ?? "") {
      throw YAMLMapping.failure(
        file, key.mark, "has the unknown key '\(key.string ?? "?")'",
        wayOut: "known keys are \(keys.joined(separator: ", "))")
    }
  }

  func string(_ key: String) throws(DiagnosticError) -> String? {
    guard let node = mapping[key] else { return nil }
    guard case .scalar(let scalar) = node else { throw wrong(key, node, "text") }
    return scalar.string.isEmpty ? nil : scalar.string
  }

  /// The text of a key, which may be empty: `""` says something else than a key that is not there.
  func text(_ key: String) throws(DiagnosticError) -> String? { mapping[key] == nil ? nil : try string(key) ?? "" }

  func strings(_ key: String) throws(DiagnosticError) -> [String]? {
    guard let node = mapping[key] else { return nil }
    if case .scalar(let scalar) = node { return scalar.string.isEmpty ? [] : [scalar.string] }
    guard case .sequence(let sequence) = node else { throw wrong(key, node, "a list of texts") }
    var texts: [String] = []
    for item in sequence {
      guard case .scalar(let scalar) = item else { throw wrong(key, item, "a list of texts") }
      texts.append(scalar.string)
    }
    return texts
  }

  func boolean(_ key: String) throws(DiagnosticError) -> Bool? {
    guard let text = try string(key) else { return nil }
    switch text {
    case "true", "yes": return true
    case "false", "no": return false
    default: throw wrong(key, mapping[key], "true or false")
    }
  }

  func mapping(_ key: String) throws(DiagnosticError) -> YAMLMapping? {
    guard let node = mapping[key] else { return nil }
    if case .scalar(let scalar) = node, scalar.string.isEmpty { return nil }
    guard case .mapping(let inner) = node else { throw wrong(key, node, "keys with values") }
    return YAMLMapping(inner, file: file, mark: node.mark)
  }

  func mappings(_ key: String) throws(DiagnosticError) -> [YAMLMapping]? {
    guard let node = mapping[key] else { return nil }
    guard case .sequence(let sequence) = node else { throw wrong(key, node, "a list") }
    var mappings: [YAMLMapping] = []
    for item in sequence {
      guard case .mapping(let inner) = item else { throw wrong(key, item, "a list of keys with values") }
      mappings.append(YAMLMapping(inner, file: file, mark: item.mark))
    }
    return mappings
  }

  /// The keys with their texts, in order.
  func texts() throws(DiagnosticError) -> [(key: String, value: String, range: SourceRange?)] {
    var texts: [(String, String, SourceRange?)] = []
    for (key, value) in mapping {
      guard let name = key.string, case .scalar(let scalar) = value else {
        throw wrong(key.string ?? "?", value, "text")
      }
      texts.append((name, scalar.string, YAMLMapping.range(file, key.mark)))
    }
    return texts
  }

  /// Where the mapping starts.
  var range: SourceRange? { YAMLMapping.range(file, mark) }

  /// An error about the value of `key`.
  func failure(_ key: String, _ message: String, wayOut: String? = nil) -> DiagnosticError {
    YAMLMapping.failure(file, mapping[key]?.mark ?? mark, message, wayOut: wayOut)
  }

  private func wrong(_ key: String, _ node: Node?, _ expected: String) -> DiagnosticError {
    YAMLMapping.failure(file, node?.mark, "'\(key)' must be \(expected)")
  }

  private static func range(_ file: String, _ mark: Mark?) -> SourceRange? {
    mark.map { mark in
      let start = SourcePosition(line: mark.line, column: mark.column)
      return SourceRange(file: file, start: start, end: start)
    }
  }

  /// An error of the parser, without the line that it quotes: that may be of any length.
  private static func invalid(_ text: String, file: String, _ error: any Error) -> DiagnosticError {
    var reason = "\(error)".split(separator: "\n").first.map { String($0.prefix(200)) } ?? "unknown"
    var mark: Mark?
    if case .scanner(_, let problem, let place, _)? = error as? YamlError { (reason, mark) = (problem, place) }
    if case .parser(_, let problem, let place, _)? = error as? YamlError { (reason, mark) = (problem, place) }
    if case .composer(_, let problem, let place, _)? = error as? YamlError { (reason, mark) = (problem, place) }
    // The parser may find out behind the last line only.
    let last = max(1, text.split(separator: "\n", omittingEmptySubsequences: false).count)
    let position = SourcePosition(line: min(mark?.line ?? 1, last), column: mark?.column ?? 1)
    return failure(
      at: SourceRange(file: file, start: position, end: position), "is not valid YAML: \(reason)",
      wayOut: "check the indentation and the quotation marks there")
  }

  private static func failure(
    _ file: String, _ mark: Mark?, _ message: String, wayOut: String? = nil
  ) -> DiagnosticError {
    failure(at: range(file, mark) ?? SourceRange(file: file, lines: 1...1), message, wayOut: wayOut)
  }

  private static func failure(at range: SourceRange, _ message: String, wayOut: String?) -> DiagnosticError {
    DiagnosticError(
      [Diagnostic(.badConfiguration, "\(range.file) \(message)", at: range, wayOut: wayOut)], exitCode: 2)
  }
}
