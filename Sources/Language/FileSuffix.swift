/// The suffixes by which paths name the kind of their answer: `/boats.json`. They are no part of anything's name.
public enum FileSuffix {
  /// The suffix of a segment without its dot; nil where it has none that is known.
  public static func of(_ segment: some StringProtocol) -> String? {
    guard let dot = segment.lastIndex(of: "."), dot != segment.startIndex else { return nil }
    let suffix = segment[segment.index(after: dot)...].lowercased()
    return WordSet.fileSuffixes.words.contains(suffix) ? suffix : nil
  }

  /// A segment without its suffix.
  public static func dropped(from segment: String) -> String {
    guard of(segment) != nil, let dot = segment.lastIndex(of: ".") else { return segment }
    return String(segment[..<dot])
  }
}
