/// What stands in files about the package as a whole.
struct PackageView: ViewModel {
  let client: String
  /// The name of the example program; nil when there is none.
  let example: String?

  static let tags: [String: @Sendable (PackageView) -> any TagValueConvertible] = [
    "client": { $0.client },
    "hasExample": { $0.example != nil },
    "example": { $0.example ?? "" },
    "supportImports": {
      Wrapping.imports([$0.client: false, "Foundation": false, "HTTPTypes": false, "Testing": false])
    },
  ]
}
