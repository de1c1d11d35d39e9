/// What stands in files about the package as a whole.
struct PackageView: ViewModel {
  let client: String

  static let tags: [String: @Sendable (PackageView) -> any Sendable] = [
    "client": { $0.client },
    "supportImports": {
      Wrapping.imports([$0.client: false, "Foundation": false, "HTTPTypes": false, "Testing": false])
    },
  ]
}
