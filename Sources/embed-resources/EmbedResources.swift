import Foundation

/// Writes one Swift file that holds other files: `embed-resources OUTPUT (NAME FILE)...`.
///
/// Each file becomes one literal with every line break and control character escaped, so that what the program prints
/// is what the file holds, byte for byte, whatever its line endings.
@main
enum EmbedResources {
  /// Why a file cannot be embedded.
  struct NotText: Error, CustomStringConvertible {
    let path: String
    var description: String { "\(path) is not UTF-8 text" }
  }

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let output = arguments.first, arguments.count % 2 == 1 else {
      print("usage: embed-resources OUTPUT (NAME FILE)...")
      exit(2)
    }
    let pairs = Array(arguments.dropFirst())
    let files = try stride(from: 0, to: pairs.count, by: 2).map { index in
      (path: pairs[index], text: try contents(of: pairs[index + 1]))
    }
    let entries = files.map { "    Resources.File(path: \(literal($0.path)), contents: \(literal($0.text))),\n" }
    let sources = files.filter { !$0.path.hasSuffix(".mustache") }
    let names = sources.flatMap { typeNames(in: $0.text) }.map { "    \(literal($0)),\n" }
    let source = """
      import SwiftEmitter

      /// The files that were embedded when this program was built.
      enum EmbeddedFiles {
        static let all: [Resources.File] = [
      \(entries.joined())  ]

        /// The names of the types in the sources.
        static let typeNames: [String] = [
      \(names.joined())  ]
      }

      """
    try source.write(toFile: output, atomically: true, encoding: .utf8)
  }

  /// The names of the types at the top level of a source, as `TypeNaming` finds them: so no run has to.
  private static func typeNames(in source: String) -> [String] {
    source.split(separator: "\n").compactMap { line in
      guard let first = line.first, first.isLetter || first == "@" else { return nil }
      let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "@") }
      guard let index = words.firstIndex(where: typeKeywords.contains), index + 1 < words.count else { return nil }
      return String(words[index + 1])
    }
  }

  private static let typeKeywords: Set<Substring> = ["struct", "enum", "class", "actor", "protocol", "typealias"]

  private static func contents(of path: String) throws -> String {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    guard let text = String(bytes: bytes, encoding: .utf8), text.utf8.elementsEqual(bytes) else {
      throw NotText(path: path)
    }
    return text
  }

  private static func literal(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      default:
        if scalar.isASCII && scalar.value >= 0x20 && scalar.value != 0x7F {
          out.unicodeScalars.append(scalar)
        } else {
          out += "\\u{" + String(scalar.value, radix: 16) + "}"
        }
      }
    }
    return out + "\""
  }
}
