import OrderedJSON

/// Lays JSON out for review: what belongs to one fact stands on one line, everything else one member a line.
///
/// What is folded depends on a value and its key only, never on its neighbours, so that a changed fact changes no
/// line but its own.
public struct ReviewText: Sendable {
  /// Decides whether a flat value stands on one line, from its key (nil for an element of an array), itself and that line.
  public typealias Rule = @Sendable (_ key: String?, _ value: JSONValue, _ line: String) -> Bool

  private let verbatimKeys: Set<String>
  private let folds: Rule

  /// A layout that folds what `folds` says, but nothing below a key among `verbatimKeys`, such as example bodies.
  public init(verbatimKeys: Set<String>, folds: @escaping Rule) {
    self.verbatimKeys = verbatimKeys
    self.folds = folds
  }

  /// The text of a value, without a final newline.
  public func text(_ value: JSONValue) -> String {
    var out = ""
    write(value, key: nil, indent: 0, mayFold: true, to: &out)
    return out
  }

  private func write(_ value: JSONValue, key: String?, indent: Int, mayFold: Bool, to out: inout String) {
    if mayFold, let line = folded(key, value) {
      out += line
      return
    }
    let margin = "\n" + String(repeating: "  ", count: indent)
    switch value {
    case .object(let object) where !object.isEmpty:
      var separator = "{"
      for member in object.members {
        out += "\(separator)\(margin)  \(JSONWriter.quoted(member.key)): "
        let inner = mayFold && !verbatimKeys.contains(member.key)
        write(member.value, key: member.key, indent: indent + 1, mayFold: inner, to: &out)
        separator = ","
      }
      out += margin + "}"
    case .array(let elements) where !elements.isEmpty:
      var separator = "["
      for element in elements {
        out += "\(separator)\(margin)  "
        write(element, key: nil, indent: indent + 1, mayFold: mayFold, to: &out)
        separator = ","
      }
      out += margin + "]"
    default:
      out += JSONWriter(.compact).text(value)
    }
  }

  /// The value on one line, when it is flat and the rule wants it so.
  private func folded(_ key: String?, _ value: JSONValue) -> String? {
    guard !value.isPlain else { return nil }
    let parts = value.array ?? value.object?.members.map(\.value) ?? []
    guard parts.allSatisfy({ $0.isPlain || $0.array?.allSatisfy(\.isPlain) == true }) else { return nil }
    let line = oneLine(value)
    return folds(key, value, line) ? line : nil
  }

  private func oneLine(_ value: JSONValue) -> String {
    switch value {
    case .array(let elements) where !elements.isEmpty:
      "[" + elements.map(oneLine).joined(separator: ", ") + "]"
    case .object(let object) where !object.isEmpty:
      "{ " + object.members.map { "\(JSONWriter.quoted($0.key)): \(oneLine($0.value))" }.joined(separator: ", ") + " }"
    default:
      JSONWriter(.compact).text(value)
    }
  }
}

extension JSONValue {
  /// Whether it is neither an array nor an object.
  fileprivate var isPlain: Bool { array == nil && object == nil }
}

extension ReviewText {
  /// The layout of a spec.
  static let spec = ReviewText(verbatimKeys: ["body"]) { key, value, _ in
    guard let key else {
      // Elements that are one fact each. Fields never are, so that one member more is one line more.
      return value.object.map { $0["place"] == nil && $0.members.count <= 3 } ?? false
    }
    return foldedKeys.contains(key)
  }

  /// Members of a spec that say one thing together.
  private static let foldedKeys: Set<String> = [
    "bounds", "continuation", "default", "evidence", "kind", "page-size-bounds", "path-arguments", "place", "query",
    "stable-order",
  ]
}
