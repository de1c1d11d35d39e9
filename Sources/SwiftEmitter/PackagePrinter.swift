import APISpec
import OrderedJSON
import OutputFiles
import Parallel

/// Prints a plan to files.
struct PackagePrinter {
  let plan: PackagePlan
  let fixtures: FixturePlanner
  let testing: TestingPlan
  let templates: TemplateLibrary
  /// How each operation is called, which several pages show.
  private let callSites: [CallSiteView]
  /// The example program, if an operation lends itself to one.
  private let program: ExampleProgram?

  init(plan: PackagePlan, fixtures: FixturePlanner, testing: TestingPlan, templates: TemplateLibrary) {
    self.plan = plan
    self.fixtures = fixtures
    self.testing = testing
    self.templates = templates
    var names = NameScope()
    callSites = zip(plan.operations, fixtures.documented).map { operation, documented in
      CallSiteView(
        site: CallSite(operation: operation, plan: plan),
        name: names.claim([documented.name.name], place: operation.operation.place))
    }
    program = ExampleProgram(plan)
  }

  private var client: String { plan.names.client }
  private var sources: String { "Sources/\(client)/" }

  /// All files of the package. Each depends on the plan alone, so that several are printed at once.
  func files() -> [OutputFile] { drafts.parallelMap { OutputFile(path: $0.path, contents: $0.contents()) } }

  /// A file that is yet to be printed.
  private struct Draft: Sendable {
    let path: String
    let contents: @Sendable () -> String
  }

  private var drafts: [Draft] {
    package + [clientFile, readme] + errors + resourceTypes + schemas + identifiers + requests + webhooks + runtime
      + testingProduct
      + tests + documentation + example
  }

  /// The number of types that come from the docs.
  var typeCount: Int {
    plan.objects.count + plan.enumerations.count + plan.unions.count + plan.types.reader.identified.count
      + plan.operations.count
  }

  private func file<View: ViewModel>(
    _ path: String, _ template: TemplateName, _ view: @autoclosure @escaping @Sendable () -> View
  ) -> Draft {
    Draft(path: path) { [templates] in templates.render(template, view()) }
  }

  private func source<View: ViewModel>(
    _ folder: String, _ type: Identifier, _ template: TemplateName,
    _ view: @autoclosure @escaping @Sendable () -> View
  ) -> Draft {
    file("\(sources)\(folder)/\(FileNaming.type(type.name)).swift", template, view())
  }

  private var packageView: PackageView { PackageView(client: client, example: program?.name) }

  private var package: [Draft] {
    let view = packageView
    return [
      file("Package.swift", .manifest, view), file(".swift-format", .formatConfiguration, view),
      Draft(path: ".gitignore") { ".build/\n.swiftpm/\nPackage.resolved\n" },
    ]
  }

  private var clientFile: Draft { file("\(sources)\(client)Client.swift", .client, ClientView(plan)) }

  /// What the client's error says where the docs show what comes with it.
  private var errors: [Draft] {
    let view = ErrorBodiesView(bodies: plan.errorBodies)
    return view.bodies.isEmpty ? [] : [file("\(sources)\(client)Error+Bodies.swift", .errorBodies, view)]
  }

  private var readme: Draft {
    file("README.md", .readme, ReadmeView(plan: plan, sites: callSites, program: program))
  }

  private var resourceTypes: [Draft] {
    plan.types.reader.operated.compactMap { resource in
      plan.names.resourceTypes[resource.name].map { name in
        source("Resources", name, .resource, ResourceView(resource, name: name, plan: plan))
      }
    }
  }

  private var schemas: [Draft] {
    let objects = plan.objects.map { object in
      object.form == .model
        ? source("Models", object.type, .model, ModelView(object, types: plan.types))
        : source("Requests", object.type, .body, BodyView(object, types: plan.types))
    }
    let enumerations = plan.enumerations.map { enumeration in
      source("Models", enumeration.type, .enumeration, EnumerationView(enumeration, reader: plan.types.reader))
    }
    let unions = plan.unions.map { union in
      if let discriminator = union.schema.discriminator {
        return source(
          union.isReadable ? "Models" : "Requests", union.type, .taggedUnion,
          TaggedUnionView(plan: union, field: discriminator.field))
      }
      return source(union.isReadable ? "Models" : "Requests", union.type, .union, UnionView(union, package: plan))
    }
    return objects + enumerations + unions + decimalText
  }

  /// The type of amounts that are texts, where there are any.
  private var decimalText: [Draft] {
    guard plan.spec.usesDecimalText else { return [] }
    let view = DecimalTextView(places: plan.spec.service.amountDecimals)
    return [file("\(sources)Models/DecimalText.swift", .decimalText, view)]
  }

  private var identifiers: [Draft] {
    plan.types.reader.identified.compactMap { resource in
      plan.names.ids[resource].map { name in
        source("Identifiers", name, .identifier, IdentifierView(name, resource: resource, plan: plan))
      }
    }
  }

