/// Values by the identity of objects, which it keeps alive: the address of an object that is gone may be that of the
/// next one, and what is known of the one would be taken for what is known of the other.
struct IdentityTable<Key: AnyObject, Value> {
  private var entries: [ObjectIdentifier: (key: Key, value: Value)] = [:]

  /// The value of an object; nil when there is none.
  subscript(key: Key) -> Value? {
    get { entries[ObjectIdentifier(key)]?.value }
    set { entries[ObjectIdentifier(key)] = newValue.map { (key, $0) } }
  }

  /// Whether an object had no value yet; it has this one from now on if so.
  mutating func insert(_ value: Value, for key: Key) -> Bool {
    guard self[key] == nil else { return false }
    self[key] = value
    return true
  }
}

extension IdentityTable where Value == Bool {
  /// Notes an object; whether it was not noted yet.
  mutating func note(_ key: Key) -> Bool { insert(true, for: key) }
}
