/// An object with documented keys, as the service sends it.
nonisolated public protocol WireRecord: WireReadable, WireWritable, Hashable, Sendable {
  /// The keys that the documentation does not name, and what writing the value back as it came needs.
  var extras: RecordExtras { get }

  /// Reads the documented keys.
  init(from record: inout RecordReader) throws

  /// Writes the documented keys.
  func writeKeys(to record: inout WireWriter)
}

nonisolated extension WireRecord {
  /// Reads the record.
  public init(from reader: WireReader) throws {
    var record = try RecordReader(reader)
    try self.init(from: &record)
  }

  /// Writes the record as it was read.
  public func write(to writer: inout WireWriter) {
    writer.beginObject(extras)
    writeKeys(to: &writer)
    writer.endObject()
  }
}

/// An object with documented keys that is sent.
nonisolated public protocol WireBody: WireWritable, Hashable, Sendable {
  /// The keys that the documentation does not name. They are sent as well, and replace a property of the same key.
  var additionalKeys: [String: JSONValue] { get }

  /// Writes what is set.
  func writeKeys(to body: inout WireWriter)
}

nonisolated extension WireBody {
  /// Writes what is set.
  public func write(to writer: inout WireWriter) {
    writer.beginObject()
    writeKeys(to: &writer)
    writer.members(additionalKeys)
    writer.endObject()
  }
}
