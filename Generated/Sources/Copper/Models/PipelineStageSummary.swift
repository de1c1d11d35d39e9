/// A Pipeline Stage is one of the positions that an Opportunity can have in its Pipeline. This request shows all Pipeline Stages of your Copper account.
///
/// From: opportunities.md › List Pipeline Stages
nonisolated public struct PipelineStageSummary: WireRecord, Codable, Hashable, Sendable, Identifiable {
  /// The id of a Pipeline Stage Summary.
  public typealias ID = PipelineStageID

  /// The ID of this Pipeline Stage.
  ///
  /// From: opportunities.md › List Pipeline Stages › id
  public var id: PipelineStageID
  /// Name given to the Pipeline Stage.
  ///
  /// From: opportunities.md › List Pipeline Stages › name
  public var name: String
  /// Estimated probability that Opportunities at this Pipeline Stage will be won. The valid range is [0-100] (inclusive).
  ///
  /// From 0 to 100.
  ///
  /// From: opportunities.md › List Pipeline Stages › win_probability
  public var winProbability: Int
  /// Keys that the documentation does not name, and what writing the value back as it came needs.
  public var extras: RecordExtras

  /// A Pipeline Stage Summary, made by hand for a test or a preview.
  public init(
    id: PipelineStageID,
    name: String,
    winProbability: Int,
    extras: RecordExtras = RecordExtras()
  ) {
    self.id = id
    self.name = name
    self.winProbability = winProbability
    self.extras = extras
  }

  /// Reads the value as the service sends it. A `JSONDecoder` of your own must leave keys as they are.
  public init(from record: inout RecordReader) throws {
    id = try record.required("id")
    name = try record.required("name")
    winProbability = try record.required("win_probability")
    extras = try record.extras()
  }

  /// Writes the value as the service sends it.
  public func writeKeys(to record: inout WireWriter) {
    record.required("id", id)
    record.required("name", name)
    record.required("win_probability", winProbability)
  }
}
