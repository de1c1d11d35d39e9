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
    // Looked up by what they declare: a record of a thousand fields is a thousand times in here.
    var printed: [String: [String: PrintedBlock]] = [:]
    for owner in members.keys {
      let around = types[owner] ?? extensions.filter { $0.extends(owner) }
      let found = around.flatMap(\.members).compactMap { block in block.declaredKey.map { ($0, block) } }
      printed[owner] = Dictionary(found, uniquingKeysWith: { first, _ in first })
    }
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
      let found = DeclaredKey.of(declaration.signature).flatMap { printed[owner]?[$0] }
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

  /// What it declares, as signatures are compared.
  fileprivate var declaredKey: String? { DeclaredKey.of(oneLine) }
}

/// What two spellings of one declaration share: the name of a value, or that of a function with its first argument.
private enum DeclaredKey {
  private static let values: Set<Substring> = ["var", "let", "case", "typealias", "struct", "enum"]

  static func of(_ declaration: String) -> String? {
    let words = declaration.split(whereSeparator: \.isWhitespace)
    guard let start = words.firstIndex(where: { values.contains($0) || $0 == "func" || $0.hasPrefix("init(") })
    else { return nil }
    let scope = words[..<start].contains("static") ? "static " : ""
    guard values.contains(words[start]) else {
      let call = words[start...].joined(separator: " ").replacing("( ", with: "(")
      return scope + call.prefix { !",)".contains($0) }
    }
    guard words.indices.contains(start + 1) else { return nil }
    return scope + words[start] + " " + words[start + 1].prefix { !":(=".contains($0) }
  }
}
