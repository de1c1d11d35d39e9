import Diagnostics
import Foundation

/// Finds the documents below a folder, in the order that a table of contents gives them, else by name.
enum DocumentFolder {
  /// The file at `path`, or the documents below it.
  static func files(at path: String) throws(DiagnosticError) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      if let pattern = PathPattern(path) { return try files(of: pattern, written: path) }
      throw DiagnosticError(
        [Diagnostic(.missingFile, "\(path) does not exist", wayOut: "check the path, relative to where you are")],
        exitCode: 2)
    }
    guard isFolder.boolValue else { return [path] }
    let below = ordered(documents(below: path), in: path)
    guard !below.isEmpty else {
      throw DiagnosticError(
        [
          Diagnostic(
            .noDocuments, "\(path) holds no document",
            notes: [.init("documents end in \(endings.map { "." + $0 }.joined(separator: ", "))")],
            wayOut: "name the folder that holds the Markdown files, or the files themselves")
        ], exitCode: 2)
    }
    return below.map { (path as NSString).appendingPathComponent($0) }
  }

  /// The documents that fit a pattern, in the order of the folder that they stand below.
  private static func files(of pattern: PathPattern, written: String) throws(DiagnosticError) -> [String] {
    let found = ordered(documents(below: pattern.folder), in: pattern.folder).filter(pattern.fits)
    guard !found.isEmpty else {
      throw DiagnosticError(
        [
          Diagnostic(
            .missingFile, "no document fits \(written)", wayOut: "check the pattern, and where it starts from")
        ], exitCode: 2)
    }
    return found.map { pattern.folder == "." ? $0 : (pattern.folder as NSString).appendingPathComponent($0) }
  }

  static let endings = ["md", "mdx", "markdown", "mdown", "txt"]

  /// The relative paths of documents; links to folders are not followed, so that no loop can be. What this tool printed
  /// below the folder is left out, or the next run would read it.
  private static func documents(below folder: String) -> [String] {
    guard let enumerator = FileManager.default.enumerator(atPath: folder) else { return [] }
    var found: [String] = []
    var printed = PrintedDocuments()
    for case let file as String in enumerator {
      let name = (file as NSString).lastPathComponent
      printed.note(file, in: folder)
      if name.hasPrefix(".") || name == "node_modules" {
        enumerator.skipDescendants()
        continue
      }
      guard endings.contains((file as NSString).pathExtension.lowercased()),
        !TableOfContents.isOne((folder as NSString).appendingPathComponent(file))
      else { continue }
      var isFolder: ObjCBool = false
      let path = (folder as NSString).appendingPathComponent(file)
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue {
        found.append(file)
      }
    }
    return found.filter { !printed.contains($0) }
  }

  private static func ordered(_ files: [String], in folder: String) -> [String] {
    var order = files.sorted(by: comesFirst)
    // Folders within first, so that what an outer table of contents says counts.
    let folders = Set(files.flatMap(ancestors)).sorted { $0.count > $1.count }
    for inner in folders { order = listed(order, in: inner, of: folder) }
    return order
  }

  /// The folders that a relative path leads through, "" for the one that it starts from.
  private static func ancestors(_ file: String) -> [String] {
    let parts = file.split(separator: "/").dropLast()
    return (0...parts.count).map { parts.prefix($0).joined(separator: "/") }
  }

  /// The files with those of a folder in the order of its table of contents, at the place of the folder's first.
  private static func listed(_ files: [String], in inner: String, of folder: String) -> [String] {
    let path = inner.isEmpty ? folder : (folder as NSString).appendingPathComponent(inner)
    let contents = TableOfContents.files(in: path).map {
      inner.isEmpty ? $0 : "\(inner)/\($0)"
    }
    let found = Set(files)
    var known: Set<String> = []
    let listed = contents.compactMap { file(linkedAs: $0, among: found) }.filter { known.insert($0).inserted }
    guard !listed.isEmpty, let start = files.firstIndex(where: { inner.isEmpty || $0.hasPrefix(inner + "/") })
    else { return files }
    // What the table of contents does not list still counts, after all that it lists.
    return files[..<start] + listed + files[start...].filter { !known.contains($0) }
  }

  /// The document that a link leads to: as it stands, without its ending, or the opening document of a folder.
  private static func file(linkedAs link: String, among files: Set<String>) -> String? {
    if files.contains(link) { return link }
    let stems = [link, link + "/README", link + "/index"]
    return stems.lazy.flatMap { stem in endings.map { "\(stem).\($0)" } }.first(where: files.contains)
  }

  /// Folder by folder, numbers by value (`9-` before `10-`), introductions first; the same in every locale.
  private static func comesFirst(_ left: String, _ right: String) -> Bool {
    let (left, right) = (sortKey(left), sortKey(right))
    for (mine, theirs) in zip(left, right) where mine != theirs { return mine < theirs }
    return left.count < right.count
  }

  private static func sortKey(_ path: String) -> [SortPart] {
    path.split(separator: "/").flatMap { component in
      let stem = component.split(separator: ".").first.map { $0.lowercased() } ?? ""
      let isOpening = ["readme", "index", "introduction", "intro", "overview", "description"].contains(stem)
      return [.opening(isOpening)] + parts(of: component) + [.end]
    }
  }

  private static func parts(of name: Substring) -> [SortPart] {
    var parts: [SortPart] = []
    var rest = name
    while let first = rest.first {
      let isNumber = first.isASCII && first.isNumber
      let run = rest.prefix { ($0.isASCII && $0.isNumber) == isNumber }
      rest = rest.dropFirst(run.count)
      parts.append(isNumber ? Int(run).map(SortPart.number) ?? .text(String(run)) : .text(String(run)))
    }
    return parts
  }

  private enum SortPart: Comparable {
    case end
    case opening(Bool)
    case number(Int)
    case text(String)

    static func < (left: SortPart, right: SortPart) -> Bool {
      switch (left, right) {
      case (.opening(let mine), .opening(let theirs)): mine && !theirs
      case (.number(let mine), .number(let theirs)): mine < theirs
      case (.text(let mine), .text(let theirs)): mine.unicodeScalars.lexicographicallyPrecedes(theirs.unicodeScalars)
      default: left.rank < right.rank
      }
    }

    private var rank: Int {
      switch self {
      case .end: 0
      case .opening: 1
      case .number: 2
      case .text: 3
      }
    }
  }
}
