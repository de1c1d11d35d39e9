/// The id of a Custom Field Definition.
nonisolated public struct CustomFieldDefinitionID: ResourceID {
  /// The number that the service uses for it.
  public let rawValue: Int

  /// An id by what the service uses for it.
  public init(rawValue: Int) { self.rawValue = rawValue }
}
