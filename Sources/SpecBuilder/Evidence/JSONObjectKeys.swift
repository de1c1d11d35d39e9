import OrderedJSON

/// The keys of an object, or of the first objects of a list.
struct JSONObjectKeys {
  let keys: Set<String>

  static func of(_ value: JSONValue) -> [JSONObjectKeys] {
    let objects = value.array?.prefix(5).compactMap(\.object) ?? [value.object].compactMap { $0 }
    return objects.map { JSONObjectKeys(keys: Set($0.keys)) }
  }
}
