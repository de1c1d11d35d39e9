/// The arguments of a function's signature, each with whether it may be left out.
struct Arguments {
  private var declared: [(text: String, hasDefault: Bool)] = []
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
    let parts = text.split(separator: " = ", maxSplits: 1)
    guard let argument = parts.first?.drop(while: { $0 == " " }), !argument.isEmpty else { return }
    declared.append((String(argument), parts.count > 1))
  }

  /// Whether every call that these arguments allow is one that the others allow.
  func areKept(in others: Arguments) -> Bool {
    guard !frame.isEmpty, frame == others.frame, declared.count == others.declared.count else { return false }
    return zip(declared, others.declared).allSatisfy { one, other in
      one.text == other.text && (other.hasDefault || !one.hasDefault)
    }
  }
}
