import Language

/// What stands beside a field's name, in brackets, in code or in a cell of its own, part by part.
struct FieldRemarks: Sendable, Hashable {
  /// The type.
  private(set) var type: TypeExpression?
  private(set) var isRequired = false
  private(set) var isOptional = false
  private(set) var isNullable = false
  /// What counts where nothing is sent.
  private(set) var defaultText: String?
  /// The parts that are no remarks, as written.
  private(set) var rest: [String] = []
  /// Whether the first part is one.
  private(set) var opensWithRemark = false

  /// Whether anything was read.
  var isTold: Bool { type != nil || isRequired || isOptional }

  /// Whether every part is a remark.
  var isWhole: Bool { rest.isEmpty && opensWithRemark }

  /// What nothing stands beside.
  init() {}

  /// The remarks in a text, which commas and semicolons part.
  init(_ text: some StringProtocol, lookup: ProfileLookup) {
    let parts = Self.parts(String(text), lookup)
    for (index, part) in parts.enumerated() {
      guard let found = RemarkRule.all.firstReading(of: part)?.claim, add(found) else {
        rest.append(part.text)
        continue
      }
      if index == 0 { opensWithRemark = true }
    }
  }

  /// Takes a remark in; false where there is a type already.
  mutating func add(_ remark: FieldRemark) -> Bool {
    var copy = self
    for one in remark.all {
      switch one {
      case .required: copy.isRequired = true
      case .optional: copy.isOptional = true
      case .nullable: copy.isNullable = true
      case .defaultValue(let value): copy.defaultText = copy.defaultText ?? value
      case .type(let found):
        guard copy.type == nil else { return false }
        copy.type = found
        copy.isNullable = copy.isNullable || found.isNullable
        copy.isOptional = copy.isOptional || found.mayBeAbsent
      case .several: continue
      }
    }
    self = copy
    return true
  }

  /// The same marks with another type.
  func replacing(type: TypeExpression?) -> FieldRemarks {
    var result = self
    result.type = type
    result.isNullable = isNullable || type?.isNullable == true
    result.isOptional = isOptional || type?.mayBeAbsent == true
    return result
  }

  /// What both say; what this says counts first.
  func joined(with other: FieldRemarks) -> FieldRemarks {
    var result = self
    result.type = type ?? other.type
    result.isRequired = isRequired || other.isRequired
    result.isOptional = isOptional || other.isOptional
    result.isNullable = isNullable || other.isNullable
    result.defaultText = defaultText ?? other.defaultText
    result.rest += other.rest
    result.opensWithRemark = opensWithRemark || other.opensWithRemark
    return result
  }

  // MARK: Parts

  /// The parts; "or" in front of one goes on with the part before it, and types that commas part are one.
  private static func parts(_ text: String, _ lookup: ProfileLookup) -> [RemarkText] {
    let pieces = TypeText.split(text.replacing(";", with: ","), at: ",")
    var parts: [String] = []
    for piece in pieces {
      let isNext = piece.lowercased().hasPrefix("or ") && !lookup.lexicon.has(piece.lowercased(), in: .nullable)
      if isNext, let last = parts.popLast() { parts.append(last + " " + piece) } else { parts.append(piece) }
    }
    return parts.flatMap { marked($0, lookup) }
  }

  /// The parts between bars, where one of them is a mark: `integer | required`.
  private static func marked(_ text: String, _ lookup: ProfileLookup) -> [RemarkText] {
    let parts = TypeText.split(text, at: "|").map { RemarkText($0, lookup: lookup) }
    let hasMark = parts.count > 1 && parts.contains { RemarkRule.mark.read($0) != nil }
    return hasMark ? parts : [RemarkText(text, lookup: lookup)]
  }

  /// The colon behind a type, which stands in no brackets.
  static func colon(in text: String) -> String.Index? {
    var depth = 0
    return text.indices.first { index in
      let character = text[index]
      if "<([{".contains(character) { depth += 1 }
      if ">)]}".contains(character) { depth = max(0, depth - 1) }
      return (character == ":" || character == "=") && depth == 0
    }
  }

  /// A default without quotation marks; nil where the text says that there is none.
  static func value(_ text: String, _ lookup: ProfileLookup) -> String? {
    let isEmpty =
      lookup.lexicon.has(text.lowercased(), in: .emptyDefaults)
      || lookup.noDefaultWords.contains(NormalWords.normal(text)) || lookup.isPlaceholder(text)
    return isEmpty ? nil : RowReader.unquoted(text)
  }
}
