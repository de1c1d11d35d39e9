public import Deals
import Foundation

nonisolated extension Stage {
  /// A Stage of the documentation's examples.
  ///
  /// From: docs.md › Stages
  public static let example = Stage(
    id: StageID(1),
    name: "One",
    pipelineID: PipelineID(2)
  )
}
