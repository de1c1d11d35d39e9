import Diagnostics
import Foundation
import Testing

/// One mistake put into a clean document, and what has to be found where.
struct Plant: Sendable, CustomTestStringConvertible {
  /// The clean document or folder, below `Clean`.
  let document: String
  /// The file that is edited: the document, or one of the folder.
  let file: String
  let name: String
  /// The text that is replaced, where it stands first.
  let old: String
  let new: String
  let code: String
  /// What stands on the line where the mistake is to be found, in the edited file: the nearest such line to the edit.
  let anchor: String
  /// How many lines after the anchor it is.
  let offset: Int

  var testDescription: String { "\(file): \(name)" }
}

/// Reads mistakes from `Plants`: a file for each clean document, an entry for each mistake.
///
///     # a boolean documented as a number
///     - | covered | boolean |
///     + | covered | number |
///     > type-mismatch | covered | number |
///
/// Where the line itself has no words of its own, `> code -1 anchor` stands for the line above the anchor's.
/// A line `= overview.md` above an entry names the file of a folder for it and those below. Without `+` the lines go.
enum PlantFile {
  static let all: [Plant] = ["boats.md", "parcels.md", "loans.md", "trees", "sensors.txt"].flatMap(read)

  private static func read(_ document: String) -> [Plant] {
    let path = "\(Linted.folder)/Plants/\(document).txt"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
    var file = document
    return text.components(separatedBy: "\n\n").compactMap { entry in
      let lines = entry.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
      if let named = lines.first(where: { $0.hasPrefix("= ") }) { file = document + "/" + named.dropFirst(2) }
      return plant(lines, document: document, file: file)
    }
  }

  private static func plant(_ lines: [String], document: String, file: String) -> Plant? {
    func body(_ mark: String) -> [String] {
      lines.filter { $0.hasPrefix(mark + " ") || $0 == mark }.map { String($0.dropFirst(2)) }
    }
    guard let name = body("#").first, let expected = body(">").first else { return nil }
    let new = body("+")
    var words = expected.split(separator: " ", maxSplits: 1).map(String.init)
    var offset = 0
    if words.count == 2, let split = Optional(words[1].split(separator: " ", maxSplits: 1)), split.count == 2,
      "+-".contains(words[1].prefix(1)), let number = Int(split[0])
    {
      (offset, words[1]) = (number, String(split[1]))
    }
    return Plant(
      document: document, file: file, name: name,
      old: body("-").joined(separator: "\n") + (new.isEmpty ? "\n" : ""), new: new.joined(separator: "\n"),
      code: words.first ?? "", anchor: words.last ?? "", offset: offset)
  }
}

extension Plant {
  /// The edited file, and the number of the line where the mistake is to be found; nil when the entry does not fit.
  func edit(_ clean: String) -> (text: String, line: Int)? {
    guard let place = clean.range(of: old) else { return nil }
    let text = clean.replacingCharacters(in: place, with: new)
    let edited = clean[..<place.lowerBound].count { $0 == "\n" }
    let lines = text.components(separatedBy: "\n")
    let found = lines.indices.filter { lines[$0].contains(anchor) }
    return found.min { abs($0 - edited) < abs($1 - edited) }.map { (text, $0 + 1 + offset) }
  }
}
