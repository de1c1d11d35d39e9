import Language

/// Reads captions of tables that name a record: "Ship Properties", "Ship Structure".
enum TableCaption {
  /// The record that a caption names in front of a word such as "Properties"; "" when it names none, nil when it is no
  /// such caption.
  static func record(_ caption: String, _ lookup: ProfileLookup) -> String? {
    var words = caption.split { " :".contains($0) }.map(String.init)
    guard let last = words.last, lookup.captionWords.contains(NormalWords.normal(last)) else { return nil }
    words.removeLast()
    while let first = words.first, lookup.lexicon.has(first.lowercased(), in: .determiners) { words.removeFirst() }
    while let last = words.last, lookup.captionWords.contains(NormalWords.normal(last)) { words.removeLast() }
    // "Boat - Sails" names a record and its field, each in a few words.
    let longest = words.split { $0.count == 1 && !($0.first?.isLetter ?? true) }.map(\.count).max() ?? 0
    guard longest <= 4, words.count <= 8,
      !lookup.lexicon.has(words.joined(separator: " ").lowercased(), in: .captionParts)
    else {
      return nil
    }
    return words.joined(separator: " ")
  }

  /// Whether a heading is the caption of the tables below it. "Custom Fields" is a subject, not a caption.
  static func isHeading(_ heading: String, _ lookup: ProfileLookup) -> Bool {
    guard let name = record(heading, lookup), !name.isEmpty, let last = heading.split(separator: " ").last
    else { return false }
    return !lookup.lexicon.has(last.lowercased(), in: .subjectEndings)
      && !lookup.lexicon.has(name.lowercased(), in: .subjectOpenings)
  }
}
