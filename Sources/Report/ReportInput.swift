import APISpec
import Diagnostics

/// One document as the report shows it: its lines, and what became of each block.
public struct ReportDocument: Sendable {
  /// The path that ranges name.
  public let path: String
  /// Its lines, without line breaks.
  public let lines: [String]
  /// What became of its blocks; where they overlap, the smallest counts.
  public let accounts: [ReportAccount]

  /// A document.
  public init(path: String, lines: [String], accounts: [ReportAccount]) {
    self.path = path
    self.lines = lines
    self.accounts = accounts
  }
}

/// What became of one block, row, code block or list item.
public struct ReportAccount: Sendable, Hashable {
  /// What kind of block it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case heading, paragraph, row, code, listItem = "list-item", html, other
  }

  /// What became of it.
  public enum Use: Sendable, Hashable {
    /// It became this fact, in a few words.
    case used(String)
    /// It states nothing for a spec; why, in a few words.
    case unused(String)
  }

  /// The kind.
  public let kind: Kind
  /// What became of it.
  public let use: Use
  /// The lines that it takes, from 1.
  public let lines: ClosedRange<Int>

  /// An account.
  public init(kind: Kind, use: Use, lines: ClosedRange<Int>) {
    self.kind = kind
    self.use = use
    self.lines = lines
  }

  /// Whether it became a fact.
  public var isUsed: Bool {
    if case .used = use { true } else { false }
  }
}

/// A declaration of the printed client, and where it comes from.
public struct ReportDeclaration: Sendable, Hashable {
  /// Its name with those of the types around it.
  public let name: String
  /// The Swift as printed, documentation included.
  public let code: String
  /// The place in the docs that it is printed from.
  public let place: DocPlace

  /// A declaration.
  public init(name: String, code: String, place: DocPlace) {
    self.name = name
    self.code = code
    self.place = place
  }
}
