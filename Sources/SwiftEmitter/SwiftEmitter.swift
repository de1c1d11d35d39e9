import APISpec
import Diagnostics
import OutputFiles

/// Prints a Swift package from a spec.
public struct SwiftEmitter: Sendable {
  /// How a package is printed.
  public struct Options: Sendable {
    /// The name of the client: that of the package and its module, and the start of `…Client`.
    public let name: String
    /// A user's own templates.
    public let templates: [TemplateFile]
    /// Names of earlier releases, to be kept as deprecated aliases.
    public let renamed: [RenamedDeclaration]

    /// Options.
    public init(name: String, templates: [TemplateFile] = [], renamed: [RenamedDeclaration] = []) {
      self.name = name
      self.templates = templates
      self.renamed = renamed
    }
  }

  let name: String
  private let templates: TemplateLibrary
  private let renamed: [RenamedDeclaration]
  let resources: Resources

  /// A printer with options, from resources.
  /// - Throws: a finding when the name cannot be that of a module, or when a template cannot be used.
  public init(_ options: Options, resources: Resources) throws(DiagnosticError) {
    guard SwiftEmitter.isModuleName(options.name, beside: resources) else {
      throw DiagnosticError(
        [
          Diagnostic(
            .badConfiguration, "\(SwiftLiteral.string(options.name)) cannot be the name of a Swift module.",
            wayOut: "Take a name of ASCII letters and digits that starts with a capital, such as \"Acme\".")
        ], exitCode: 2)
    }
    name = options.name
    renamed = options.renamed
    self.resources = resources
    templates = try TemplateLibrary(resources.templates, overrides: options.templates)
  }

  /// The package for a spec.
  /// - Throws: the findings when something in the spec cannot be named in Swift.
  public func emit(_ spec: APISpec, sources: SourceMap = SourceMap()) throws(DiagnosticError) -> EmittedPackage {
    let plan = PackagePlan(spec: spec, client: name, resources: resources, sources: sources)
    var fixtures = FixturePlanner(plan: plan, sources: sources)
    fixtures.run()
    let diagnostics = plan.diagnostics + fixtures.diagnostics
    guard !diagnostics.contains(where: { $0.severity == .error }) else { throw DiagnosticError(diagnostics) }
    let testing = TestingPlan(plan, calls: fixtures.documented)
    let declarations = DeclarationTable(plan: plan, testing: testing).declarations
    let printer = PackagePrinter(plan: plan, fixtures: fixtures, testing: testing, templates: templates)
    let kept = AliasPlan(renamed, plan: plan, declarations: declarations)
    let aliases = AliasPrinter(aliases: kept.aliases, client: plan.names.client).files
    return EmittedPackage(
      files: try OutputFileSet(printer.files() + aliases).files, diagnostics: diagnostics,
      declarations: declarations,
      summary: EmittedSummary(
        types: printer.typeCount, operations: plan.operations.count,
        requestFixtures: fixtures.suites.flatMap(\.requests).count(where: \.isRequest),
        responseFixtures: fixtures.suites.flatMap(\.responses).count))
  }

  /// Whether a name can be that of a module, a folder and the start of a type.
  private static func isModuleName(_ name: String, beside resources: Resources) -> Bool {
    guard let first = name.unicodeScalars.first, ("A"..."Z").contains(first), name.utf8.count <= 40 else {
      return false
    }
    let isPlain = name.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
    }
    return isPlain && !ReservedTypeNames.modules.contains(name) && !ReservedTypeNames.language.contains(name)
      && !resources.typeNames.contains(name)
  }
}
