import APISpec
import OrderedJSON

/// Types and bounds: what a change of them means by who sends the value.
extension Comparison {
  /// How a type changed, in words, and what that means; nil when it is the same but for renamed types.
  func typeChange(_ before: SpecType, _ after: SpecType, _ direction: Direction) -> (words: Phrase, impact: Impact)? {
    guard inNewNames(before) != after else { return nil }
    let impact = Impact(wire: wire.impact(from: before, to: after, direction), swift: .breaking)
    let step = Phrase.step(before.spelling, after.spelling)
    if let more = alternativesAdded(before, after) {
      let takes = direction.contains(.response) ? "may also be" : "takes"
      let too = direction.contains(.response) ? "" : " too"
      return ("\(words: takes) \(words: more)\(words: too) (" + step + ")", impact)
    }
    return ("type " + step, impact)
  }

  /// What a new union takes besides the old type, in words; nil when it is no such union.
  private func alternativesAdded(_ before: SpecType, _ after: SpecType) -> String? {
    guard case .reference(let name) = after, case .union(let types) = new.schema(name)?.kind else { return nil }
    let more = types.filter { $0 != inNewNames(before) }
    guard more.count < types.count, !more.isEmpty else { return nil }
    return more.map { words($0) }.joined(separator: " or ")
  }

  /// The kind of value that a type of the new spec stands for, such as "an object".
  func words(_ type: SpecType) -> String { type.words(type.referenced.flatMap { new.schema($0)?.kind }) }
}

extension Bounds {
  /// The bounds in words, such as `1...200`.
  var text: String {
    switch (minimum, maximum) {
    case (let low?, let high?): "\(low.text)...\(high.text)"
    case (let low?, nil): "at least \(low.text)"
    case (nil, let high?): "at most \(high.text)"
    case (nil, nil): "none"
    }
  }

  /// What a change of bounds means on the wire: who sends may not be held to less, who receives may not get more.
  static func impact(_ before: Bounds?, _ after: Bounds?, _ direction: Direction) -> ChangeClass {
    let isTighter = exceeds(after?.minimum, before?.minimum) || exceeds(before?.maximum, after?.maximum, open: true)
    let isLooser = exceeds(before?.minimum, after?.minimum) || exceeds(after?.maximum, before?.maximum, open: true)
    var worst = ChangeClass.documentation
    if direction.contains(.request) { worst = isTighter ? .breaking : isLooser ? .addition : .documentation }
    if direction.contains(.response), isLooser { worst = .breaking }
    return worst
  }

  /// Whether `one` is more than `other`; an open end is endlessly little, or much when `open` says so.
  private static func exceeds(_ one: JSONNumber?, _ other: JSONNumber?, open: Bool = false) -> Bool {
    switch (one, other) {
    case (nil, nil): false
    case (nil, .some): open
    case (.some, nil): !open
    case (let one?, let other?): other < one
    }
  }
}
