/// The id of a Deal.
///
/// From: docs.md › Deals
nonisolated public struct DealID: ResourceID {
  /// The number that the service uses for it.
  public let rawValue: Int

  /// An id by what the service uses for it.
  public init(rawValue: Int) { self.rawValue = rawValue }
}
