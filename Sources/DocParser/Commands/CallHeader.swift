/// Headers whose value is another one with each call, so that a client cannot be given it once for all.
public enum CallHeader {
  /// Whether a header is one by its name, such as `Idempotency-Key`, `X-Request-ID` and `If-Match`.
  public static func isOne(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter }.map(String.init)
    if words.contains(where: single.contains) { return true }
    return zip(words, words.dropFirst()).contains { first, second in pairs[first]?.contains(second) == true }
  }

  private static let single: Set<String> = [
    "idempotency", "idempotent", "idempotence", "nonce", "traceparent", "tracestate",
  ]

  private static let pairs: [String: Set<String>] = [
    "request": ["id"], "correlation": ["id"], "trace": ["id"], "transaction": ["id"],
    "if": ["match", "none", "modified", "unmodified", "range"],
  ]
}
