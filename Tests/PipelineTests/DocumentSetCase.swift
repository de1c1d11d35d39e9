import Foundation
import OrderedJSON

@testable import Pipeline

/// A folder below `Sets` or `Profiles`: documents of our own, as other people write them.
struct DocumentSetCase {
  let folder: URL

  init(_ name: String, in parent: String = "Sets") {
    folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(parent)
      .appendingPathComponent(name)
  }

  /// A fenced block of a document that is JSON.
  struct Block {
    let file: String
    let lines: ClosedRange<Int>
    let value: JSONValue
    /// Whether the status line above it tells of an error.
    let isError: Bool
  }

  /// Sets that several tests look at, read once.
  static let crm = Result { try DocumentSetCase("crm").build() }
  static let crmPages = Result { try DocumentSetCase("crm-pages").build() }
  static let odd = Result { try DocumentSetCase("odd").build() }

  static func built(_ set: String) throws -> BuiltAPI {
    switch set {
    case "crm": try crm.get()
    case "crm-pages": try crmPages.get()
    default: try DocumentSetCase(set).build()
    }
  }

  func build() throws -> BuiltAPI { try Pipeline(configuration).build() }

  func run() throws -> PrintedAPI { try Pipeline(configuration).run() }

  func lines(_ name: String) throws -> [String] {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// Found without the reader of the project: fences, and what strict JSON stands between them.
  func jsonBlocks() throws -> [Block] {
    try DocumentSet(paths: [folder.path]).documents.flatMap { document in
      var blocks: [Block] = []
      var open: (line: Int, status: String)?
      var status = ""
      var text: [Substring] = []
      let lines = String(decoding: document.bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        let isFence = line.hasPrefix("```") && !line.dropFirst(3).contains("`")
        if let start = open, isFence {
          if let reading = try? JSONReader().read(text.joined(separator: "\n")) {
            let isError = start.status.hasPrefix("4") || start.status.hasPrefix("5")
            blocks.append(
              Block(file: document.path, lines: start.line...(index + 1), value: reading.value, isError: isError))
          }
          open = nil
        } else if isFence {
          open = (index + 1, status)
          text = []
        } else if open != nil {
          text.append(line)
        } else if !line.isEmpty {
          status = String(line)
        }
      }
      return blocks
    }
  }

  private var configuration: Configuration {
    var configuration = Configuration()
    configuration.name = "Crm"
    configuration.documents = [folder.path]
    return configuration
  }
}
