import APISpec

/// The README of the package.
struct ReadmeView: ViewModel {
  let guide: GuideView
  let sites: [CallSiteView]
  let example: ExampleProgramView?

  init(plan: PackagePlan, sites: [CallSiteView], program: ExampleProgram?) {
    guide = GuideView(plan)
    self.sites = sites
    example = program.map(ExampleProgramView.init)
  }

  static let parts: [any ViewModel.Type] = [CallSiteView.self, AnswerView.self, TextView.self]
  static let tags: [String: @Sendable (ReadmeView) -> any TagValueConvertible] = {
    // What the guide's pages show, the README shows as well.
    var tags = GuideView.tags.mapValues { tag in { @Sendable (view: ReadmeView) in tag(view.guide) } }
    tags["topics"] = nil
    tags["sites"] = { $0.sites }
    tags["hasExample"] = { $0.example != nil }
    tags["exampleAnswers"] = { $0.example?.program.hasExample ?? false }
    tags["exampleName"] = { $0.example?.program.name ?? "" }
    tags["exampleSubject"] = { $0.example?.program.subject ?? "" }
    tags["exampleEnvironment"] = { $0.example?.environmentInMarkdown ?? "" }
    return tags
  }()
}
