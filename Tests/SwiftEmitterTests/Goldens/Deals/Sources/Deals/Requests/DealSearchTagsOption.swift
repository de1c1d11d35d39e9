/// What a search asks for. All criteria must be met; only what is set is sent.
///
/// From: docs.md › DealSearchTagsOption
nonisolated public struct DealSearchTagsOption: WireBody, Encodable, Hashable, Sendable {
  /// The field `option`.
  ///
  /// Required. Known values: `ANY`, `ALL`, `NONE`.
  ///
  /// From: docs.md › option
  public var option: TagsOption
  /// The field `value`.
  ///
  /// Required.
  ///
  /// From: docs.md › value
  public var value: [String]
  /// Keys that the documentation does not name. They are sent as well, and replace a property of the same key.
  public var additionalKeys: [String: JSONValue] = [:]

  /// A value with what it needs.
  public init(option: TagsOption, value: [String]) {
    self.option = option
    self.value = value
  }

  /// A value with what it needs, and what the closure sets.
  public init(option: TagsOption, value: [String], _ configure: (inout Self) throws -> Void) rethrows {
    self.init(option: option, value: value)
    try configure(&self)
  }

  /// Writes what is set.
  public func writeKeys(to body: inout WireWriter) {
    body.required("option", option)
    body.required("value", value)
  }
}
