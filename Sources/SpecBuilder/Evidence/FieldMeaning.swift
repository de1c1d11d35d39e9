import APISpec
import DocParser
import Language
import OrderedJSON

/// What tables, prose and the name say that a field means; what its values are is for examples to say.
struct FieldMeaning {
  let name: NameWords
  /// The type word's meaning; nil without one.
  private(set) var table: TypeMeaning?
  /// Whether it is said to be a list.
  private(set) var isList: Bool
  private(set) var statements: [Statement]
  /// Whether it is an item of a list that is one kind of value among several.
  private var isItemOfMixed = false
  /// The kinds of value that the type word names.
  private var kindsOfType: [String] = []
  /// What the values are of keys that the type word says are free.
  private var mapValue: TypeMeaning?
  /// Whether the type word says that a date is a day without a time.
  let isDayByWord: Bool
  /// Whether the type word says that a date has a time.
  let isDateTimeByWord: Bool
  /// What the row says.
  let text: String
  private let description: NameWords

  /// What is known of a field; `itemType` is what other tables say of the items of a list which examples leave empty.
  init(
    name: String, node: TableNode?, vocabulary: TypeVocabulary, itemType: TypeMeaning? = nil, isEmptyList: Bool = false
  ) {
    self.name = NameWords(name)
    let facts = node?.row?.facts
    let word = facts?.type.map(vocabulary.meaning(of:))
    statements = facts?.statements.map(\.statement) ?? []
    mapValue = facts?.type.flatMap(vocabulary.mapValue)
    let plainWord = facts?.type.map { TypeVocabulary.normalized($0.spelling) } ?? ""
    isDayByWord = WordSet.dayTypes.has(plainWord)
    isDateTimeByWord = WordSet.momentTypes.words.contains { plainWord.contains($0) }
    text = facts?.description ?? ""
    description = NameWords(text)
    if case .list(let inner)? = word {
      isList = true
      table = inner ?? FieldMeaning.itemType(statements, vocabulary: vocabulary)
    } else {
      isList = node?.isList ?? false
      table = word
    }
    if case .union(let words)? = table { table = meaning(ofUnion: words, vocabulary) }
    // What a row says of itself counts before what is said of all.
    if table == .moment, statements.contains(.unixTimestamp) { table = .timestamp }
    if statements.contains(.anyKind), table == nil || table == .object { table = .mixed }
    guard isEmptyList, let itemType, table == nil, node == nil || isList else { return }
    isList = true
    table = itemType
  }

  /// Numbers and texts to choose from are an id where the name says so, and else what they are.
  private mutating func meaning(ofUnion words: [String], _ vocabulary: TypeVocabulary) -> TypeMeaning {
    let plain: Set<TypeMeaning> = [.integer, .number, .string, .identifier]
    if name.isIdentifier, words.allSatisfy({ plain.contains(vocabulary.meaning(of: $0)) }) { return .identifier }
    kindsOfType = words
    return .mixed
  }

  /// What is said of the items of the list.
  var ofElement: FieldMeaning {
    var element = self
    element.isList = false
    if case .list(let inner)? = table {
      element.isList = true
      element.table = inner
    } else if !isList {
      // What is said of a value of many kinds is not said of the items that it may have, but that ids may be.
      element.table = nil
      element.isItemOfMixed = true
      element.kindsOfType = []
      element.statements.removeAll { if case .valueKinds = $0 { true } else { false } }
    }
    return element
  }

  /// What is said of the values of free keys; nil where the type word does not say that keys are free.
  var ofMapValue: FieldMeaning? {
    guard let mapValue, !isList else { return nil }
    var value = self
    value.table = mapValue
    value.mapValue = nil
    value.kindsOfType = []
    value.statements.removeAll { if case .valueKinds = $0 { true } else { false } }
    return value
  }

  private static func itemType(_ statements: [Statement], vocabulary: TypeVocabulary) -> TypeMeaning? {
    for case .itemType(let word) in statements { return vocabulary.meaning(of: word) }
    return nil
  }

  // MARK: What prose states

  var allowedValues: [String]? {
    for case .allowedValues(let values) in statements where !values.isEmpty { return values }
    return nil
  }

  var codes: [Statement.Code] {
    for case .codes(let codes) in statements { return codes }
    return []
  }

  var sentinels: [Sentinel] {
    statements.compactMap {
      guard case .sentinel(let value, let meaning) = $0 else { return nil }
      return Sentinel(value: value, meaning: FieldMeaning.plain(meaning))
    }
  }

  /// What "Ships without a Flag", "Ships with no flag" and "no flag" say alike.
  private static func plain(_ meaning: String) -> String {
    let words = meaning.lowercased().split(separator: " ")
    guard let index = words.lastIndex(where: WordSet.missingWords.has), index + 1 < words.count else {
      return meaning
    }
    let missing = words[(index + 1)...].drop(while: WordSet.missingArticles.has)
    return missing.isEmpty ? meaning : "no " + missing.joined(separator: " ")
  }

  /// The bounds that values can be held against.
  var bounds: Bounds? { statedBounds.flatMap { $0.isEmpty ? nil : $0 } }

