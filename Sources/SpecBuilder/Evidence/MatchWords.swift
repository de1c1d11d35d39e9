import Language
import OrderedJSON

/// The words that say how the values of a search's list are compared with those of a record.
enum MatchWords {
  /// The values that examples show, where every one of them is such a word; nil otherwise.
  static func values(of seen: Observation) -> [JSONValue]? {
    let values = seen.scalars.map(\.value)
    let areWords = values.allSatisfy { $0.string.map { WordSet.matchWords.has($0.lowercased()) } == true }
    return values.isEmpty || !areWords ? nil : values
  }
}
