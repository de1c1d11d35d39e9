/// The arguments of a function's signature, each with whether it may be left out.
struct Arguments {
  /// One argument.
  struct Argument: Hashable {
    /// What callers write before the value; `_` for nothing.
    let label: Substring
    let type: Substring
    let hasDefault: Bool
  }

  private(set) var declared: [Argument] = []
  /// What stands before and after the arguments.
  private var frame: [Substring] = []

  /// The arguments of a signature such as `func list(_ id: ID, size: Int? = nil) async -> [Item]`.
  init(_ signature: String) {
    guard let open = signature.firstIndex(of: "(") else { return }
    var (depth, start, index) = (0, signature.index(after: open), open)
    while index < signature.endIndex {
      switch signature[index] {
      case "(", "[", "{": depth += 1
      case ")", "]", "}":
        depth -= 1
        guard depth == 0 else { break }
        add(signature[start..<index])
        frame = [signature[..<open], signature[index...]]
        return
      case "," where depth == 1:
        add(signature[start..<index])
        start = signature.index(after: index)
      default: break
      }
      index = signature.index(after: index)
    }
  }

  private mutating func add(_ text: Substring) {
    let argument = text.drop { $0 == " " }
    guard let colon = argument.firstRange(of: ": ") else { return }
    let value = argument[colon.upperBound...]
    let equals = value.firstRange(of: " = ")
    declared.append(
      Argument(
        label: argument[..<colon.lowerBound].prefix { $0 != " " },
        type: value[..<(equals?.lowerBound ?? value.endIndex)], hasDefault: equals != nil))
  }

  /// Whether every call that these arguments allow is one that the others allow: none is gone or demanded that was
  /// not, and what has come may be left out.
  func areKept(in others: Arguments) -> Bool {
    guard !frame.isEmpty, frame == others.frame else { return false }
    var left = declared[...]
    for other in others.declared {
      if let one = left.first, one.label == other.label, one.type == other.type {
        guard other.hasDefault || !one.hasDefault else { return false }
        left.removeFirst()
      } else {
        // A value without a label would be taken for the one that came before it.
        guard other.hasDefault, other.label != "_" || !left.contains(where: { $0.label == "_" }) else { return false }
      }
    }
    return left.isEmpty
  }

  /// Whether the others are the same but for what callers write before the values.
  func areRelabelled(in others: Arguments) -> Bool {
    guard !frame.isEmpty, frame.last == others.frame.last, declared.count == others.declared.count else { return false }
    return zip(declared, others.declared).allSatisfy { $0.type == $1.type && $0.hasDefault == $1.hasDefault }
  }
}
