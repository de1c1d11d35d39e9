/// The difference of two texts, as `diff -u` shows it, with three lines of context.
///
/// It is made to be read: characters that a terminal would act on are shown as `\u{…}`.
public struct UnifiedDiff: Sendable, Hashable {
  /// The diff; empty when the texts are equal.
  public let text: String

  /// The diff from `before` to `after`; nil stands for a file that is not there.
  public init(path: String, before: String?, after: String?, context: Int = 3) {
    guard before.map({ Array($0.utf8) }) != after.map({ Array($0.utf8) }) else {
      text = ""
      return
    }
    let old = DiffText(before ?? "")
    let new = DiffText(after ?? "")
    var out = "--- \(before == nil ? "/dev/null" : "a/\(path)")\n+++ \(after == nil ? "/dev/null" : "b/\(path)")\n"
    let edits = LineDiff(old.lines, new.lines).edits
    for hunk in UnifiedDiff.hunks(edits, context: context, old: old.lines.count) {
      out += UnifiedDiff.text(of: hunk, old, new)
    }
    text = out
  }

  /// Edits that stand so near to each other that they are shown together, with the lines around them.
  struct Hunk {
    var old: Range<Int>
    var new: Range<Int>
    var edits: [LineEdit]
  }

  private static func hunks(_ edits: [LineEdit], context: Int, old count: Int) -> [Hunk] {
    var hunks: [Hunk] = []
    for edit in edits {
      let before = min(context, edit.old.lowerBound)
      let after = min(context, count - edit.old.upperBound)
      let old = edit.old.lowerBound - before..<edit.old.upperBound + after
      let new = edit.new.lowerBound - before..<edit.new.upperBound + after
      if let last = hunks.indices.last, hunks[last].old.upperBound >= old.lowerBound {
        hunks[last].old = hunks[last].old.lowerBound..<old.upperBound
        hunks[last].new = hunks[last].new.lowerBound..<new.upperBound
        hunks[last].edits.append(edit)
      } else {
        hunks.append(Hunk(old: old, new: new, edits: [edit]))
      }
    }
    return hunks
  }

  private static func text(of hunk: Hunk, _ old: DiffText, _ new: DiffText) -> String {
    var out = "@@ -\(range(hunk.old)) +\(range(hunk.new)) @@\n"
    var line = hunk.old.lowerBound
    for edit in hunk.edits {
      for index in line..<edit.old.lowerBound { out += old.line(index, " ") }
      for index in edit.old { out += old.line(index, "-") }
      for index in edit.new { out += new.line(index, "+") }
      line = edit.old.upperBound
    }
    for index in line..<hunk.old.upperBound { out += old.line(index, " ") }
    return out
  }

  private static func range(_ lines: Range<Int>) -> String {
    let first = lines.isEmpty ? lines.lowerBound : lines.lowerBound + 1
    return lines.count == 1 ? "\(first)" : "\(first),\(lines.count)"
  }
}

/// The lines of a text.
private struct DiffText {
  let lines: [ArraySlice<UInt8>]
  private let endsInNewline: Bool

  init(_ text: String) {
    let bytes = Array(text.utf8)
    endsInNewline = bytes.isEmpty || bytes.last == 0x0A
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if endsInNewline { lines.removeLast() }
    // A last line without its end is another line than one with it.
    if !endsInNewline, let last = lines.popLast() { lines.append(last + [0x0A, 0]) }
    self.lines = lines
  }

  func line(_ index: Int, _ mark: Character) -> String {
    let isCut = !endsInNewline && index == lines.count - 1
    let bytes = isCut ? lines[index].dropLast(2) : lines[index]
    return "\(mark)\(DiffText.shown(bytes))\n" + (isCut ? "\\ No newline at end of file\n" : "")
  }

  private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
    var out = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where scalar != "\t", .format, .lineSeparator, .paragraphSeparator:
        out.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
      default:
        out.append(scalar)
      }
    }
    return String(out)
  }
}
