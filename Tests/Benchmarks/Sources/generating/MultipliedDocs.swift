import Foundation

/// The documents of this project, once and again under other names, as if the API had so many chapters.
struct MultipliedDocs {
  private let introduction: String
  private let chapter: String
  private let page: String

  /// Reads the documents in a folder.
  init(from folder: URL) throws {
    func text(_ name: String) throws -> String {
      try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }
    introduction = try text("introduction.md")
    chapter = try text("opportunities.md")
    page = try text("list-opportunities-search.txt")
  }

  /// Writes the documents of an API of `count` times the size.
  func write(_ count: Int, to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    func write(_ text: String, _ name: String) throws {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    try write(introduction, "introduction.md")
    for number in 0..<count {
      try write(renamed(chapter, number), "chapter-\(String(1000 + number)).md")
      try write(renamed(page, number), "page-\(String(1000 + number)).txt")
    }
  }

  /// Every resource gets a name of its own, so that each copy has operations, records and ids of its own.
  private func renamed(_ text: String, _ number: Int) -> String {
    guard number > 0 else { return text }
    let word = "q" + letters(number)
    let capital = "Q" + letters(number)
    let names = [
      ("Opportunities", "\(capital)deals"), ("Opportunity", "\(capital)deal"),
      ("opportunities", "\(word)deals"), ("opportunity", "\(word)deal"),
      ("Customer Source", "\(capital) Source"), ("customer source", "\(word) source"),
      ("customer_source", "\(word)_source"), ("customer\\_source", "\(word)\\_source"),
      ("Loss Reason", "\(capital) Reason"), ("loss reason", "\(word) reason"),
      ("loss_reason", "\(word)_reason"), ("loss\\_reason", "\(word)\\_reason"),
      ("Pipeline", "\(capital)line"), ("pipeline", "\(word)line"),
    ]
    return names.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }

  /// A number in letters: a, b, … z, aa, ab, …
  private func letters(_ number: Int) -> String {
    var (text, rest) = ("", number + 1)
    while rest > 0 {
      text = String(UnicodeScalar(UInt8(97 + (rest - 1) % 26))) + text
      rest = (rest - 1) / 26
    }
    return text
  }
}
