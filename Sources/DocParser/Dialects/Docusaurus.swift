import CommonMark

extension Dialect {
  /// Docusaurus' and VitePress' boxes (`:::note`), and what MDX adds: imports, exports and `{/* comments */}`.
  static let docusaurus = Dialect(id: "docusaurus") { cut, index in
    let line = cut.trimmed(index)
    if line.hasPrefix(":::") {
      cut.blank(index)
      return index + 1
    }
    if line.hasPrefix("{/*") {
      let last = cut.source.indices.dropFirst(index).first { cut.source[$0].contains("*/}") }
      guard let last, NormalWords.trimmed(cut.source[last]).hasSuffix("*/}") else { return nil }
      cut.blank(through: last)
      cut.account("comment", .html, from: index, through: last)
      return last + 1
    }
    guard ModuleLine.isOne(cut.source[index]) else { return nil }
    cut.blank(index)
    cut.account("import", from: index, through: index)
    return index + 1
  }
}

/// A line that loads or gives away what components need: `import {Call} from '/parts/call.jsx'`.
enum ModuleLine {
  static func isOne(_ line: String) -> Bool {
    let words = line.split(separator: " ").map(String.init)
    guard let first = words.first, let last = words.last, words.count > 1 else { return false }
    let name = last.filter { $0 != ";" }
    let isQuoted = name.count > 2 && RowReader.unquoted(name) != name
    return first == "import" && isQuoted && (words.count == 2 || words[words.count - 2] == "from")
  }
}
