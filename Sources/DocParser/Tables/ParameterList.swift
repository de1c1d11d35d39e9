import CommonMark
import Diagnostics
import Language

/// Reads a list whose items describe fields, as a table of them.
struct ParameterList {
  let lookup: ProfileLookup
  let source: SourceText
  let statements: StatementReader
  /// Whether names need not be set off: `active: whether it sails`.
  var readsBareNames = false

  /// An item of the list with its number in the section.
  typealias Item = (index: Int, element: DocElement)

  /// What an item became.
  struct ItemUse {
    let index: Int
    let use: BlockAccount.Use
    /// Whether it describes a field, or is said to.
    var describesField = false
  }

  /// What a list came to.
  struct Outcome {
    let rows: [RowFacts]
    /// What each item became.
    let uses: [ItemUse]
    let areHeaders: Bool
    /// What is odd about the items.
    var diagnostics: [Diagnostic] = []
  }

  /// The rows of a list; nil when its items are no fields.
  ///
  /// - Parameters:
  ///   - isExpected: whether a label says that fields follow, so that names alone tell.
  ///   - areAnnounced: whether a sentence or a label says it, so that names need not be set off.
  func read(_ items: [Item], isExpected: Bool, areAnnounced: Bool = false) -> Outcome? {
    guard let found = read(items, isExpected: isExpected) else {
      guard areAnnounced, !readsBareNames else { return nil }
      return bare.read(items, isExpected: true)
    }
    // Where some items have types and others a bare name alone, all are fields.
    guard areAnnounced, !readsBareNames, !found.diagnostics.isEmpty, let all = bare.read(items, isExpected: true),
      all.diagnostics.count < found.diagnostics.count
    else { return found }
    return all
  }

  private var bare: ParameterList {
    var copy = self
    copy.readsBareNames = true
    return copy
  }

  private func read(_ items: [Item], isExpected: Bool) -> Outcome? {
    guard let depth = items.first?.element.depth else { return nil }
    let top = items.filter { $0.element.depth == depth && $0.element.isListItem }
    let fields = top.map { claim($0.element) }
    let rights = top.indices.filter { isAboutRights(top[$0].element) }
    let own = fields.indices.filter { !rights.contains($0) }
    guard let found = odd(own.map { fields[$0] }, isExpected) else { return nil }
    let odd = (found.map { own[$0] } + rights).sorted()
    var rows: [RowFacts] = []
    var uses: [ItemUse] = []
    var findings: [Diagnostic] = []
    for (place, item) in items.enumerated() where item.element.depth == depth && item.element.isListItem {
      // A second paragraph of an item belongs to it as a list within does.
      let inner = items[(place + 1)...].prefix { $0.element.depth > depth || !$0.element.isListItem }
      if odd.contains(where: { top[$0].index == item.index }) {
        let isField = !isAboutRights(item.element)
        uses.append(ItemUse(index: item.index, use: .unused("item without a field"), describesField: isField))
        uses += inner.map { ItemUse(index: $0.index, use: .unused("item without a field")) }
        if !isAboutRights(item.element) { findings.append(unread(item)) }
      } else {
        append(item, inner: Array(inner), below: [], &rows, &uses)
      }
    }
    let names = rows.filter { $0.path.count == 1 }.map { $0.path[0] }
    return Outcome(
      rows: rows, uses: uses, areHeaders: names.allSatisfy { TableFacts.Role.isHeader($0, lookup) || isHeader($0) },
      diagnostics: findings)
  }

  /// What becomes of the items of a list that is announced as one of fields, and of which none is read: nothing, and that
  /// is told. Nil where the items are prose.
  func unread(_ items: [Item]) -> Outcome? {
    let listed = items.filter(\.element.isListItem)
    let named = listed.filter { item in
      let first = item.element.text?.spans.first { !NormalWords.isBlank($0.text) }
      return first?.kind == .code && FieldName.isIdentifier(first?.text ?? "")
    }
    guard named.count > 1, named.count * 2 > listed.count else { return nil }
    return Outcome(
      rows: [],
      uses: items.map { item in
        ItemUse(
          index: item.index, use: .unused("item without a field"),
          describesField: named.contains { $0.index == item.index })
      }, areHeaders: false, diagnostics: named.prefix(1).map(unread))
  }

