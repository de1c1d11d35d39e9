/// What a record was read with beside its known values: which keys were missing, which lists were `null`, and the keys
/// that nobody knows. A record that was read writes all of it back.
///
/// In a record that was read, a value that is nil is written as `null` unless its key was missing, so that one that is
/// set to nil is removed. In one that was made by hand, it is not written.
///
/// It plays no part in comparing records: any two are equal.
nonisolated public struct RecordExtras: Sendable {
  /// What there is to keep, shared by the records that have the same; nil for a record that was made by hand.
  private(set) var content: Content?

  /// What there is to keep of a record.
  final class Content: Sendable {
    let absentKeys: [StaticString]
    let nullLists: [StaticString]
    let unknown: [String: JSONValue]
    let wasRead: Bool

    init(
      absentKeys: [StaticString] = [], nullLists: [StaticString] = [], unknown: [String: JSONValue] = [:],
      wasRead: Bool
    ) {
      self.absentKeys = absentKeys
      self.nullLists = nullLists
      self.unknown = unknown
      self.wasRead = wasRead
    }
  }

  /// Nothing but, perhaps, keys that the documentation does not name.
  public init(unknown: [String: JSONValue] = [:]) {
    content = unknown.isEmpty ? nil : Content(unknown: unknown, wasRead: false)
  }

  /// What a record was read with.
  init(_ content: Content) { self.content = content }

  /// The keys that were missing.
  public var absentKeys: [String] { content?.absentKeys.map { "\($0)" } ?? [] }

  /// The keys of lists that were `null`.
  public var nullLists: [String] { content?.nullLists.map { "\($0)" } ?? [] }

  /// The keys that the documentation does not name, with their values.
  public var unknown: [String: JSONValue] {
    get { content?.unknown ?? [:] }
    set {
      content = Content(
        absentKeys: content?.absentKeys ?? [], nullLists: content?.nullLists ?? [], unknown: newValue,
        wasRead: content?.wasRead ?? false)
    }
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
