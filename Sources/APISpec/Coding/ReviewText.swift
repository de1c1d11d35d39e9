import OrderedJSON

/// Lays JSON out for review: what belongs to one fact stands on one line, everything else one member a line.
///
/// What is folded depends on a value and its key only, never on its neighbours, so that a changed fact changes no
/// line but its own.
public struct ReviewText: Sendable {
  /// Decides whether a flat value stands on one line, from its key (nil for an element of an array) and itself.
  public typealias Rule = @Sendable (_ key: String?, _ value: JSONValue) -> Bool

  private let verbatimKeys: Set<String>
  private let width: Int
  private let folds: Rule

  /// A layout that folds what `folds` says and what is no longer than `width` bytes, but nothing below a key among
  /// `verbatimKeys`, such as example bodies.
  public init(verbatimKeys: Set<String>, width: Int = .max, folds: @escaping Rule) {
    self.verbatimKeys = verbatimKeys
    self.width = width
    self.folds = folds
  }

  /// The text of a value, without a final newline.
  public func text(_ value: JSONValue) -> String {
    var out = JSONText()
    write(value, key: nil, indent: 0, mayFold: true, to: &out)
    return out.text
  }

  private func write(_ value: JSONValue, key: String?, indent: Int, mayFold: Bool, to out: inout JSONText) {
    if mayFold, let line = folded(key, value) {
      out.add(line)
      return
    }
    switch value {
    case .object(let object) where !object.isEmpty:
      for (index, member) in object.members.enumerated() {
        out.add(index == 0 ? "{" : ",")
        out.breakLine(indent: indent + 1)
        out.add(quoted: member.key)
        out.add(": ")
        let inner = mayFold && !verbatimKeys.contains(member.key)
        write(member.value, key: member.key, indent: indent + 1, mayFold: inner, to: &out)
      }
      out.breakLine(indent: indent)
      out.add("}")
    case .array(let elements) where !elements.isEmpty:
      for (index, element) in elements.enumerated() {
        out.add(index == 0 ? "[" : ",")
        out.breakLine(indent: indent + 1)
        write(element, key: nil, indent: indent + 1, mayFold: mayFold, to: &out)
      }
      out.breakLine(indent: indent)
      out.add("]")
    default:
      // Empty ones too stand on one line.
      out.add(line: value)
    }
  }

  /// The value on one line, when it is flat and the rule wants it so.
  private func folded(_ key: String?, _ value: JSONValue) -> String? {
    let isFlat =
      switch value {
      case .array(let elements): elements.allSatisfy(\.isFlat)
      case .object(let object): object.members.allSatisfy { $0.value.isFlat }
      default: false
      }
    guard isFlat, folds(key, value) else { return nil }
    let line = JSONWriter.oneLine(value)
    return line.utf8.count <= width ? line : nil
  }
}

extension JSONValue {
  /// Whether it is neither an array nor an object.
  private var isPlain: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  /// Whether it is no object, and no array but of plain values.
  fileprivate var isFlat: Bool {
    if case .array(let elements) = self { elements.allSatisfy(\.isPlain) } else { isPlain }
  }
}

extension ReviewText {
  /// The layout of a spec.
  static let spec = ReviewText(verbatimKeys: ["body"]) { key, value in
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
