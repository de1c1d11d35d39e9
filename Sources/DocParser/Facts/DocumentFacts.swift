import Diagnostics

/// The layout that a document is written in.
public enum DocumentForm: String, Sendable, Hashable, CaseIterable {
  /// Markdown, whatever a documentation tool adds to it.
  case markdown
  /// What is left of a rendered page when only its text was kept.
  case pageText = "page-text"
}

/// What one document says, nothing weighed yet: facts with their places.
public struct DocumentFacts: Sendable {
  /// The path that ranges name.
  public let file: String
  /// The form that it was read as.
  public let form: DocumentForm
  /// The first heading of level 1 without a leading number, if there is one.
  public let title: String?
  /// The stretches from heading to heading, in order; the first may have no heading.
  public let sections: [SectionFacts]
  /// What became of every block.
  public let accounts: [BlockAccount]
  /// The source lines, for quotations.
  public let lines: [String]

  /// The facts of one document.
  public init(
    file: String, form: DocumentForm, title: String?, sections: [SectionFacts], accounts: [BlockAccount],
    lines: [String]
  ) {
    self.file = file
    self.form = form
    self.title = title
    self.sections = sections
    self.accounts = accounts
    self.lines = lines
  }

  /// The same document with other sections.
  public func replacing(sections: [SectionFacts]) -> DocumentFacts {
    DocumentFacts(file: file, form: form, title: title, sections: sections, accounts: accounts, lines: lines)
  }

  /// The same document with blocks that later stages had no use for accounted as unused.
  public func leavingOut(_ reasons: [SourceRange: String]) -> DocumentFacts {
    let accounts = accounts.map { account in
      guard case .used = account.use, let reason = reasons[account.range] else { return account }
      return BlockAccount(
        kind: account.kind, use: .unused(reason), range: account.range, describesField: account.describesField)
    }
    return DocumentFacts(
      file: file, form: form, title: title, sections: sections, accounts: accounts, lines: lines)
  }
}

/// What stands under one endpoint's or topic's heading. Headings that only label parts of an endpoint
/// ("Headers", "Body", "Example Responses") open no section of their own.
public struct SectionFacts: Sendable {
  /// The heading's text without number and mark; nil before the first heading.
  public let heading: String?
  /// The headings above it, outermost first.
  public let ancestors: [String]
  /// The heading's lines, or the first block's.
  public let range: SourceRange
  /// Paragraphs, list items and bold labels, in order.
  public let prose: [ProseFacts]
  /// Tables, in order.
  public let tables: [TableFacts]
  /// The endpoint line, if there is one.
  public let endpoint: EndpointFacts?
  /// Bodies and commands, in order.
  public let examples: [ExampleFacts]

  /// The facts of one section.
  public init(
    heading: String?, ancestors: [String], range: SourceRange, prose: [ProseFacts], tables: [TableFacts],
    endpoint: EndpointFacts?, examples: [ExampleFacts]
  ) {
    self.heading = heading
    self.ancestors = ancestors
    self.range = range
    self.prose = prose
    self.tables = tables
    self.endpoint = endpoint
    self.examples = examples
  }

  /// The same section with other tables.
  public func replacing(tables: [TableFacts]) -> SectionFacts {
    SectionFacts(
      heading: heading, ancestors: ancestors, range: range, prose: prose, tables: tables, endpoint: endpoint,
      examples: examples)
  }
}

/// A paragraph or a list item, with the statements that were recognised in it.
public struct ProseFacts: Sendable {
  /// Its plain text.
  public let text: String
  /// What it states.
  public let statements: [LocatedStatement]
  /// Whether it is a placeholder such as `undefined`.
  public let isPlaceholder: Bool
  /// Whether it is a heading that states something, and no text below it.
  public let isHeading: Bool
  /// Where it stands.
  public let range: SourceRange

  /// A paragraph.
  public init(
    text: String, statements: [LocatedStatement], isPlaceholder: Bool, isHeading: Bool = false, range: SourceRange
  ) {
    self.text = text
    self.statements = statements
    self.isPlaceholder = isPlaceholder
    self.isHeading = isHeading
    self.range = range
  }
}

/// What became of one block, row, code block or list item.
public struct BlockAccount: Sendable, Hashable {
  /// What kind of block it is.
  public enum Kind: String, Sendable, Hashable {
    case heading, paragraph, row, code, listItem = "list-item", html, other
  }

  /// What became of it.
  public enum Use: Sendable, Hashable {
    /// It became this fact, in a few words ("parameter page_size", "response example").
    case used(String)
    /// It states nothing for a spec; why, in a few words ("legend", "placeholder", "prose without a fact").
    case unused(String)
  }

  /// The kind.
  public let kind: Kind
  /// What became of it.
  public let use: Use
  /// Where it stands.
  public let range: SourceRange
  /// Whether it is an item, a paragraph or a heading that describes a field, or is said to: it counts among the rows.
  public let describesField: Bool

  /// An account.
  public init(kind: Kind, use: Use, range: SourceRange, describesField: Bool = false) {
    self.describesField = describesField
    self.kind = kind
    self.use = use
    self.range = range
  }
}
