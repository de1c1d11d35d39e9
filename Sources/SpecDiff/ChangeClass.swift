/// What a change means to those who use the API.
public enum ChangeClass: String, Sendable, Hashable, Comparable, CaseIterable {
  /// Only words change, or something that nobody can depend on.
  case documentation
  /// More is possible than before; what worked goes on to work.
  case addition
  /// Something that worked may fail.
  case breaking

  /// Ordered from harmless to breaking.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int {
    switch self {
    case .documentation: 0
    case .addition: 1
    case .breaking: 2
    }
  }
}

/// What a change means on the wire and to Swift sources that use the printed client; the two may differ.
public struct Impact: Sendable, Hashable {
  /// For whoever speaks to the service.
  public let wire: ChangeClass
  /// For sources that are compiled against the printed client.
  public let swift: ChangeClass

  /// An impact.
  public init(wire: ChangeClass, swift: ChangeClass) {
    self.wire = wire
    self.swift = swift
  }

  /// The worse of the two.
  public var worst: ChangeClass { max(wire, swift) }

  /// Words only.
  static let documentation = Impact(wire: .documentation, swift: .documentation)
  /// More on both sides.
  static let addition = Impact(wire: .addition, swift: .addition)
  /// Breaks on both sides.
  static let breaking = Impact(wire: .breaking, swift: .breaking)

  /// The worse of each side.
  func joined(_ other: Impact) -> Impact {
    Impact(wire: max(wire, other.wire), swift: max(swift, other.swift))
  }
}

/// Which part of a semantic version the next release must raise.
public enum VersionAdvice: String, Sendable, Hashable, Comparable, CaseIterable {
  /// Nothing changed: no release is needed.
  case none
  /// Documentation only.
  case patch
  /// Additions.
  case minor
  /// Something breaks.
  case major

  /// The advice for changes whose worst class is `worst`; nil for no change.
  public init(worst: ChangeClass?) {
    switch worst {
    case nil: self = .none
    case .documentation: self = .patch
    case .addition: self = .minor
    case .breaking: self = .major
    }
  }

  /// Ordered from nothing to the first number.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int { VersionAdvice.allCases.firstIndex(of: self) ?? 0 }
}

/// A released version: three numbers.
public struct SemanticVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Raised when something breaks.
  public let major: Int
  /// Raised for additions.
  public let minor: Int
  /// Raised for everything else.
  public let patch: Int

  /// A version of three numbers.
  public init(_ major: Int, _ minor: Int, _ patch: Int) {
    self.major = major
    self.minor = minor
    self.patch = patch
  }

  /// The version that `text` spells, such as `1.4.0`; nil for anything else, leading zeros and suffixes included.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part -> Int? in
      guard part.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
        part.utf8.count == 1 || part.first != "0"
      else { return nil }
      return Int(part)
    }
    guard parts.count == 3, numbers.count == 3 else { return nil }
    self.init(numbers[0], numbers[1], numbers[2])
  }

  /// The smallest version that follows the advice.
  public func next(_ advice: VersionAdvice) -> SemanticVersion {
    switch advice {
    case .none: self
    case .patch: SemanticVersion(major, minor, patch + 1)
    case .minor: SemanticVersion(major, minor + 1, 0)
    case .major: SemanticVersion(major + 1, 0, 0)
    }
  }

  /// The version as text, such as `1.4.0`.
  public var description: String { "\(major).\(minor).\(patch)" }

  /// Ordered by the numbers, the first one first.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.major, lhs.minor, lhs.patch) < (rhs.major, rhs.minor, rhs.patch)
  }
}
