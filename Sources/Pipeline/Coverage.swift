import Diagnostics
import DocParser

/// How much of the docs became part of the spec.
public struct Coverage: Sendable, Equatable {
  /// So many of so many.
  public struct Share: Sendable, Equatable {
    /// How many were used, or are accounted for.
    public var used = 0
    /// How many there are.
    public var found = 0

    var text: String { "\(used) of \(found)" }
  }

  /// Rows of tables, and items of lists, paragraphs and headings that describe fields, which became part of the spec, or
  /// state nothing by their nature (legends).
  public private(set) var rows = Share()
  /// Code blocks, in the same way.
  public private(set) var codeBlocks = Share()
  /// Endpoint lines.
  public private(set) var endpoints = Share()
  /// Example bodies that are JSON.
  public private(set) var examples = Share()

  /// The coverage of documents.
  public init(_ documents: [DocumentFacts]) {
    for document in documents {
      for account in document.accounts { count(account) }
      let unused = Set(document.accounts.filter(\.isUnused).map(\.range))
      for section in document.sections { count(section, unused: unused) }
    }
  }

  /// One line for a person.
  public var text: String {
    "used: \(rows.text) rows, \(codeBlocks.text) code blocks, \(endpoints.text) endpoints, \(examples.text) examples"
  }

  private mutating func count(_ account: BlockAccount) {
    switch account.kind {
    case _ where account.describesField: Coverage.add(account, to: &rows)
    case .row: Coverage.add(account, to: &rows)
    case .code: Coverage.add(account, to: &codeBlocks)
    default: break
    }
  }

  private static let statesNothing: Set = ["legend", "placeholder"]

  private static func add(_ account: BlockAccount, to share: inout Share) {
    share.found += 1
    // A legend, an empty body or a placeholder has nothing to be used for: it is accounted for.
    switch account.use {
    case .used: share.used += 1
    case .unused(let reason) where Coverage.statesNothing.contains(reason): share.used += 1
    case .unused: break
    }
  }

  private mutating func count(_ section: SectionFacts, unused: Set<SourceRange>) {
    if section.endpoint != nil {
      endpoints.found += 1
      endpoints.used += 1
    }
    for example in section.examples {
      switch example.body {
      case .json:
        examples.found += 1
        examples.used += unused.contains(example.range) ? 0 : 1
      case .invalid: examples.found += 1
      case .empty, .text: break
      }
    }
  }
}

extension BlockAccount {
  /// Whether nothing became of the block.
  fileprivate var isUnused: Bool { if case .unused = use { true } else { false } }
}
