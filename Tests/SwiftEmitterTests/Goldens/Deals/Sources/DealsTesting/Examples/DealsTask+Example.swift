public import Deals
import Foundation

nonisolated extension DealsTask {
  /// A Task of the documentation's examples.
  ///
  /// From: docs.md › Task
  public static let example = DealsTask(
    id: TaskID(5)
  )
}
