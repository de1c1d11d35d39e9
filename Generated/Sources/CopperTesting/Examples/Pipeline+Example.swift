public import Copper
import Foundation

nonisolated extension Pipeline {
  /// A Pipeline of the documentation's examples.
  ///
  /// From: opportunities.md › List Pipelines › Pipelines › response
  public static let example = Pipeline(
    id: PipelineID(213214),
    name: "Sales",
    stages: [PipelineStageSummary(id: PipelineStageID(987790), name: "Qualified", winProbability: 5), PipelineStageSummary(id: PipelineStageID(987791), name: "Follow-up", winProbability: 10), PipelineStageSummary(id: PipelineStageID(987792), name: "Presentation", winProbability: 20), PipelineStageSummary(id: PipelineStageID(987793), name: "Contract Sent", winProbability: 40), PipelineStageSummary(id: PipelineStageID(987794), name: "Negotiation", winProbability: 80)]
  )
}
