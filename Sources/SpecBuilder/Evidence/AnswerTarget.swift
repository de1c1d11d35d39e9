import DocParser

/// What a sentence about an answer points to: the section of another operation, or its method and path.
struct AnswerTarget {
  private let text: String

  /// A target as ``AnswerReference`` has it.
  init(_ text: String) { self.text = text }

  /// The operations that it leads to: those of the same documents first, or of the file that a link names.
  func drafts(among drafts: [OperationDraft], for own: OperationDraft) -> [OperationDraft] {
    let documents = Set(own.sightings.map(\.document))
    let found = drafts.filter { $0 !== own && leads(to: $0) }
    let near = found.filter { draft in
      draft.sightings.contains { file.isEmpty ? documents.contains($0.document) : stands($0) }
    }
    return near.isEmpty ? found : near
  }

  /// The file that a link names, without its suffix; empty where it leads into its own.
  private var file: String {
    guard let mark = text.firstIndex(of: "#") else { return "" }
    return Self.stem(text[..<mark])
  }

  private func stands(_ sighting: Sighting) -> Bool {
    Self.stem(sighting.section.range.file.split(separator: "/").last ?? "") == file
  }

  private static func stem(_ file: some StringProtocol) -> String {
    file.split(separator: ".").first.map { $0.lowercased() } ?? ""
  }

  private func leads(to draft: OperationDraft) -> Bool {
    guard let mark = text.firstIndex(of: "#") else {
      return call == "\(draft.method) \(Self.shape(draft.key.segments))"
    }
    let wanted = Self.plain(text[mark...])
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

  private static func plain(_ text: some StringProtocol) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