  /// Whether an item tells what the caller needs, and describes no field.
  private func isAboutRights(_ element: DocElement) -> Bool {
    element.text.map { ItemReading.isAboutRights($0, $0.readable, lookup) } ?? false
  }

  /// The items among those of a list of fields that are none; nil for another list. Where a label announces fields, a few
  /// odd items do not make prose of the others.
  private func odd(_ fields: [FieldClaim?], _ isExpected: Bool) -> [Int]? {
    let all = fields.compactMap { $0 }
    guard !all.isEmpty else { return nil }
    if all.count == fields.count, areFields(all, isExpected) { return [] }
    let odd = fields.indices.filter { index in fields[index].map { !$0.isTold && !$0.hasSeparator } ?? true }
    let isList = isExpected && all.contains(where: \.isTold) && odd.count * 2 <= fields.count
    return isList ? odd : nil
  }

  private func unread(_ item: Item) -> Diagnostic {
    Diagnostic(
      .unusedRow, "The item stands in a list of fields and describes none.", at: source.range(item.element.range),
      wayOut: "Write the field's name, its type in brackets and a dash before what it means.")
  }

  /// The rows of paragraphs that each describe a field, with what stands below them; nil when the first does not.
  func definitions(_ items: [Item]) -> Outcome? {
    let fields = items.map { item in item.element.text.flatMap { definition($0) } }
    guard fields.first.flatMap({ $0 }) != nil else { return nil }
    var rows: [RowFacts] = []
    var uses: [ItemUse] = []
    for (place, field) in fields.enumerated() {
      guard let field else { continue }
      let rest = items.indices.dropFirst(place + 1).prefix { fields[$0] == nil }
      let remarks = rest.map { items[$0] }
      rows.append(row(items[place], field, field.steps, remarks: remarks))
      let name = field.path.description
      uses.append(ItemUse(index: items[place].index, use: .used("parameter \(name)"), describesField: true))
      uses += remarks.map { ItemUse(index: $0.index, use: .used("remark on \(name)")) }
    }
    return Outcome(rows: rows, uses: uses, areHeaders: false)
  }

  /// The field that a paragraph describes: its name is set off, and a type or a remark stands behind it.
  func definition(_ text: MarkdownText) -> FieldClaim? {
    guard let first = text.spans.first(where: { !NormalWords.isBlank($0.text) }),
      first.kind == .strong || first.kind == .code,
      !first.text.contains(where: \.isWhitespace), first.kind == .code || !isLabel(first.text),
      let item = claim(text), item.isTold
    else { return nil }
    return item
  }

  /// Whether a bold word labels a part of an endpoint or a remark, as in "**Returns:** …", rather than being a name.
  private func isLabel(_ word: String) -> Bool {
    guard word.hasSuffix(":"), word.first?.isUppercase == true else { return false }
    return lookup.part(word) != nil
      || lookup.lexicon.has(NormalWords.normal(word.filter { $0 != ":" }), in: .remarkLabels)
  }

  private func isHeader(_ name: String) -> Bool {
    name.contains("-") && name.split(separator: "-").allSatisfy { $0.first?.isUppercase == true }
  }

  /// Whether items are fields: some have a type or a remark, or a label says so and all have a mark behind the name.
  private func areFields(_ items: [FieldClaim], _ isExpected: Bool) -> Bool {
    if items.contains(where: \.isTold), items.allSatisfy({ $0.isTold || $0.hasSeparator }) { return true }
    return isExpected && items.allSatisfy { $0.hasSeparator || $0.description.isEmpty }
  }

  /// Adds the row of an item, and those of the items within it: fields of its object, or values and remarks.
  private func append(
    _ item: Item, inner: [Item], below path: [String], _ rows: inout [RowFacts],
    _ uses: inout [ItemUse]
  ) {
    guard let field = claim(item.element), path.count < 8 else { return }
    let own = path.first == field.steps.first ? field.steps : path + field.steps
    let depth = inner.first { $0.element.isListItem }?.element.depth ?? 0
    let top = inner.enumerated().filter { $0.element.element.depth == depth && $0.element.element.isListItem }
    let fields = top.compactMap { claim($0.element.element) }
    let isObject =
      !fields.isEmpty && fields.count == top.count
      && (fields.contains(where: \.isTold)
        || fields.allSatisfy { $0.steps.count > 1 && $0.steps[0] == own.last })
    rows.append(row(item, field, own, remarks: isObject ? [] : inner))
    rows += field.others.map { row(item, field, path + $0.spelledSteps, remarks: isObject ? [] : inner) }
    let label = own.joined(separator: ".")
    uses.append(ItemUse(index: item.index, use: .used("parameter \(label)"), describesField: true))
    guard isObject else {
      uses += inner.map { ItemUse(index: $0.index, use: .used("remark on \(label)")) }
      return
    }
    for (place, child) in top {
      append(child, inner: Array(inner[(place + 1)...].prefix { $0.element.depth > depth }), below: own, &rows, &uses)
    }
  }

