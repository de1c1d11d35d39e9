import APISpec
import OrderedJSON

extension APIDiff {
  /// The changes for other programs, as indented JSON that ends with a line break.
  public var json: String {
    let value: JSONValue = [
      "version": 1,
      "advice": .string(advice.rawValue),
      "editions": ["old": .number(JSONNumber(editions.old)), "new": .number(JSONNumber(editions.new))],
      "changes": .array(changes.map(\.json)),
      "readings": .array(readings.map(\.json)),
      "declarations": .array(declarations.map(\.json)),
    ]
    return JSONWriter(.folded(width: 100)).text(value) + "\n"
  }
}

extension Change {
  fileprivate var json: JSONValue {
    var members: [JSONObject.Member] = [
      .init(key: "rule", value: .string(rule.rawValue)),
      .init(key: "subject", value: .string(subject.text)),
      .init(key: "change", value: .string(words.text)),
      .init(key: "wire", value: .string(impact.wire.rawValue)),
      .init(key: "swift", value: .string(impact.swift.rawValue)),
    ]
    if let before { members.append(.init(key: "before", value: .string(before))) }
    if let after { members.append(.init(key: "after", value: .string(after))) }
    if let oldPlace { members.append(.init(key: "oldPlace", value: .string(oldPlace.text))) }
    if let newPlace { members.append(.init(key: "newPlace", value: .string(newPlace.text))) }
    return .object(JSONObject(members))
  }
}

extension DeclarationChange {
  fileprivate var json: JSONValue {
    var members: [JSONObject.Member] = [
      .init(key: "kind", value: .string(kind.rawValue)),
      .init(key: "name", value: .string(name)),
      .init(key: "swift", value: .string(impact.rawValue)),
    ]
    if let old { members.append(.init(key: "old", value: old.json)) }
    if let new { members.append(.init(key: "new", value: new.json)) }
    return .object(JSONObject(members))
  }
}

extension DeclarationEntry {
  fileprivate var json: JSONValue {
    var members: [JSONObject.Member] = [
      .init(key: "kind", value: .string(kind)), .init(key: "name", value: .string(name)),
      .init(key: "signature", value: .string(signature)),
    ]
    if let place { members.append(.init(key: "place", value: .string(place.text))) }
    return .object(JSONObject(members))
  }
}
