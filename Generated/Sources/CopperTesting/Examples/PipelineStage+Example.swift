public import Copper
import Foundation

nonisolated extension PipelineStage {
  /// A Pipeline Stage of the documentation's examples.
  ///
  /// From: opportunities.md › List Pipeline Stages › Pipeline Stages › response
  public static let example = PipelineStage(
    id: PipelineStageID(987790),
    name: "Qualified",
    pipelineID: PipelineID(213214),
    winProbability: 5
  )
}
