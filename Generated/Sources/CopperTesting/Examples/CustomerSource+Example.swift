public import Copper
import Foundation

nonisolated extension CustomerSource {
  /// A Customer Source of the documentation's examples.
  ///
  /// From: opportunities.md › List Customer Sources › Customer Sources › response
  public static let example = CustomerSource(
    id: CustomerSourceID(331240),
    name: "Email"
  )
}
