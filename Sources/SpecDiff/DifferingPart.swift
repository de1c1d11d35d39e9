/// The stretch in which two long texts differ, with a little of what is around it.
enum DifferingPart {
  /// Both texts on one line each, cut to where they differ when they are longer than `width` characters.
  static func of(_ before: String, _ after: String, width: Int) -> (before: String, after: String) {
    let (one, other) = (Array(line(before)), Array(line(after)))
    guard max(one.count, other.count) > width else { return (String(one), String(other)) }
    let shared = zip(one, other).prefix { $0 == $1 }.count
    let start = max(0, shared - width / 4)
    return (cut(one, from: start, width), cut(other, from: start, width))
  }

  /// A text on one line, cut at its end.
  static func of(_ text: String, width: Int) -> String { cut(Array(line(text)), from: 0, width) }

  private static func cut(_ text: [Character], from start: Int, _ width: Int) -> String {
    let part = text.dropFirst(start)
    let shown = String(part.prefix(width))
    return (start > 0 ? "…" : "") + shown + (part.count > width ? "…" : "")
  }

  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

extension Change {
  /// The longer text before and after the change, cut to where the two differ.
  func texts(width: Int) -> (before: String?, after: String?) {
    if let before, let after { return DifferingPart.of(before, after, width: width) }
    return (before.map { DifferingPart.of($0, width: width) }, after.map { DifferingPart.of($0, width: width) })
  }
}
