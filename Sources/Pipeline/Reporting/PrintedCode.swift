import APISpec
import Report
import SwiftEmitter

/// The printed lines of each declaration that comes from the docs.
struct PrintedCode {
  private let declared: [Declaration]
  private let blocks: [PrintedBlock]

  init(_ printed: PrintedAPI) {
    declared = printed.declarations
    let sources = printed.package.files.filter {
      $0.path.hasPrefix("Sources/") && $0.path.hasSuffix(".swift") && !$0.path.contains("/Runtime/")
        && $0.path.split(separator: "/").dropFirst().first?.hasSuffix("Testing") != true
    }
    blocks = sources.flatMap { file in
      PrintedBlock.all(in: file.contents.split(separator: "\n", omittingEmptySubsequences: false)[...], indent: 0)
    }
  }

  /// The declarations with their lines, in the order of the docs. A type whose members come from other places is shown
  /// by its head; one whose members come from its own place is shown whole, and they not once more.
  var declarations: [ReportDeclaration] {
    let types = Dictionary(grouping: blocks.filter { $0.typeName != nil }, by: { $0.typeName ?? "" })
    let extensions = blocks.filter { $0.title.contains("extension ") }
    let members = Dictionary(grouping: declared.filter { $0.owner != nil }, by: { $0.owner ?? "" })
    let homes = Dictionary(
      declared.filter { $0.owner == nil }.map { ($0.name, $0.place) }, uniquingKeysWith: { first, _ in first })
    return declared.compactMap { declaration in
      guard let place = declaration.place else { return nil }
      func shown(_ code: String?) -> ReportDeclaration {
        ReportDeclaration(name: declaration.name, code: code ?? declaration.signature, place: place)
      }
      guard let owner = declaration.owner else {
        let isWhole = (members[declaration.name] ?? []).allSatisfy { $0.place == place }
        let type = types[declaration.name]?.first
        return shown(isWhole ? type?.text() : type?.head)
      }
      let siblings = members[owner] ?? []
      if homes[owner] == place, siblings.allSatisfy({ $0.place == place }) { return nil }
      let around = types[owner] ?? extensions.filter { $0.extends(owner) }
      let found = around.lazy.flatMap(\.members).first { $0.declares(declaration.signature) }
      return shown(found?.text(indent: 2))
    }
  }
}

extension Declaration {
  /// The type that it stands in; nil for a type itself.
  fileprivate var owner: String? {
    switch kind {
    case .structure, .enumeration, .alias: nil
    default: name.firstIndex(of: ".").map { String(name[..<$0]) }
    }
  }
}

extension PrintedBlock {
  /// The name of the type that it declares.
  fileprivate var typeName: String? {
    let words = title.split(whereSeparator: { " :<{".contains($0) })
    guard let keyword = words.firstIndex(where: { ["struct", "enum", "typealias", "class"].contains($0) }),
      words.indices.contains(keyword + 1)
    else { return nil }
    return words[keyword + 1].filter { $0 != "`" }
  }

  /// Whether it extends a type for one argument, such as `IDFilter<UserID>`.
  fileprivate func extends(_ type: String) -> Bool {
    let parts = type.split(whereSeparator: { "<>".contains($0) })
    guard parts.count == 2 else { return false }
    return title.contains("extension \(parts[0]) where ") && title.contains("== \(parts[1]) ")
  }

  /// Whether it declares what a signature says: the name of a value, or of a function with its first argument.
  fileprivate func declares(_ signature: String) -> Bool {
    let wanted = signature.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isValue = wanted.prefix { $0 != "(" }.contains(":")
    let start = wanted.prefix { isValue ? $0 != ":" : !",)".contains($0) }.replacing("( ", with: "(")
    let line = oneLine.replacing("( ", with: "(")
    guard let found = line.firstRange(of: start) else { return false }
    guard start.last != "(", found.upperBound < line.endIndex else { return true }
    return !(line[found.upperBound].isLetter || line[found.upperBound].isNumber || line[found.upperBound] == "_")
  }
}
