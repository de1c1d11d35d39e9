import DocParser

/// What a sentence about an answer points to: the section of another operation, or its method and path.
struct AnswerTarget {
  private let text: String

  /// A target as ``Statement/returnsSame(as:isList:)`` has it.
  init(_ text: String) { self.text = text }

  /// The operation that it leads to; where several are called so, the one of the same document.
  func draft(among drafts: [OperationDraft], for own: OperationDraft) -> OperationDraft? {
    let documents = Set(own.sightings.map(\.document))
    let found = drafts.filter { $0 !== own && leads(to: $0) }
    return found.first { $0.sightings.contains { documents.contains($0.document) } } ?? found.first
  }

  private func leads(to draft: OperationDraft) -> Bool {
    guard text.hasPrefix("#") else { return call == "\(draft.method) \(Self.shape(draft.key.segments))" }
    let wanted = Self.plain(text)
    return draft.sightings.contains { sighting in
      sighting.section.heading.map { Self.plain($0) == wanted } ?? false
    }
  }

  /// The method and the path with its parameters without their names.
  private var call: String {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard parts.count == 2 else { return text }
    let path = parts[1].prefix { $0 != "?" }.split(separator: "/").map { segment -> String? in
      segment.first.map { "{:<$".contains($0) } == true ? nil : String(segment)
    }
    return "\(parts[0]) \(Self.shape(path))"
  }

  private static func shape(_ segments: [String?]) -> String {
    segments.map { $0 ?? "{}" }.joined(separator: "/")
  }

  private static func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
}
