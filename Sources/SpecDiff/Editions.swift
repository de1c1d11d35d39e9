/// The editions of the reader that read the two sides of a comparison.
public struct Editions: Sendable, Hashable {
  /// The edition that read the old side.
  public let old: Int
  /// The edition that read the new side.
  public let new: Int
  /// Whether the old docs were read again by the new edition, so that what the docs changed stands apart from what is
  /// read otherwise.
  public let isToldApart: Bool

  /// A sentence for who reads the changes; nil where one edition read both sides.
  var note: String? {
    guard old != new else { return nil }
    return isToldApart
      ? "Edition \(old) of the reader read the old side, edition \(new) the new one."
      : "Edition \(old) of the reader read the old side, edition \(new) the new one, and the old docs are not at hand: "
        + "some of these changes may not be the docs'."
  }

  /// The title of the changes that the docs did not make.
  var readingsTitle: String { "Read otherwise by edition \(new), the docs did not change" }
}