  private func row(_ item: Item, _ field: FieldClaim, _ path: [String], remarks: [Item]) -> RowFacts {
    let texts = remarks.compactMap { $0.element.text?.readable }
    let description = ([field.description] + texts).filter { !$0.isEmpty }.joined(separator: " ")
    let name = (path.last ?? "").filter { $0 != "[" && $0 != "]" }
    let prose = item.element.text.map { ProseText($0) } ?? ProseText("")
    let context = FieldContext(name: name, type: field.type)
    // The name and the remarks in front of the description are no values.
    let told = prose.sentences(from: field.descriptionStart)
    var located = source.located(statements.field(told, context), in: told, at: item.element.range)
    for remark in remarks {
      guard let text = remark.element.text.map({ ProseText($0) }) else { continue }
      let known = Set(located.map(\.statement.kindName))
      located += source.located(statements.field(text, context), in: text, at: remark.element.range).filter {
        !known.contains($0.statement.kindName)
      }
    }
    if let values = ownValues(field, item) ?? values(remarks),
      !located.contains(where: { if case .allowedValues = $0.statement { true } else { false } })
    {
      located.append(values)
    }
    let range = source.range(item.element.range)
    let isSwitch =
      field.type == nil && TruthText.says(told, lookup) && !located.contains(where: \.statement.listsValues)
    return RowFacts(
      path: path,
      isRequired: field.remarks.isRequired || RequiredFieldsRule.demands(name, in: told.reading(with: lookup.lexicon)),
      isOptional: field.remarks.isOptional,
      isNullable: field.remarks.isNullable, type: isSwitch ? TypeExpression(word: "boolean") : field.type,
      description: lookup.isPlaceholder(description) || description.isEmpty ? nil : description,
      defaultText: field.remarks.defaultText ?? RowReader.statedDefault(prose, lookup),
      value: field.sample, statements: located,
      links: ([item] + remarks).compactMap(\.element.text).flatMap(\.links), range: range)
  }

  /// What an item of a list says of a field.
  private func claim(_ element: DocElement) -> FieldClaim? { element.text.flatMap { claim($0, element.attributes) } }

  private func claim(_ text: MarkdownText, _ attributes: FieldAttributes? = nil) -> FieldClaim? {
    let source = FieldText(text: text, lookup: lookup, attributes: attributes)
    return (FieldRule.carriers + FieldRule.items).firstReading(of: source)?.claim
      ?? (readsBareNames ? FieldRule.bareName.read(source) : nil)
  }

  /// The values that stand beside the name.
  private func ownValues(_ field: FieldClaim, _ item: Item) -> LocatedStatement? {
    let values = field.values.isEmpty ? field.type?.literals ?? [] : field.values
    guard !values.isEmpty else { return nil }
    return LocatedStatement(
      .allowedValues(values), quotation: values.joined(separator: ", "), range: source.range(item.element.range))
  }

  /// The values that the items below a field explain: each begins with one, set off as code, and says what it means.
  private func values(_ items: [Item]) -> LocatedStatement? {
    let codes = items.compactMap { item -> String? in
      guard item.element.isListItem, let spans = item.element.text?.spans.filter({ !NormalWords.isBlank($0.text) }),
        let first = spans.first, first.kind == .code,
        spans.count == 1 || spans[1].text.first(where: { !$0.isWhitespace }).map(":-–—=(".contains) == true
      else { return nil }
      return first.text
    }
    guard codes.count > 1, codes.count == items.count(where: \.element.isListItem),
      let place = items.first?.element.range
    else { return nil }
    return LocatedStatement(
      .allowedValues(codes), quotation: codes.joined(separator: ", "), range: source.range(place))
  }
}
