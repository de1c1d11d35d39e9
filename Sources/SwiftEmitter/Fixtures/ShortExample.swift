import OrderedJSON

/// A documented value with its lists of records cut, so that it can be printed as one Swift expression.
///
/// The compiler checks an expression as a whole: one with fifty records in it takes minutes and gigabytes.
struct ShortExample {
  /// The value, cut where it was too large.
  let value: JSONValue
  /// Whether anything was left out.
  let isCut: Bool

  /// How many values one expression may hold.
  private static let most = 250
  /// How many records a list may keep, the most that fits.
  private static let lengths = [20, 5, 3, 2, 1]

  /// The value with as many records in each list as fit; nil where one of each is still too much.
  init?(_ whole: JSONValue) {
    let cuts = Self.lengths.lazy.map { Self.cut(whole, to: $0) }
    let short = Self.count(whole) <= Self.most ? whole : cuts.first { Self.count($0) <= Self.most }
    guard let short else { return nil }
    value = short
    isCut = short != whole
  }

  private static func count(_ value: JSONValue) -> Int {
    switch value {
    case .array(let elements): elements.reduce(1) { $0 + count($1) }
    case .object(let object): object.members.reduce(1) { $0 + count($1.value) }
    default: 1
    }
  }

  private static func cut(_ value: JSONValue, to length: Int) -> JSONValue {
    switch value {
    case .array(let elements):
      let holdsRecords = elements.contains { $0.object != nil || $0.array != nil }
      return .array((holdsRecords ? Array(elements.prefix(length)) : elements).map { cut($0, to: length) })
    case .object(let object):
      return .object(JSONObject(object.members.map { .init(key: $0.key, value: cut($0.value, to: length)) }))
    default: return value
    }
  }
}
