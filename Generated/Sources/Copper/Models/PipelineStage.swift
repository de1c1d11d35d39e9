/// A Pipeline Stage is one of the positions that an Opportunity can have in its Pipeline. This request returns all Pipeline Stages of your Copper account.
///
/// From: opportunities.md › List Pipeline Stages
nonisolated public struct PipelineStage: Codable, Hashable, Sendable, Identifiable {
  /// The id of a Pipeline Stage.
  public typealias ID = PipelineStageID

  /// The ID of this Pipeline Stage.
  ///
  /// From: opportunities.md › List Pipeline Stages › id
  public var id: PipelineStageID
  /// Name given to the Pipeline Stage.
  ///
  /// From: opportunities.md › List Pipeline Stages › name
  public var name: String
  /// ID of the Pipeline that this Pipeline Stage belongs to.
  ///
  /// From: opportunities.md › List Pipeline Stages › pipeline_id
  public var pipelineID: PipelineID
  /// Estimated probability that Opportunities at this Pipeline Stage will be won. The valid range is [0-100] (inclusive).
  ///
  /// From 0 to 100.
  ///
  /// From: opportunities.md › List Pipeline Stages › win_probability
  public var winProbability: Int
  /// Keys that the documentation does not name, and what writing the value back as it came needs.
  public var extras: RecordExtras

  /// A Pipeline Stage, made by hand for a test or a preview.
  public init(
    id: PipelineStageID,
    name: String,
    pipelineID: PipelineID,
    winProbability: Int,
    extras: RecordExtras = RecordExtras()
  ) {
    self.id = id
    self.name = name
    self.pipelineID = pipelineID
    self.winProbability = winProbability
    self.extras = extras
  }

  private enum CodingKeys: String, CodingKey {
    case id
    case name
    case pipelineID = "pipeline_id"
    case winProbability = "win_probability"
  }

  /// Reads the value as the service sends it. A `JSONDecoder` of your own must leave keys as they are.
  public init(from decoder: any Decoder) throws {
    var record = try RecordDecoder<CodingKeys>(from: decoder)
    id = try record.required(PipelineStageID.self, .id)
    name = try record.required(String.self, .name)
    pipelineID = try record.required(PipelineID.self, .pipelineID)
    winProbability = try record.required(Int.self, .winProbability)
    extras = try record.extras()
  }

  /// Writes the value as the service sends it.
  public func encode(to encoder: any Encoder) throws {
    var record = try RecordEncoder<CodingKeys>(to: encoder, extras: extras)
    try record.encode(id, .id)
    try record.encode(name, .name)
    try record.encode(pipelineID, .pipelineID)
    try record.encode(winProbability, .winProbability)
  }
}
