/// How an endpoint line is written: words with the method and the target among them.
struct EndpointPattern: Sendable {
  /// A word of the pattern.
  enum Part: Sendable, Hashable {
    case method
    /// The method with a colon at its end.
    case methodWithColon
    case target
    case word(String)
  }

  /// The words.
  let parts: [Part]

  /// A pattern such as `Endpoint: {method} {target}`.
  init(_ text: String) {
    parts = text.split(separator: " ").map { word in
      switch word {
      case "{method}": .method
      case "{method}:": .methodWithColon
      case "{target}": .target
      default: .word(NormalWords.normal(word))
      }
    }
  }

  /// The method and the target among the words of a line, as many as the pattern has.
  func match(_ words: [String]) -> (method: String, target: String)? {
    var method: String?
    var target: String?
    for (word, part) in zip(words, parts) {
      switch part {
      case .method:
        guard Self.mayBeMethod(word) else { return nil }
        method = word
      case .methodWithColon:
        guard word.utf8.last == UInt8(ascii: ":"), Self.mayBeMethod(word) else { return nil }
        method = String(word.dropLast())
      case .target: target = word
      case .word(let expected): guard NormalWords.normal(word) == expected else { return nil }
      }
    }
    guard let method, let target else { return nil }
    return (method.filter { !"*_`[]".contains($0) }, target)
  }

  /// Letters, maybe between marks of emphasis or code: told quickly, since every line of a page is looked at.
  private static func mayBeMethod(_ word: String) -> Bool {
    word.utf8.count <= 16
      && word.utf8.allSatisfy { byte in
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || "*_`[]:".utf8.contains(byte)
      }
  }
}
