import APISpec

/// The type of amounts that travel as texts.
struct DecimalTextView: ViewModel {
  /// The digits behind the point, where the docs tell them.
  let places: Int?

  static let tags: [String: @Sendable (DecimalTextView) -> any TagValueConvertible] = [
    "hasPlaces": { $0.places != nil },
    "places": { String($0.places ?? 0) },
    "sample": { view in
      let zeros = String(repeating: "0", count: max(0, (view.places ?? 2) - 1))
      return view.places == 0 ? "12" : "12.5" + zeros
    },
  ]
}
