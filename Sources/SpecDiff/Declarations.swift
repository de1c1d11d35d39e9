import APISpec

/// One public declaration of a printed client.
public struct DeclarationEntry: Sendable, Hashable {
  /// Its kind, such as `struct`, `var`, `func`, `init`, `typealias`.
  public let kind: String
  /// Its name with those of the types around it, such as `Opportunity.companyID`.
  public let name: String
  /// The declaration as printed, without its body.
  public let signature: String
  /// Where what it is printed from stands in the docs.
  public let place: DocPlace?

  /// A declaration.
  public init(kind: String, name: String, signature: String, place: DocPlace?) {
    self.kind = kind
    self.name = name
    self.signature = signature
    self.place = place
  }
}

/// One difference between the declarations of two printed clients.
public struct DeclarationChange: Sendable, Hashable {
  /// What became of a declaration.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case added, removed, changed, renamed
  }

  /// What became of it.
  public let kind: Kind
  /// The declaration before; nil when it is new.
  public let old: DeclarationEntry?
  /// The declaration after; nil when it is gone.
  public let new: DeclarationEntry?
  /// What it means to sources that use it.
  public let impact: ChangeClass

  /// The declaration's name, the new one if there is one.
  public var name: String { (new ?? old)?.name ?? "" }
}
