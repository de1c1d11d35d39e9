/// What a record was read with beside its known values: which keys were missing, which lists were `null`, and the keys
/// that nobody knows. A record that was read writes all of it back.
///
/// In a record that was read, a value that is nil is written as `null` unless its key was missing, so that one that is
/// set to nil is removed. In one that was made by hand, it is not written.
///
/// It plays no part in comparing records: any two are equal.
nonisolated public struct RecordExtras: Sendable {
  /// The keys that were missing.
  public internal(set) var absentKeys: [String]
  /// The keys of lists that were `null`.
  public internal(set) var nullLists: [String]
  /// The keys that the documentation does not name, with their values.
  public var unknown: [String: JSONValue]
  /// Whether the record was read.
  let wasRead: Bool

  /// Nothing but, perhaps, keys that the documentation does not name.
  public init(unknown: [String: JSONValue] = [:]) {
    (absentKeys, nullLists, wasRead) = ([], [], false)
    self.unknown = unknown
  }

  /// What a record was read with.
  init(absentKeys: [String], nullLists: [String], unknown: [String: JSONValue]) {
    self.absentKeys = absentKeys
    self.nullLists = nullLists
    self.unknown = unknown
    wasRead = true
  }
}

nonisolated extension RecordExtras: Hashable {
  /// Always true: extras play no part in comparing records.
  public static func == (left: Self, right: Self) -> Bool { true }

  /// Adds nothing, since any two are equal.
  public func hash(into hasher: inout Hasher) {}
}

nonisolated extension RecordExtras: CustomStringConvertible {
  /// The keys that the documentation does not name; nothing else of it is of use to a reader.
  public var description: String { "\(unknown.keys.sorted())" }
}
