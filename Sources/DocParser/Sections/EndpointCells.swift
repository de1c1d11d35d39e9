import CommonMark
import Diagnostics
import Language

/// The cells of a row that name endpoints: one with method and path, or a method in one and a path in another.
struct EndpointCells {
  private let texts: [String]
  private let methodColumn: Int?
  private let lookup: ProfileLookup

  /// - Parameter methodColumn: the column whose title says that it holds methods.
  init(_ row: MarkdownTable.Row, methodColumn: Int?, lookup: ProfileLookup) {
    texts = row.cells.map { NormalWords.trimmed($0.text.plain) }
    self.methodColumn = methodColumn
    self.lookup = lookup
  }

  /// The endpoints of the row and the columns that name them: one for each method.
  func endpoints(at range: SourceRange) -> ([EndpointFacts], Set<Int>)? {
    let line = EndpointLine(lookup: lookup)
    for (index, text) in texts.enumerated() where text.contains(" ") {
      let found = line.endpoints(text, isCode: true, range: range)
      if !found.isEmpty { return (found, [index]) }
    }
    let named = texts.indices.lazy.compactMap { index in methods(at: index).map { (index, $0) } }.first
    guard let (column, methods) = named,
      let (index, target) = texts.indices.lazy.compactMap({ index in target(at: index).map { (index, $0) } }).first
    else { return nil }
    let found = methods.flatMap { method in
      EndpointTarget(lookup: lookup).endpoints(method: method, target: target, range: range)
    }
    return found.isEmpty ? nil : (found, [column, index])
  }

  /// The methods that a cell names; one that is not known only in a column for them.
  private func methods(at index: Int) -> [String]? {
    let words = texts[index].split { " ,/|`".contains($0) }.map(String.init).filter { $0.lowercased() != "or" }
    guard !words.isEmpty, words.count <= 8 else { return nil }
    let areMethods = words.allSatisfy { word in
      lookup.methods.contains(word.uppercased())
        || index == methodColumn && word == word.uppercased() && (3...10).contains(word.count)
          && word.allSatisfy(\.isLetter)
    }
    return areMethods ? words.map { $0.uppercased() } : nil
  }

  /// The target in a cell: a path, or a host with a path.
  private func target(at index: Int) -> String? {
    let text = texts[index]
    if ["/", "http", "{"].contains(where: { text.hasPrefix($0) }) { return text }
    let host = text.prefix { $0 != "/" }
    guard host.count < text.count, host.contains("."), host.last?.isLetter == true,
      host.allSatisfy({ $0.isLetter || $0.isNumber || ".-".contains($0) })
    else { return nil }
    return "https://" + text
  }
}
