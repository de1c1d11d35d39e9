import Diagnostics

/// Which paths may be written below an output folder.
enum SafePath {
  /// What is wrong with a path, as the end of a sentence; nil when it is safe.
  static func problem(with path: String) -> String? {
    guard !path.isEmpty else { return "is empty" }
    guard path.utf8.count <= 900 else { return "is too long" }
    guard !path.hasPrefix("/") else { return "is absolute" }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.lazy.compactMap { partProblem($0) }.first
  }

  private static func partProblem(_ part: Substring) -> String? {
    guard !part.isEmpty else { return "has an empty part" }
    guard part != ".", part != ".." else { return "has the part '\(part)'" }
    guard part.unicodeScalars.allSatisfy(isAllowed) else {
      return "has a character other than ASCII letters, digits, '.', '_', '-', '+' and '@'"
    }
    // Temporary files put a prefix and a suffix to it, and 255 bytes are what file systems take.
    guard part.utf8.count <= 200 else { return "has a part of more than 200 characters" }
    guard part.last != ".", part.first != "-" else { return "has a part that starts with '-' or ends in '.'" }
    let lowered = part.lowercased()
    guard !reserved.contains(String(lowered.prefix { $0 != "." })) else {
      return "has the part '\(part)', which is a device on some systems"
    }
    guard !lowered.hasSuffix(OutputNames.temporarySuffix) else { return "has a part kept for temporary files" }
    guard !OutputNames.isIgnored(lowered) else { return "has the part '\(part)', which belongs to other tools" }
    return nil
  }

  private static func isAllowed(_ scalar: UnicodeScalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "-", "+", "@": true
    default: false
    }
  }

  private static let reserved: Set<String> = Set(
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
      + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

  /// What two paths share that one file system may hold for the same.
  static func key(_ path: String) -> String { path.lowercased() }

  /// The folders that a path lies in, outermost first, without the root.
  static func parents(of path: String) -> [String] {
    let parts = path.split(separator: "/")
    return parts.indices.dropFirst().map { parts[..<$0].joined(separator: "/") }
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
    [".build", ".swiftpm", "package.resolved", ".git", ".ds_store"].contains(name.lowercased())
  }

  /// The file that a file's new text stands in until it takes the file's place.
  static func temporary(for name: String) -> String { ".\(name)\(temporarySuffix)" }

  /// How the names of such files end.
  static let temporarySuffix = ".copperplate-new"

  /// The file beside a manifest that tells of a run which has not ended.
  static func journal(for manifest: String) -> String { "\(manifest)-unfinished" }
}
