/// A Task as the service sends it.
///
/// From: docs.md › Task
nonisolated public struct DealsTask: WireRecord, Codable, Hashable, Sendable, Identifiable {
  /// The id of a Task.
  public typealias ID = TaskID

  /// The field `id`.
  ///
  /// From: docs.md › id
  public var id: TaskID
  /// The field `default`.
  ///
  /// From: docs.md › default
  public var `default`: String?
  /// Keys that the documentation does not name, and what writing the value back as it came needs.
  public var extras: RecordExtras

  /// A Task, made by hand for a test or a preview.
  public init(
    id: TaskID,
    `default`: String? = nil,
    extras: RecordExtras = RecordExtras()
  ) {
    self.id = id
    self.default = `default`
    self.extras = extras
  }

  /// Reads the value as the service sends it. A `JSONDecoder` of your own must leave keys as they are.
  public init(from record: inout RecordReader) throws {
    id = try record.required("id")
    `default` = try record.optional("default")
    extras = try record.extras()
  }

  /// Writes the value as the service sends it.
  public func writeKeys(to record: inout WireWriter) {
    record.required("id", id)
    record.optional("default", `default`)
  }
}