  private var requests: [Draft] {
    plan.operations.map { operation in
      source("Requests", operation.request, .request, RequestView(operation, package: plan))
    }
  }

  private var webhooks: [Draft] {
    zip(plan.spec.webhooks, plan.names.webhooks).compactMap { hook, name in
      name.map { name in
        source(
          "Webhooks", name, .webhook, WebhookView(hook: hook, name: name, payload: plan.types.name(hook.payload)))
      }
    }
  }

  /// The sources that every client stands on, byte for byte.
  private var runtime: [Draft] {
    plan.resources.runtime.map { file in
      Draft(path: "\(sources)Runtime/\(file.path)") { file.contents }
    }
  }
}

extension PackagePrinter {
  private var testingProduct: [Draft] {
    let folder = "Sources/\(client)Testing/"
    let runtime = plan.resources.testing.map { file in
      Draft(path: folder + "Runtime/" + file.path) { renamedImports(in: file.contents) }
    }
    let index = file(
      folder + "Examples/DocumentedOperations.swift", .documentedExamples,
      DocumentedExamplesView(client: client, plans: fixtures.documented, isIndex: true))
    let data = fixtures.documented.map { plan in
      file(
        folder + "Examples/\(FileNaming.type(Words(plan.name.name).upperCamel))Examples.swift", .documentedExamples,
        DocumentedExamplesView(client: client, plans: [plan], isIndex: false))
    }
    let typed = testing.records.map { view in
      file(folder + "Examples/\(FileNaming.type(view.typeName))+Example.swift", .typedExamples, view)
    }
    return runtime + [index] + data + typed
  }

  /// The runtime is a module of its own where it is made and tested, and part of the client's where it is printed.
  private func renamedImports(in source: String) -> String {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let imports = lines.prefix { $0.hasPrefix("import ") || $0.hasPrefix("public import ") }.map { line in
      line.hasSuffix(" ClientRuntime") ? line.dropLast("ClientRuntime".count) + client : String(line)
    }
    // Another name may have another place among them.
    let sorted = imports.sorted { ($0.split(separator: " ").last ?? "") < ($1.split(separator: " ").last ?? "") }
    return (sorted + lines.dropFirst(imports.count).map(String.init)).joined(separator: "\n")
  }

  private var tests: [Draft] {
    let folder = "Tests/\(client)Tests/"
    let bodies = fixtures.files.map { fixture in
      Draft(path: "\(folder)Fixtures/\(fixture.name).json") { JSONWriter(.pretty).text(fixture.body) + "\n" }
    }
    let suites = fixtures.suites.flatMap { suite -> [Draft] in
      let name = FileNaming.type(suite.name)
      var files: [Draft] = []
      if !suite.responses.isEmpty {
        let view = FixtureTestsView(client: client, suite: suite, isRequests: false)
        files.append(file("\(folder)Responses/\(name)ResponseTests.swift", .responseTests, view))
      }
      if !suite.requests.isEmpty {
        let view = FixtureTestsView(client: client, suite: suite, isRequests: true)
        files.append(file("\(folder)Requests/\(name)RequestTests.swift", .requestTests, view))
      }
      return files
    }
    let readme = Draft(path: folder + "Fixtures/README.md") {
      "The documented bodies, as they stand in the documentation, one file each.\n"
    }
    return [
      file(folder + "Support/Fixture.swift", .testSupport, packageView),
      file(folder + "Support/ServiceTests.swift", .serviceTests, ServiceTestsView(plan: plan)),
      file(folder + "CallSites.swift", .callSites, CallSitesView(client: client, sites: callSites)),
      file(folder + "Tutorial.swift", .tutorial, TutorialView(tutorial: Tutorial(plan))), readme,
    ] + bodies + suites
  }
}

extension PackagePrinter {
  /// The documentation catalogues of both modules.
  private var documentation: [Draft] {
    let guide = GuideView(plan)
    let folder = "\(sources)\(client).docc/"
    let testing = "Sources/\(client)Testing/\(client)Testing.docc/\(client)Testing.md"
    let pages = plan.types.reader.operated.compactMap { resource in
      plan.names.resourceTypes[resource.name].map { name in
        file(
          "\(folder)Resources/\(FileNaming.type(name.name)).md", .documentationResource,
          ResourcePageView(resource, name: name, plan: plan, sites: callSites))
      }
    }
    return [
      file("\(folder)\(client).md", .documentationLanding, guide),
      file("\(folder)GettingStarted.md", .documentationGuide, guide),
      file(testing, .documentationTesting, guide),
    ] + pages
  }

  private var example: [Draft] {
    guard let program else { return [] }
    return [
      file("Examples/\(program.name)/ExampleProgram.swift", .example, ExampleProgramView(program: program))
    ]
  }
}
