public import ClientRuntime

/// A position of Opportunities within their Pipeline.
///
/// From: opportunities.md › List Pipeline Stages
nonisolated public struct PipelineStage: Codable, Hashable, Sendable, Identifiable {
  /// The id of a Pipeline Stage.
  public typealias ID = PipelineStageID

  /// The id of the Pipeline Stage.
  public var id: PipelineStageID
  /// The name.
  public var name: String
  /// The Pipeline.
  public var pipelineID: PipelineID?
  /// The probability of winning in per cent, from 0 to 100.
  public var winProbability: Int
  /// Keys that the documentation does not name, and what writing the record back as it came needs.
  public var extras: RecordExtras

  /// A Pipeline Stage, made by hand for a test or a preview.
  public init(
    id: PipelineStageID,
    name: String,
    pipelineID: PipelineID? = nil,
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

  /// Reads the record as the service sends it.
  public init(from decoder: any Decoder) throws {
    var record = try RecordDecoder<CodingKeys>(from: decoder)
    id = try record.required(PipelineStageID.self, .id)
    name = try record.required(String.self, .name)
    pipelineID = try record.optional(PipelineID.self, .pipelineID)
    winProbability = try record.required(Int.self, .winProbability)
    extras = try record.extras()
  }

  /// Writes the record as the service sends it.
  public func encode(to encoder: any Encoder) throws {
    var record = try RecordEncoder<CodingKeys>(to: encoder, extras: extras)
    try record.encode(id, .id)
    try record.encode(name, .name)
    try record.encodeIfPresent(pipelineID, .pipelineID)
    try record.encode(winProbability, .winProbability)
  }
}

/// Lists the stages of a Pipeline.
///
/// From: opportunities.md › List Stages in a Pipeline
nonisolated public struct ListPipelineStagesOfPipelineRequest: ClientRequest {
  /// The Pipeline Stages.
  public typealias Response = [PipelineStage]

  /// `GET /pipeline_stages/pipeline/{pipeline_id}`
  public static let operation = OperationDescription(
    name: "pipelineStages.list", method: "GET", pathTemplate: "/pipeline_stages/pipeline/{pipeline_id}")

  /// The id of the Pipeline.
  public var pipelineID: PipelineID

  /// Lists the stages of a Pipeline.
  public init(pipelineID: PipelineID) {
    self.pipelineID = pipelineID
  }

  /// The path below the base URL.
  public var path: RequestPath { "/pipeline_stages/pipeline/\(pipelineID)" }
}

/// What can be done with Pipeline Stages.
nonisolated public struct PipelineStagesResource: Sendable {
  let core: ClientCore

  /// Lists the stages of a Pipeline.
  ///
  /// `GET /pipeline_stages/pipeline/{pipeline_id}`
  ///
  /// From: opportunities.md › List Stages in a Pipeline
  public func list(pipelineID: PipelineID, options: CallOptions = CallOptions()) async throws -> [PipelineStage] {
    try await core.send(ListPipelineStagesOfPipelineRequest(pipelineID: pipelineID), options: options)
  }
}
