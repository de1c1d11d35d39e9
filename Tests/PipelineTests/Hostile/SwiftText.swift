/// Printed Swift taken apart byte by byte: what is code, what its literals interpolate, what its comments say.
///
/// It knows line comments and plain literals only, since nothing else may be printed: in any other text the code would
/// come out wrong, which the tests notice.
struct SwiftText: Sendable {
  /// The code of each line that has any, without comments and without what stands in literals.
  private(set) var code: [String] = []
  /// What stands in interpolations.
  private(set) var interpolations: [String] = []
  /// The documentation comments, without their marks.
  private(set) var comments: [String] = []

  init(_ text: String) {
    var comment: [String] = []
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let bytes = Array(line.drop { $0 == UInt8(ascii: " ") })
      if bytes.starts(with: Array("///".utf8)) {
        comment.append(String(decoding: bytes.dropFirst(bytes.count > 3 ? 4 : 3), as: UTF8.self))
        continue
      }
      if !comment.isEmpty { comments.append(comment.joined(separator: "\n")) }
      comment = []
      if !bytes.isEmpty, !bytes.starts(with: Array("//".utf8)) { read(bytes) }
    }
  }

  private mutating func read(_ line: [UInt8]) {
    var code: [UInt8] = []
    var index = 0
    while index < line.count {
      code.append(line[index])
      index += 1
      if line[index - 1] == UInt8(ascii: "\"") { index = literal(line, from: index) }
    }
    self.code.append(String(decoding: code, as: UTF8.self))
  }

  /// The index behind a literal that starts at `start`.
  private mutating func literal(_ line: [UInt8], from start: Int) -> Int {
    var index = start
    while index < line.count {
      let byte = line[index]
      index += 1
      if byte == UInt8(ascii: "\"") { return index }
      guard byte == UInt8(ascii: "\\"), index < line.count else { continue }
      index += 1
      if line[index - 1] == UInt8(ascii: "(") { index = interpolation(line, from: index) }
    }
    return index
  }

  private mutating func interpolation(_ line: [UInt8], from start: Int) -> Int {
    var depth = 1
    var index = start
    while index < line.count, depth > 0 {
      if line[index] == UInt8(ascii: "(") { depth += 1 }
      if line[index] == UInt8(ascii: ")") { depth -= 1 }
      index += 1
    }
    interpolations.append(String(decoding: line[start..<max(start, index - 1)], as: UTF8.self))
    return index
  }
}
