import APISpec
import DocParser
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
  private let description: NameWords

  init(name: String, node: TableNode?, vocabulary: TypeVocabulary) {
    self.name = NameWords(name)
    let facts = node?.row?.facts
    let word = facts?.type.map(vocabulary.meaning(of:))
    statements = facts?.statements.map(\.statement) ?? []
    description = NameWords(facts?.description ?? "")
    if case .list(let inner)? = word {
      isList = true
      table = inner ?? FieldMeaning.itemType(statements, vocabulary: vocabulary)
    } else {
      isList = node?.isList ?? false
      table = word
    }
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
      element.statements.removeAll { if case .valueKinds = $0 { true } else { false } }
    }
    return element
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
      if case .sentinel(let value, let meaning) = $0 { Sentinel(value: value, meaning: meaning) } else { nil }
    }
  }

  var bounds: Bounds? {
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
    return []
  }

  /// The resource whose record the value identifies, as prose names it.
  var identified: ResourceName? {
    for case .identifies(let words) in statements {
      if let resource = ResourceNames.resource(inWords: words) { return resource }
    }
    return nil
  }

  /// Whether the server alone sets the field.
  var isReadOnly: Bool {
    if statements.contains(.readOnly) { return true }
    let words = Set(description.words)
    let speaksOfChange = !words.isDisjoint(with: ["created", "modified", "updated"]) && words.contains("was")
    return speaksOfChange && isTimestamp && !words.isDisjoint(with: ["time", "date", "when"])
  }

  // MARK: Kinds of meaning

  var isTimestamp: Bool { statements.contains(.unixTimestamp) || table == .timestamp }

  /// Whether the name is one that dates have.
  var hasDateName: Bool {
    guard let first = name.words.first, let last = name.words.last else { return false }
    return first == "date" || ["date", "timestamp", "at", "time", "on"].contains(last) && name.words.count > 1
      || name.words == ["timestamp"] || name.words == ["date"]
  }

  var isMoney: Bool {
    if statements.contains(.quantity(.money)) || table == .decimal { return true }
    let money: Set = ["monetary", "price", "amount", "cost", "revenue", "fee", "salary", "budget", "money", "payment"]
    return !money.isDisjoint(with: name.words) && !isWholeByWords
  }

  /// Whether the number is a whole one by what it measures.
  var isWhole: Bool {
    if table == .integer || isItemOfMixed || isWholeByWords { return true }
    let counted: Set<Statement> = [.quantity(.count), .quantity(.duration)]
    if statements.contains(where: counted.contains) { return true }
    guard let bounds else { return false }
    return [bounds.minimum, bounds.maximum].compactMap { $0 }.allSatisfy(\.isWhole)
  }

  private var isWholeByWords: Bool {
    let whole: Set = [
      "count", "number", "size", "age", "quantity", "position", "index", "year", "month", "day", "days", "hours",
      "minutes", "seconds", "page", "limit", "offset", "total",
    ]
    return !whole.isDisjoint(with: name.words)
  }

  /// Whether table, prose or name say enough for a type.
  var saysType: Bool { table != nil || isIdentifier || allowedValues != nil || !codes.isEmpty || isTimestamp }

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
      case .readOnly: "read-only"
      case .exactMatch: "exact-match"
      default: nil
      }
    }
    return Set(terms).sorted()
  }
}
