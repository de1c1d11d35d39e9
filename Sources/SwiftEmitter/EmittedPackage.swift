import APISpec
import Diagnostics
import OutputFiles

/// A printed package, in memory.
public struct EmittedPackage: Sendable {
  /// The files of the package folder, ordered by path.
  public let files: [OutputFile]
  /// What was found while printing, no error among them.
  public let diagnostics: [Diagnostic]
  /// The public declarations that come from the docs, in the order of the docs.
  public let declarations: [Declaration]
  /// How much was printed.
  public let summary: EmittedSummary
}

/// How much was printed.
public struct EmittedSummary: Sendable, Hashable {
  /// The printed types.
  public let types: Int
  /// The operations.
  public let operations: Int
  /// The documented request bodies that are tested.
  public let requestFixtures: Int
  /// The documented responses that are tested.
  public let responseFixtures: Int
}

/// A public declaration of a printed package.
public struct Declaration: Hashable, Sendable {
  /// What is declared.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case structure = "struct"
    case enumeration = "enum"
    case property = "var"
    case member = "static let"
    case enumCase = "case"
    case initializer = "init"
    case method = "func"
    case alias = "typealias"
  }

  /// What is declared.
  public let kind: Kind
  /// The name with that of its type: `Opportunity.name`, `OpportunitiesResource.fetch(_:options:)`.
  public let name: String
  /// The declaration as it is printed, without access, comment and body.
  public let signature: String
  /// Where it comes from.
  public let place: DocPlace?

  /// A declaration.
  public init(kind: Kind, name: String, signature: String, place: DocPlace?) {
    self.kind = kind
    self.name = name
    self.signature = signature
    self.place = place
  }
}
