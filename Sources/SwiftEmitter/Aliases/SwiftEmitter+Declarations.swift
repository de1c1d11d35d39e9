import APISpec
import Diagnostics

extension SwiftEmitter {
  /// The public declarations that would be printed for a spec.
  /// - Throws: the findings when something in the spec cannot be named in Swift.
  public func declarations(of spec: APISpec) throws(DiagnosticError) -> [Declaration] {
    SwiftEmitter.declarations(of: try plan(spec))
  }

  /// Those of the names of earlier releases that would be kept as deprecated aliases.
  /// - Throws: the findings when something in the spec cannot be named in Swift.
  public func kept(_ renamed: [RenamedDeclaration], in spec: APISpec) throws(DiagnosticError) -> [RenamedDeclaration] {
    let plan = try plan(spec)
    return AliasPlan(renamed, plan: plan, declarations: SwiftEmitter.declarations(of: plan)).kept
  }

  private static func declarations(of plan: PackagePlan) -> [Declaration] {
    var fixtures = FixturePlanner(plan: plan, sources: SourceMap())
    fixtures.run()
    return DeclarationTable(plan: plan, testing: TestingPlan(plan, calls: fixtures.documented)).declarations
  }

  private func plan(_ spec: APISpec) throws(DiagnosticError) -> PackagePlan {
    let plan = PackagePlan(spec: spec, client: name, resources: resources, sources: SourceMap())
    guard !plan.diagnostics.contains(where: { $0.severity == .error }) else { throw DiagnosticError(plan.diagnostics) }
    return plan
  }
}
