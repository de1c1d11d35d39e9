public import Copper
import Foundation

nonisolated extension LossReason {
  /// A Loss Reason of the documentation's examples.
  ///
  /// From: opportunities.md › List Loss Reasons › Loss Reasons › response
  public static let example = LossReason(
    id: LossReasonID(308806),
    name: "Price"
  )
}
