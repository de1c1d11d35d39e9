import Diagnostics
import DocParser

/// A finding that a person can settle: what it is about, and the correction that agrees with the decision taken.
public struct Contradiction: Sendable, Hashable {
  /// The finding.
  public let finding: Diagnostic
  /// What it is about, as a correction names it.
  public let target: String
  /// What a correction does that agrees with the decision.
  public let remedy: Correction.Action

  /// A finding with its remedy.
  public init(finding: Diagnostic, target: String, remedy: Correction.Action) {
    self.finding = finding
    self.target = target
    self.remedy = remedy
  }

  /// Whether a correction decides the matter: it is about the same thing at one of its places, in the same respect.
  /// What it decides is the person's own affair.
  func isSettled(by correction: Correction, quotedAt lines: [String: Set<Int>]) -> Bool {
    guard correction.target == target || correction.target == target.split(separator: ".").last.map(String.init),
      correction.action.respect == remedy.respect
    else { return false }
    return ([finding.range] + finding.notes.map(\.range)).contains { range in
      range.map { lines[$0.file]?.contains(where: $0.lines.contains) == true } ?? false
    }
  }
}

extension Correction.Action {
  /// What an action is about, whatever it says of it.
  fileprivate var respect: Int {
    switch self {
    case .setType: 0
    case .setNullable: 1
    case .setRequired: 2
    case .addValues: 3
    case .rename: 4
    case .dropRow: 5
    case .mergeInto: 6
    case .ignoreExample: 7
    }
  }
}

/// The findings that are left when corrections have decided some of them.
struct Settlement {
  /// The findings that no correction decides.
  let open: [Contradiction]
  /// The findings that corrections decide.
  let settled: Set<Diagnostic>
  /// The names of the corrections that decide one.
  let deciding: Set<String>

  init(_ contradictions: [Contradiction], by corrections: [Correction], in documents: [DocumentFacts]) {
    var open: [Contradiction] = []
    var settled: Set<Diagnostic> = []
    var deciding: Set<String> = []
    let quoted = corrections.map { ($0, Settlement.lines(of: $0, in: documents)) }
    for contradiction in contradictions {
      let judges = quoted.filter { contradiction.isSettled(by: $0.0, quotedAt: $0.1) }.map(\.0.name)
      deciding.formUnion(judges)
      if judges.isEmpty { open.append(contradiction) } else { settled.insert(contradiction.finding) }
    }
    (self.open, self.settled, self.deciding) = (open, settled, deciding)
  }

  private static func lines(of correction: Correction, in documents: [DocumentFacts]) -> [String: Set<Int>] {
    let quotation = Quotation(correction.quotation)
    let found = documents.filter(correction.concerns).map { ($0.file, Set(quotation.lines(in: $0))) }
    return Dictionary(found, uniquingKeysWith: { $0.union($1) })
  }
}
