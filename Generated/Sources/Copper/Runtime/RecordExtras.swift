/// What a record was read with beside its known values: which keys were `null`, which lists were missing, and the
/// keys that nobody knows. A record that was read writes all of it back.
///
/// It plays no part in comparing records: any two are equal.
nonisolated public struct RecordExtras: Sendable {
  /// The keys that were `null`.
  public internal(set) var nullKeys: [String]
  /// The keys of lists that were missing.
  public internal(set) var absentLists: [String]
  /// The keys that the documentation does not name, with their values.
  public var unknown: [String: JSONValue]

  /// Nothing but, perhaps, keys that the documentation does not name.
  public init(unknown: [String: JSONValue] = [:]) {
    self.init(nullKeys: [], absentLists: [], unknown: unknown)
  }

  init(nullKeys: [String], absentLists: [String], unknown: [String: JSONValue]) {
    self.nullKeys = nullKeys
    self.absentLists = absentLists
    self.unknown = unknown
  }
}

nonisolated extension RecordExtras: Hashable {
  /// Always true: extras play no part in comparing records.
  public static func == (left: Self, right: Self) -> Bool { true }

  /// Adds nothing, since any two are equal.
  public func hash(into hasher: inout Hasher) {}
}