  /// The bounds as prose states them, even if nothing is within.
  var statedBounds: Bounds? {
    for case .range(let minimum, let maximum) in statements {
      let bounds = Bounds(minimum: minimum.flatMap(JSONNumber.init), maximum: maximum.flatMap(JSONNumber.init))
      if bounds.minimum != nil || bounds.maximum != nil { return bounds }
    }
    return nil
  }

  var dateFormats: [String] {
    for case .dateFormats(let formats) in statements { return formats }
    return []
  }

  var valueKinds: [String] {
    for case .valueKinds(let kinds) in statements where !isList { return kinds }
    return isList ? [] : kindsOfType
  }

  /// The record whose part or property the value identifies: the Note of "the Note's status".
  var identifiedOwner: ResourceName? {
    for case .identifies(let words) in statements where FieldMeaning.isPossessive(words, in: text) {
      return ResourceNames.resource(inWords: words)
    }
    return nil
  }

  /// Whether a text speaks of something that `words` have, rather than of them.
  static func isPossessive(_ words: String, in text: String) -> Bool {
    ["'s ", "’s ", "' ", "’ "].contains { text.contains(words + $0) }
  }

  /// The resource whose record the value identifies, as prose names it.
  var identified: ResourceName? {
    for case .identifies(let words) in statements where !FieldMeaning.isPossessive(words, in: text) {
      if let resource = ResourceNames.resource(inWords: words) { return resource }
    }
    return nil
  }

  /// Whether the server alone sets the field.
  var isReadOnly: Bool {
    if statements.contains(.readOnly) { return true }
    // `created_at` and `date_modified` say so of themselves.
    if name.isDate, name.words.count == 2, name.hasAny(in: .changeNames) { return true }
    guard isTimestamp else { return false }
    if name.hasAny(in: .changeNames) { return true }
    return description.hasAny(in: .pastWords) && description.hasAny(in: .changeNames)
      && description.hasAny(in: .timeWords)
  }

  /// Whether prose says that times are counted in milliseconds.
  var isInMilliseconds: Bool {
    description.hasAny(in: .millisecondWords) || name.hasAny(in: .millisecondWords)
  }

  // MARK: Kinds of meaning

  var isTimestamp: Bool { statements.contains(.unixTimestamp) || table == .timestamp }

  /// Whether the name is one that dates have.
  var hasDateName: Bool { name.isDate }

  var isMoney: Bool {
    if statements.contains(.quantity(.money)) || table == .decimal || table == .decimalText { return true }
    return name.hasAny(in: .moneyNames) && !isWholeByWords
  }

  /// Whether the number is a whole one by what it measures.
  var isWhole: Bool {
    if table == .integer || isItemOfMixed || isWholeByWords { return true }
    let counted: Set<Statement> = [.quantity(.count), .quantity(.duration)]
    if statements.contains(where: counted.contains) { return true }
    guard let bounds else { return false }
    return [bounds.minimum, bounds.maximum].compactMap { $0 }.allSatisfy(\.isWhole)
  }

  /// Whether the type word alone says that the number is whole.
  var isWholeByWord: Bool { [.integer, .identifier, .timestamp].contains(table) }

  /// Whether a fraction would make no sense. Quantities, ages and hours may well have one.
  var forbidsFraction: Bool {
    if isMoney { return false }
    if isWholeByWord || isIdentifier || isTimestamp { return true }
    // "How many" is said of quantities too.
    guard !name.hasAny(in: .loosePartNames) else { return false }
    if statements.contains(.quantity(.count)) { return true }
    return name.hasAny(in: .countingNames)
  }

  /// Whether the name is one of measures that have fractions as a rule.
  var isFractionalByName: Bool {
    return name.hasAny(in: .fractionalNames)
  }

  private var isWholeByWords: Bool {
    if name.ends(in: .wholeEndings) { return true }
    return name.hasAny(in: .wholeNames)
  }

  /// Whether table, prose or name say enough for a type.
  var saysType: Bool { table != nil || isIdentifier || allowedValues != nil || !codes.isEmpty || isTimestamp }

  /// Whether it is said to be of several kinds, and not of which.
  var isAnything: Bool { table == .mixed && !isList && valueKinds.isEmpty && allowedValues == nil && codes.isEmpty }

  /// Whether it is an id: by its name, or by what docs say of it.
  var isIdentifier: Bool { table == .identifier || name.isIdentifier }

  /// What prose adds, in short terms for evidence, in alphabetical order.
  var terms: [String] {
    let terms = statements.compactMap { statement -> String? in
      switch statement {
      case .allowedValues: "values"
      case .codes: "codes"
      case .sentinel: "sentinel"
      case .range: "range"
      case .unixTimestamp: "unix-timestamp"
      case .dateFormats: "date-format"
      case .identifies: "identifier"
      case .itemType: "item-type"
      case .valueKinds: "value-kinds"
      case .quantity(let quantity): quantity.rawValue
      case .parts: "parts"
      case .anyKind: "any-kind"
      case .readOnly: "read-only"
      case .exactMatch: "exact-match"
      default: nil
      }
    }
    return Set(terms).sorted()
  }
}

extension NameWords {
  /// Whether the name is one that dates have.
  var isDate: Bool {
    guard let first = words.first else { return false }
    return WordSet.dateOpenings.has(first) || ends(in: words.count > 1 ? .dateEndings : .dateNames)
  }
}
