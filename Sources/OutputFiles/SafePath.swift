import Diagnostics

/// Which paths may be written below an output folder.
enum SafePath {
  /// What is wrong with a path, as the end of a sentence; nil when it is safe.
  static func problem(with path: String) -> String? {
    guard !path.isEmpty else { return "is empty" }
    guard path.utf8.count <= 900 else { return "is too long" }
    guard !path.hasPrefix("/") else { return "is absolute" }
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.lazy.compactMap { partProblem($0) }.first
  }

  private static func partProblem(_ part: Substring.UTF8View) -> String? {
    guard let first = part.first, let last = part.last else { return "has an empty part" }
    let dot = UInt8(ascii: ".")
    guard first != dot || part.count > 2 || last != dot else { return "has the part '\(Substring(part))'" }
    guard part.allSatisfy(isAllowed) else {
      return "has a character other than ASCII letters, digits, '.', '_', '-', '+' and '@'"
    }
    // Temporary files put a prefix and a suffix to it, and 255 bytes are what file systems take.
    guard part.count <= 200 else { return "has a part of more than 200 characters" }
    guard last != dot, first != UInt8(ascii: "-") else { return "has a part that starts with '-' or ends in '.'" }
    let stem = part.prefix { $0 != dot }
    guard stem.count > longestReserved || !reserved.contains(Substring(stem).lowercased()) else {
      return "has the part '\(Substring(part))', which is a device on some systems"
    }
    guard
      part.count < OutputNames.temporarySuffix.utf8.count
        || !Substring(part).lowercased().hasSuffix(OutputNames.temporarySuffix)
    else { return "has a part kept for temporary files" }
    guard !OutputNames.isIgnored(String(Substring(part))) else {
      return "has the part '\(Substring(part))', which belongs to other tools"
    }
    return nil
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "+"), UInt8(ascii: "@"):
      true
    default: false
    }
  }

  private static let reserved: Set<String> = Set(
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
      + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

  private static let longestReserved = 7

  /// What two paths share that one file system may hold for the same.
  static func key(_ path: String) -> String { path.lowercased() }

  /// The folders that a path lies in, outermost first, without the root.
  static func parents(of path: String) -> [String] {
    let bytes = path.utf8
    // Two slashes in a row part nothing.
    guard !path.hasPrefix("/"), !hasEmptyPart(path) else {
      let parts = PathText.parts(path)
      return parts.indices.dropFirst().map { parts[..<$0].joined(separator: "/") }
    }
    return bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") && bytes.index(after: $0) < bytes.endIndex }
      .map { String(path[..<$0]) }
  }

  private static func hasEmptyPart(_ path: String) -> Bool {
    var last = UInt8(0)
    return path.utf8.contains { byte in
      defer { last = byte }
      return byte == UInt8(ascii: "/") && last == byte
    }
  }

  /// The finding about an unsafe path.
  static func finding(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      .unsafePath, "The output path '\(shown(path))' \(reason).",
      wayOut: "Rename the thing that the file is named after by a correction.")
  }

  /// A path as a message may show it: without what a terminal would act on.
  static func shown(_ path: String) -> String {
    String(String.UnicodeScalarView(path.unicodeScalars.prefix(200).map { isPrintable($0) ? $0 : "\u{FFFD}" }))
  }

  private static func isPrintable(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }
}

/// The names in an output folder that mean something to this room or to other tools.
enum OutputNames {
  /// Whether a file or folder belongs to other tools: neither written, removed nor reported.
  static func isIgnored(_ name: String) -> Bool {
    guard let first = name.utf8.first, first == UInt8(ascii: ".") || first | 0x20 == UInt8(ascii: "p"),
      name.utf8.count <= longestIgnored
    else { return false }
    return ignored.contains(name.lowercased())
  }

  private static let ignored: Set<String> = [".build", ".swiftpm", "package.resolved", ".git", ".ds_store"]
  private static let longestIgnored = 16

  /// The file that a file's new text stands in until it takes the file's place.
  static func temporary(for name: String) -> String { ".\(name)\(temporarySuffix)" }

  /// How the names of such files end.
  static let temporarySuffix = ".copperplate-new"

  /// The file beside a manifest that tells of a run which has not ended.
  static func journal(for manifest: String) -> String { "\(manifest)-unfinished" }
}
