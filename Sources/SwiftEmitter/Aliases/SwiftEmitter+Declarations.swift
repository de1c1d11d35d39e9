import APISpec
import Diagnostics

extension SwiftEmitter {
  /// The public declarations that would be printed for a spec.
  /// - Throws: the findings when something in the spec cannot be named in Swift.
  public func declarations(of spec: APISpec) throws(DiagnosticError) -> [Declaration] {
    DeclarationTable(plan: try plan(spec)).declarations
  }

  /// Those of the names of earlier releases that would be kept as deprecated aliases.
  /// - Throws: the findings when something in the spec cannot be named in Swift.
  public func kept(_ renamed: [RenamedDeclaration], in spec: APISpec) throws(DiagnosticError) -> [RenamedDeclaration] {
    AliasPlan(renamed, plan: try plan(spec)).kept
  }

  private func plan(_ spec: APISpec) throws(DiagnosticError) -> PackagePlan {
    let plan = PackagePlan(spec: spec, client: name, resources: resources, sources: SourceMap())
    guard !plan.diagnostics.contains(where: { $0.severity == .error }) else { throw DiagnosticError(plan.diagnostics) }
    return plan
  }
}
