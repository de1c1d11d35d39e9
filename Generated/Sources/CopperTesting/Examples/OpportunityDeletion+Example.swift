public import Copper
import Foundation

nonisolated extension OpportunityDeletion {
  /// An Opportunity Deletion of the documentation's examples.
  ///
  /// From: opportunities.md › Delete an Opportunity › Delete Opportunity › response
  public static let example = OpportunityDeletion(
    id: OpportunityID(99999999),
    isDeleted: true
  )
}
