/// Looking for a text in a text by its bytes.
///
/// The standard library compares characters, which are taken apart and made anew for each comparison, and docs are
/// searched for thousands of short texts, nearly all of them ASCII. These functions have the standard library's names
/// and give the same: they ask it where a mark on the last character may follow, and for texts that are not ASCII.
extension String {
  /// Whether another text stands in this one.
  public func contains(_ part: String) -> Bool {
    switch TextSearch.first(part, in: utf8) {
    case .found: true
    case .missing: false
    case .unsure: firstRange(of: part[...]) != nil
    }
  }

  /// Whether a character stands in this text.
  public func contains(_ character: Character) -> Bool {
    switch TextSearch.first(character, in: utf8) {
    case .found: true
    case .missing: false
    case .unsure: contains { $0 == character }
    }
  }

  /// Where another text stands first in this one.
  public func firstRange(of part: String) -> Range<Index>? {
    switch TextSearch.first(part, in: utf8) {
    case .found(let range): range
    case .missing: nil
    case .unsure: firstRange(of: part[...])
    }
  }
}

extension Substring {
  /// Whether another text stands in this one.
  public func contains(_ part: String) -> Bool {
    switch TextSearch.first(part, in: utf8) {
    case .found: true
    case .missing: false
    case .unsure: firstRange(of: part[...]) != nil
    }
  }

  /// Where another text stands first in this one.
  public func firstRange(of part: String) -> Range<Index>? {
    switch TextSearch.first(part, in: utf8) {
    case .found(let range): range
    case .missing: nil
    case .unsure: firstRange(of: part[...])
    }
  }
}

/// What a search by bytes tells.
private enum TextSearch {
  enum Outcome {
    case found(Range<String.Index>)
    case missing
    /// Only a search by characters can tell.
    case unsure
  }

  private enum Place {
    case at(Int)
    case missing
    case unsure
  }

  /// Where a character stands first.
  @inline(__always)
  static func first(_ character: Character, in text: some Collection<UInt8>) -> Outcome {
    let bytes = character.utf8
    guard let byte = bytes.first, bytes.count == 1, isAlone(byte) else { return .unsure }
    let place = text.withContiguousStorageIfAvailable { text -> Place in
      guard let place = text.firstIndex(of: byte) else { return .missing }
      return isFree(text, behind: place + 1) ? .at(place) : .unsure
    }
    switch place {
    case .at: return .found("".startIndex..<"".endIndex)
    case .missing: return .missing
    case .unsure, nil: return .unsure
    }
  }

  /// Where a part stands first.
  @inline(__always)
  static func first<Text: Collection<UInt8>>(
    _ part: String, in text: Text
  ) -> Outcome where Text.Index == String.Index {
    let place = text.withContiguousStorageIfAvailable { text in
      part.utf8.withContiguousStorageIfAvailable { part in first(part, in: text) } ?? .unsure
    }
    switch place {
    case .at(let offset):
      let start = text.index(text.startIndex, offsetBy: offset)
      return .found(start..<text.index(start, offsetBy: part.utf8.count))
    case .missing: return .missing
    case .unsure, nil: return .unsure
    }
  }

  private static func first(_ part: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Place {
    guard let head = part.first, part.allSatisfy(isAlone) else { return .unsure }
    var start = 0
    while start + part.count <= text.count {
      if text[start] == head {
        var length = 1
        while length < part.count, text[start + length] == part[length] { length += 1 }
        if length == part.count { return isFree(text, behind: start + length) ? .at(start) : .unsure }
      }
      start += 1
    }
    return .missing
  }

  /// Whether a byte is a character that joins with no other; the two of a line end may.
  private static func isAlone(_ byte: UInt8) -> Bool { byte < 0x80 && byte != 0x0A && byte != 0x0D }

  /// Whether no mark on the last character can stand at a place.
  private static func isFree(_ text: UnsafeBufferPointer<UInt8>, behind place: Int) -> Bool {
    place >= text.count || text[place] < 0x80
  }
}
