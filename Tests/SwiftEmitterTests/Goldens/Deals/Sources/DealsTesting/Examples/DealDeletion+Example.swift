public import Deals
import Foundation

nonisolated extension DealDeletion {
  /// A Deal Deletion of the documentation's examples.
  ///
  /// From: docs.md › Delete Deal
  public static let example = DealDeletion(
    id: DealID(99),
    isDeleted: true
  )
}
