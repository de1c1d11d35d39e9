public import ClientRuntime

/// The id of a Loss Reason.
nonisolated public struct LossReasonID: ResourceID {
  /// The number that the service uses for it.
  public let rawValue: Int

  /// An id with the number that the service uses for it.
  public init(rawValue: Int) { self.rawValue = rawValue }
}
