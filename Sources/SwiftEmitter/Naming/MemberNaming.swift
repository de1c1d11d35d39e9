import Foundation
import OrderedJSON

/// How names and values of the docs become names of members.
enum MemberNaming {
  /// The longest name of a member; longer ones are cut between words.
  static let longestMember = 64

  /// The name of a property or a parameter by its wire name: `assignee_ids` is `assigneeIDs`. Nil when the wire
  /// name has nothing that could stand in an identifier.
  static func property(_ wireName: String) -> String? {
    guard let words = words(of: wireName) else { return nil }
    return usable((words.startsWithDigit ? Words("field") + words : words).prefix(characters: longestMember).lowerCamel)
  }

  /// The name of something whose own name has nothing that could stand in an identifier: of the numbers of its
  /// characters, so that it stays the same whatever the docs add around it.
  static func substitute(_ name: String) -> String {
    let numbers = name.unicodeScalars.prefix(4).map { "U" + String($0.value, radix: 16, uppercase: true) }
    return numbers.isEmpty ? "emptyKey" : "key" + numbers.joined(separator: "_")
  }

  /// The name of a resource's property in the client, or of another thing that is named by a type's name.
  static func accessor(_ typeName: String) -> String? {
    guard let words = words(of: typeName) else { return nil }
    return usable((words.startsWithDigit ? Words("resource") + words : words).lowerCamel)
  }

  /// The name of a method by the words that name an operation.
  static func method(_ words: [String]) -> String? {
    let name = Words(words.joined(separator: " "))
    guard !name.isEmpty else { return nil }
    return usable((name.startsWithDigit ? Words("send") + name : name).prefix(characters: longestMember).lowerCamel)
  }

  /// The names wanted for a value of an enumeration, best first; empty when it cannot be named.
  ///
  /// - Parameters:
  ///   - raw: The value on the wire.
  ///   - label: What the docs call it, where the value itself says nothing.
  ///   - type: The name of the enumeration; its last word stands in names that would be bare numbers or `none`, or the
  ///     word before it where that is no more than `ID`.
  static func value(_ raw: JSONValue, label: String?, type: String) -> [String] {
    let named = Words(type)
    let isID = ["id", "ids"].contains(named.last.lowercased.first) && named.words.count > 1
    let kind = (isID ? named.dropLast() : named).last
    let text = label ?? raw.string ?? ""
    if label == nil, let number = raw.number { return [self.named(number, kind: kind)].compactMap { usable($0) } }
    if let signed = signed(text) { return [signed] }
    if label == nil, let ordered = ordered(text) { return [ordered] }
    guard let words = words(of: text) else {
      return raw.string.map { $0.allSatisfy(\.isWhitespace) } == true ? ["empty"] : []
    }
    let name = spelledOut(words, kind: kind)
    return [usable(name)].compactMap { $0 }
  }

  /// The name of an order with its direction: `-created_at` is the descending one.
  private static func ordered(_ text: String) -> String? {
    guard let sign = text.first, let direction = ["-": "descending", "+": "ascending"][sign],
      text.dropFirst().first?.isLetter == true, words(of: String(text.dropFirst())) != nil
    else { return nil }
    return usable(Words("\(text.dropFirst()) \(direction)").lowerCamel)
  }

  /// The name of a value that stands for something else in a list of ids.
  static func sentinel(field: String, meaning: String, value: Int) -> String {
    let about = Set(Words(meaning).lowercased)
    let negations: Set<String> = ["no", "none", "without", "empty", "unset", "missing", "not"]
    let owners: Set<String> = ["assignee", "assigned", "owner", "owned", "unassigned", "unowned"]
    let isNone = !about.isDisjoint(with: negations)
    if about.contains("unassigned") || (isNone && !about.union(Words(field).lowercased).isDisjoint(with: owners)) {
      return "unassigned"
    }
    if isNone { return "noValue" }
    let words = Words(meaning)
    guard !words.isEmpty, !words.startsWithDigit, words.words.count <= 4 else {
      return value < 0 ? "minus\(value.magnitude)" : "number\(value)"
    }
    return usable(words.lowerCamel) ?? "noValue"
  }

  private static func words(of text: String) -> Words? {
    let words = Words(text)
    return words.isEmpty ? SymbolNames.words(for: text) : words
  }

  /// `none` and `some` would be taken for the cases of `Optional`, `asc` and `desc` are no words.
  private static func spelledOut(_ words: Words, kind: Words) -> String {
    switch words.lowercased {
    case ["none"]: (Words("no") + kind).lowerCamel
    case ["some"]: (Words("some") + kind).lowerCamel
    case ["asc"]: "ascending"
    case ["desc"]: "descending"
    default:
      (words.startsWithDigit ? kind + words : words).prefix(characters: longestMember).lowerCamel
    }
  }

  private static func named(_ number: JSONNumber, kind: Words) -> String {
    let digits = Words(number.text.replacingOccurrences(of: ".", with: " point "))
    return signed(number.text) ?? (kind + digits).lowerCamel
  }

  /// A number with its sign as a word: `+1` is `plus1`.
  private static func signed(_ text: String) -> String? {
    guard let sign = text.first, "+-".contains(sign), JSONNumber(String(text.dropFirst())) != nil else { return nil }
    let digits = Words(text.dropFirst().replacingOccurrences(of: ".", with: " point "))
    return (Words(sign == "+" ? "plus" : "minus") + digits).lowerCamel
  }

  /// A name that can be used after a dot.
  private static func usable(_ name: String) -> String? {
    if name.isEmpty { return nil }
    return Keywords.unusableAsMember.contains(name) ? name + "Value" : name
  }
}
