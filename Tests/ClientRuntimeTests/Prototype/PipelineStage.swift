public import ClientRuntime

/// A position of Opportunities within their Pipeline.
///
/// From: opportunities.md › List Pipeline Stages
nonisolated public struct PipelineStage: WireRecord, Codable, Hashable, Sendable, Identifiable {
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

  /// Reads the record as the service sends it.
  public init(from record: inout RecordReader) throws {
    id = try record.required("id")
    name = try record.required("name")
    pipelineID = try record.optional("pipeline_id")
    winProbability = try record.required("win_probability")
    extras = try record.extras()
  }

  /// Writes the record as the service sends it.
  public func writeKeys(to record: inout WireWriter) {
    record.required("id", id)
    record.required("name", name)
    record.optional("pipeline_id", pipelineID)
    record.required("win_probability", winProbability)
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
