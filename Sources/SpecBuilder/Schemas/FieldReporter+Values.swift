import APISpec
import Diagnostics
import Language
import OrderedJSON

/// Values against those that are allowed.
extension FieldReporter {
  /// Reports values that are not among the allowed ones, and adds them to the enumeration.
  func reportValues(isRequest: Bool) {
    guard let (name, seen) = enumerationAndValues, let known = builder.store.values(of: name) else { return }
    let documented = known.filter(\.isDocumented).map(\.raw)
    for (value, sight) in seen.scalars where !documented.contains(value) {
      builder.store.observe(value, in: name)
      context.report(
        .undocumentedValue, "\(label) is \(JSONWriter(.compact).text(value)) here, which is not an allowed value",
        at: builder.book.range(sight), notes: row.map { [.init("the allowed values", at: $0.facts.range)] } ?? [],
        wayOut: "add the value to the list, or mend the example", target: isQuery ? nil : target,
        remedy: .addValues([value.string ?? JSONWriter(.compact).text(value)]))
    }
    guard !isRequest, !isQuery, !seen.scalars.isEmpty, let row else { return }
    let values = seen.scalars.map(\.value)
    let unseen = documented.filter { !values.contains($0) }
    if !unseen.isEmpty {
      let list = unseen.map { JSONWriter(.compact).text($0) }.joined(separator: ", ")
      context.report(.unseenValue, "no example shows \(label) as \(list)", at: row.facts.range)
    }
  }

  private var enumerationAndValues: (SchemaName, Observation)? {
    switch field.type {
    case .reference(let name): (name, input.seen)
    case .array(.reference(let name)): input.seen.element.map { (name, $0) }
    default: nil
    }
  }

  /// Reports example values and defaults outside the documented range, and defaults that are not allowed.
  func reportRange() {
    if let bounds = field.bounds {
      for (value, sight) in input.seen.scalars {
        guard let number = value.number, !bounds.contains(number) else { continue }
        context.report(
          .valueOutOfRange, "\(label) is \(number.text) here, outside \(bounds.text)", at: builder.book.range(sight),
          notes: row.map { [.init("the range", at: $0.facts.range)] } ?? [])
      }
    }
    if let stated = input.meaning.statedBounds, stated.isEmpty {
      context.report(
        .valueOutOfRange, "the range of \(label) goes from \(stated.text) and holds no value; it is not used",
        at: row?.facts.range, wayOut: "name the smaller end first")
    }
    guard let text = row?.facts.defaultText else { return }
    reportDefault(text)
    if let bounds = field.bounds, let number = JSONNumber(text.trimmingQuotes), !bounds.contains(number) {
      context.report(
        .valueOutOfRange, "the default \(text) of \(label) is outside \(bounds.text)", at: row?.facts.range)
    }
    if let value = field.defaultValue, case .reference(let name) = field.type,
      let known = builder.store.values(of: name), !known.contains(where: { $0.raw == value })
    {
      context.report(
        .valueOutOfRange, "the default \(text) of \(label) is not among the allowed values", at: row?.facts.range)
    }
  }
}

extension FieldReporter {
  /// Reports a default that is no value of the field's type.
  fileprivate func reportDefault(_ text: String) {
    guard field.defaultValue == nil else { return }
    let kind: String
    switch field.type {
    case .integer, .double, .decimal: kind = "number"
    case .timestamp: kind = "timestamp"
    case .boolean: kind = "truth value"
    default: return
    }
    let words = NameWords(text).words
    guard !context.lexicon.hasAny(of: words, in: .momentWords), words.count < 3 else { return }
    context.report(
      .invalidDefault, "the default \(text) of \(label) is no \(kind); it is not used", at: row?.facts.range,
      wayOut: "give a default of the type \(row?.facts.type?.spelling ?? field.type.spelling)")
  }
}

extension Bounds {
  /// Whether nothing is within the bounds.
  var isEmpty: Bool {
    guard let minimum, let maximum else { return false }
    return maximum < minimum
  }

  /// Whether a number is within the bounds.
  func contains(_ number: JSONNumber) -> Bool {
    if let minimum, number < minimum { return false }
    if let maximum, number > maximum { return false }
    return true
  }

  /// The bounds in words.
  var text: String {
    switch (minimum, maximum) {
    case (let low?, let high?): "\(low.text) to \(high.text)"
    case (let low?, nil): "\(low.text) and more"
    case (nil, let high?): "\(high.text) and less"
    case (nil, nil): "any bounds"
    }
  }
}
