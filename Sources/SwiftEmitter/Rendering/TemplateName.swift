/// The templates, by the names of their files.
enum TemplateName: String, CaseIterable, Sendable {
  case body
  case callSites = "call-sites"
  case client
  case decimalText = "decimal-text"
  case documentationGuide = "docc-getting-started"
  case documentationLanding = "docc-landing"
  case documentationResource = "docc-resource"
  case documentationTesting = "docc-testing"
  case documentedExamples = "documented-examples"
  case enumeration
  case errorBodies = "error-bodies"
  case example
  case formatConfiguration = "format-configuration"
  case identifier
  case manifest
  case model
  case readme
  case request
  case requestTests = "request-tests"
  case resource
  case responseTests = "response-tests"
  case serviceTests = "service-tests"
  case taggedUnion = "tagged-union"
  case testSupport = "test-support"
  case tutorial
  case typedExamples = "typed-examples"
  case union
  case webhook

  /// The view model that the template prints.
  var view: any ViewModel.Type {
    switch self {
    case .body: BodyView.self
    case .callSites: CallSitesView.self
    case .client: ClientView.self
    case .decimalText: DecimalTextView.self
    case .documentationGuide, .documentationLanding, .documentationTesting: GuideView.self
    case .documentationResource: ResourcePageView.self
    case .documentedExamples: DocumentedExamplesView.self
    case .enumeration: EnumerationView.self
    case .errorBodies: ErrorBodiesView.self
    case .example: ExampleProgramView.self
    case .formatConfiguration, .manifest, .testSupport: PackageView.self
    case .identifier: IdentifierView.self
    case .model: ModelView.self
    case .readme: ReadmeView.self
    case .request: RequestView.self
    case .requestTests, .responseTests: FixtureTestsView.self
    case .resource: ResourceView.self
    case .serviceTests: ServiceTestsView.self
    case .taggedUnion: TaggedUnionView.self
    case .tutorial: TutorialView.self
    case .typedExamples: TypedExamplesView.self
    case .union: UnionView.self
    case .webhook: WebhookView.self
    }
  }
}
