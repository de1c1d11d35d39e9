import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What cmark-gfm, run as a command, makes of a document.
enum GFMOracle {
  /// The command, where it is installed.
  static let command: String? = ["/usr/bin/cmark-gfm", "/usr/local/bin/cmark-gfm", "/opt/homebrew/bin/cmark-gfm"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  static let missing = "cmark-gfm is not installed (Debian: apt install cmark-gfm)"

  struct Failure: Error {
    let status: Int32
  }

  /// The outline of `text`, in the form of `Outline.lines`.
  static func outline(_ text: String) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory
    let input = folder.appendingPathComponent("copperplate-oracle-\(UUID().uuidString).md")
    try Data(text.utf8).write(to: input)
    defer { try? FileManager.default.removeItem(at: input) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command ?? "")
    process.arguments = ["-e", "table", "-t", "xml", input.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
    let reader = OutlineReader()
    let parser = XMLParser(data: output)
    parser.delegate = reader
    guard parser.parse() else { throw parser.parserError ?? Failure(status: -1) }
    return reader.lines
  }
}

/// Turns cmark's XML into an outline.
private final class OutlineReader: NSObject, XMLParserDelegate {
  private(set) var lines: [String] = []
  private var indentation = ""
  private var plain = ""
  private var literal = ""
  private var cells: [String] = []
  private var attributes: [String: String] = [:]

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    literal = ""
    switch name {
    case "paragraph", "heading", "table_cell":
      plain = ""
      self.attributes = attributes
    case "code_block": self.attributes = attributes
    case "block_quote": open("quote")
    case "list": open(attributes["type"] == "ordered" ? "ordered" : "bullets")
    case "item": open("item")
    case "table": open("table")
    case "table_row", "table_header": cells = []
    case "thematic_break": add("break")
    case "softbreak", "linebreak": plain += " "
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { literal += text }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    switch name {
    case "text", "code", "html_inline": plain += literal
    case "paragraph": add(Outline.paragraph(trimmed(plain)))
    case "heading": add("heading \(attributes["level"] ?? ""): \(trimmed(plain))")
    case "code_block": add(Outline.code(attributes["info"] ?? "", literal))
    case "html_block": add("html: \(Outline.escaped(literal))")
    case "table_cell": cells.append(trimmed(plain))
    case "table_row", "table_header": add(Outline.row(cells))
    case "block_quote", "list", "item", "table": indentation.removeLast(2)
    default: break
    }
    literal = ""
  }

  private func add(_ line: String) { lines.append(indentation + line) }

  private func open(_ line: String) {
    add(line)
    indentation += "  "
  }

  private func trimmed(_ text: String) -> String { text.trimmingCharacters(in: .whitespacesAndNewlines) }
}
