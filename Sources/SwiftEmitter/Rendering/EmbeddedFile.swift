/// A file that was embedded when the program was built.
struct EmbeddedFile: Sendable {
  /// Its path: the folder's name, then the path below the folder.
  let path: String
  /// Its text, byte for byte.
  let contents: String
}

/// The embedded files by folder.
enum Embedded {
  /// The templates by name, without their ending.
  static let templates: [String: String] = Dictionary(
    files(in: "Templates").map { (String($0.path.dropLast(".mustache".count)), $0.contents) },
    uniquingKeysWith: { first, _ in first })

  /// The sources that stand in every printed client.
  static let runtime = files(in: "ClientRuntime")

  /// What the product for tests stands on.
  static let testing = files(in: "ClientTesting")

  private static func files(in folder: String) -> [EmbeddedFile] {
    EmbeddedFiles.all.compactMap { file in
      guard file.path.hasPrefix(folder + "/") else { return nil }
      return EmbeddedFile(path: String(file.path.dropFirst(folder.count + 1)), contents: file.contents)
    }
  }
}
