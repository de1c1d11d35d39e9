/// The id of a Pipeline.
nonisolated public struct PipelineID: ResourceID {
  /// The number that the service uses for it.
  public let rawValue: Int

  /// An id by what the service uses for it.
  public init(rawValue: Int) { self.rawValue = rawValue }
}
