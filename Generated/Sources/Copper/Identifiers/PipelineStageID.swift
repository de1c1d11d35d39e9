/// The id of a Pipeline Stage.
///
/// From: opportunities.md › List Pipeline Stages
nonisolated public struct PipelineStageID: ResourceID {
  /// The number that the service uses for it.
  public let rawValue: Int

  /// An id by what the service uses for it.
  public init(rawValue: Int) { self.rawValue = rawValue }
}
