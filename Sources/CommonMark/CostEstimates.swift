/// How deep quotes and lists can be nested at most, line by line, without parsing them.
///
/// libcmark goes through all open blocks on each line, so a deep document costs quadratic time; the depth
/// must be known before.
struct NestingEstimate {
  private var items = 0
  private var quotes = 0
  private var isAfterBlank = true

  /// What stands in front of a line's text.
  private struct Lead {
    var indentation = 0
    var items = 0
    var quotes = 0
    var isBlank = false
  }

  /// The most blocks that can be open on `line`, the next one.
  mutating func add(_ line: ArraySlice<UInt8>) -> Int {
    update(lead(of: line))
    return items + quotes
  }

  private mutating func update(_ lead: Lead) {
    defer { isAfterBlank = lead.isBlank }
    guard !lead.isBlank else { return }
    // An item that goes on takes two columns of indentation, everything else a mark on the line;
    // but a line that continues a paragraph keeps all blocks open.
    let itemsHere = min(items, lead.indentation / 2) + lead.items
    items = isAfterBlank ? itemsHere : max(items, itemsHere)
    quotes = isAfterBlank ? lead.quotes : max(quotes, lead.quotes)
  }

  private func lead(of line: ArraySlice<UInt8>) -> Lead {
    var lead = Lead()
    var columns = 0
    var rest = line
    var previous: UInt8?
    while let byte = rest.first {
      if byte.isBlank {
        let width = byte == Ascii.tab ? 4 - columns % 4 : 1
        columns += width
        lead.indentation += width
        rest.removeFirst()
        continue
      }
      guard let length = Self.markLength(rest) else { return lead }
      // An open item takes at most 17 columns; a mark that is indented further stands in code.
      if columns == lead.indentation, lead.indentation > 17 * items + 3 { return lead }
      // A row of one mark is tested at its first only, or a long row would take quadratic time.
      if byte != previous, BlockStart.isThematicBreak(rest) { return lead }
      previous = byte
      if byte == Ascii.greater { lead.quotes += 1 } else { lead.items += 1 }
      columns += length
      rest.removeFirst(length)
    }
    lead.isBlank = columns == lead.indentation
    return lead
  }

  private static func markLength(_ rest: ArraySlice<UInt8>) -> Int? {
    if rest.first == Ascii.greater { return 1 }
    guard let length = ListMarker.length(rest), rest.dropFirst(length).first?.isBlank ?? true else { return nil }
    return length
  }
}

/// What inline markup can cost, without parsing it.
struct MarkupEstimate {
  /// How many characters may be markup; each can become a node of the tree.
  private(set) var marks = 0
  /// The steps that images left open take: at the end of each link libcmark goes through all those in the block.
  private(set) var imageSteps = 0
  private var openImages = 0

  /// Takes the next line.
  mutating func add(_ line: ArraySlice<UInt8>) {
    if line.isBlankLine { openImages = 0 }
    var previous: UInt8 = 0
    for byte in line {
      switch byte {
      case Ascii.openBracket:
        marks += 1
        if previous == Ascii.bang { openImages += 1 }
      case Ascii.closeBracket:
        marks += 1
        imageSteps += openImages
      case Ascii.star, Ascii.underscore, Ascii.bang, Ascii.ampersand, Ascii.less, Ascii.backslash, Ascii.backtick:
        marks += 1
      default: break
      }
      previous = byte
    }
  }
}
