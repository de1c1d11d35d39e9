import APISpec
import Diagnostics
import DocParser
import Language
import OrderedJSON

/// Reports what the sources of one field disagree about, and what was decided.
struct FieldReporter {
  let builder: SchemaBuilder
  let input: FieldInput
  let field: Field
  let schema: SchemaName
  /// Whether a table describes the object, so that it could have told of the field.
  let hasTable: Bool
  /// Whether it is an item of a query, which no correction reaches.
  var isQuery = false

  var context: BuildContext { builder.context }
  var row: TableRow? { input.node?.row }
  var label: String { "`\(field.name)` of \(schema.text)" }
  /// What corrections call the field.
  var target: String { "\(schema.text).\(field.name)" }

  /// Reports on a field of what the server sends, of which examples show `records` objects.
  func reportRecordField(records: Int) {
    if hasTable, input.node == nil {
      reportUndocumented(.undocumentedField, "stands in examples only")
    } else if records > 0, input.seen.total == 0 {
      context.report(
        .unseenField, "\(label) stands in no example", at: row?.facts.range,
        wayOut: "show it in an example, or drop the row")
    }
    reportType(side: "example records")
    reportNull()
    reportShapes()
    reportFraction()
    reportValues(isRequest: false)
    reportRange()
    reportFormats()
    reportDates()
    reportUnknown()
    reportTypeWord()
  }

  /// Reports on a field of what a client sends.
  func reportRequestField(isDerived: Bool) {
    if hasTable, input.node == nil {
      reportUndocumented(.undocumentedParameter, "is sent in examples only")
    }
    if !isDerived || input.seen.total > 0 {
      reportType(side: "example requests", isDerived: isDerived)
      reportShapes()
      reportFraction()
      reportFormats()
    }
    reportValues(isRequest: true)
    reportRange()
    if !isDerived { reportUnknown() }
    reportTypeWord()
  }

  /// Reports a type word that neither a vocabulary nor a table nor an example explains, or that is misspelt.
  func reportTypeWord() {
    guard let word = row?.facts.type?.spelling, let cell = row?.facts.unknownType else { return }
    let normal = TypeVocabulary.normalized(word)
    // A field's own name as its type, such as `tide | tide`, is meant as it stands, however near to `time` it is.
    let isOwnName = row?.facts.path.last.map { TypeVocabulary.normalized($0) } == normal
    if !isOwnName, let near = builder.vocabulary.words.keys.filter({ Suggestion.isSlip(normal, for: $0) }).min() {
      context.report(
        .unknownType, "The type word '\(word)' is in no vocabulary; examples decide what the value is.", at: cell,
        wayOut: "Did you mean '\(near)'? Otherwise add the word to the profile's type words.")
      return
    }
    guard input.part == nil, !isShown else { return }
    context.report(
      .unknownType,
      "The type word '\(word)' is in no vocabulary, and neither a table nor an example tells what it means.", at: cell,
      wayOut: "Add the word to the profile's type words, or describe the type in a table of its own.")
  }

  /// Whether examples tell what the values are: for a list, what its items are.
  private var isShown: Bool {
    var level: Observation? = input.seen
    while let current = level, current.valueKinds == [.array] { level = current.element }
    return level?.valueKinds.isEmpty == false
  }

  // MARK: Kinds of finding

  private func reportUndocumented(_ code: DiagnosticCode, _ what: String) {
    guard let first = input.seen.first else { return }
    context.report(
      code, "\(label) \(what); it is taken to be \(field.type.spelling)", at: builder.book.range(first),
      wayOut: "add a row for it to the table", target: isQuery ? nil : target,
      remedy: .setType(field.type.spelling))
  }

  private func reportType(side: String, isDerived: Bool = false) {
    guard let row, let word = row.facts.type?.spelling, let documented = saidGroups(row) else { return }
    let groups = Set(input.seen.valueKinds.compactMap(ValueGroup.init))
    guard !groups.isEmpty, !groups.isSubset(of: documented) else {
      reportElementType(word: word, side: side)
      return
    }
    reportMismatch(
      word: word, seen: input.seen, side: side, excluding: documented,
      isBorneOut: isDerived && isBorneOut(by: documented))
  }

  /// The groups that the row's own word allows: `object` is no list, even where rows such as `stops[].city` make it one.
  private func saidGroups(_ row: TableRow) -> Set<ValueGroup>? {
    let marksList = row.facts.path.last?.hasSuffix("[]") == true
    if !marksList, input.node?.isList == true, let table = input.meaning.table, let word = row.facts.type,
      !builder.vocabulary.meaning(of: word).isList
    {
      return ValueGroup.groups(of: table)
    }
    return builder.documentedGroups(input)
  }

  /// Reports values of kinds that the table does not have: at its row, or at the first of them where the other examples
  /// bear the table out.
  private func reportMismatch(
    word: String, seen: Observation, side: String, excluding documented: Set<ValueGroup>, isBorneOut: Bool = false
  ) {
    let (message, notes) = mismatch(word: word, seen: seen, side: side, excluding: documented)
    let strange = seen.valueKinds.filter { ValueGroup($0).map { !documented.contains($0) } ?? false }
    let odd = strange.map { seen.counts[$0] ?? 0 }.reduce(0, +)
    guard let row, let first = notes.first?.range, odd * 2 < seen.total - seen.nulls || isBorneOut else {
      report(.typeMismatch, (message, notes))
      return
    }
    context.report(
      .typeMismatch, message, at: first,
      notes: [.init("the table says \(word) here", at: row.facts.range)] + notes.dropFirst(),
      wayOut: "mend the example, or correct the table's type", target: isQuery ? nil : target,
      remedy: remedy(for: .typeMismatch))
  }

  /// Whether the record's field, which a body without a table of its own takes over, is what the table says in all its
  /// examples.
  private func isBorneOut(by documented: Set<ValueGroup>) -> Bool {
    guard let related = input.related, related.relation == .same else { return false }
    let groups = Set(related.field.evidence.examples.compactMap(ValueGroup.init))
    return !groups.isEmpty && groups.isSubset(of: documented)
  }

  /// Lists whose items are not what the table says.
  private func reportElementType(word: String, side: String) {
    guard input.meaning.isList, let table = input.meaning.table, let element = input.seen.element,
      let documented = ValueGroup.groups(of: table)
    else { return }
    let groups = Set(element.valueKinds.compactMap(ValueGroup.init))
    guard !groups.isEmpty, !groups.isSubset(of: documented), !isNamedAfterField(word, element) else { return }
    reportMismatch(word: word, seen: element, side: "example items", excluding: documented)
  }

  /// Whether the word for the items of a list is the field's own name, and so stands for the objects that examples show:
  /// `email[]` of `emails`.
  private func isNamedAfterField(_ word: String, _ element: Observation) -> Bool {
    element.valueKinds == [.object]
      && TypeVocabulary.normalized(word.filter { !"[]<>".contains($0) }) == NameWords(field.name).singular.snake
  }

  private func mismatch(
    word: String, seen: Observation, side: String, excluding documented: Set<ValueGroup>
  ) -> (String, [Diagnostic.Note]) {
    let strange = seen.valueKinds.filter { ValueGroup($0).map { !documented.contains($0) } ?? false }
    let parts = seen.kinds.sorted { (seen.counts[$0] ?? 0, $1.rawValue) > (seen.counts[$1] ?? 0, $0.rawValue) }
    var said = parts.map { "\(seen.counts[$0] ?? 0) \($0.rawValue)" }
    if let first = parts.first {
      said[0] = "\(seen.counts[first] ?? 0) of \(seen.total) \(side) say \(first.rawValue)"
    }
    let message = "\(label): table says \(word); \(said.joined(separator: ", ")); \(field.type.spelling) it is"
    return (message, notes(strange, saying: { "an example has \($0.rawValue) here" }, of: seen))
  }

  private func reportNull() {
    guard input.seen.nulls > 0 else { return }
    let notes = notes([.null], saying: { _ in "null here" }, of: input.seen)
    let isAlways = input.seen.valueKinds.isEmpty
    guard let row else {
      if isAlways { report(.alwaysNull, ("\(label) is null in every example", notes)) }
      return
    }
    if row.facts.isRequired {
      report(
        .nullRequired,
        ("\(label) is marked as required and yet null in responses; required holds for creating only", notes))
    } else if isEnumeration {
      report(.nullEnum, ("\(label) has documented values and yet is null in responses; it is optional", notes))
    } else if isAlways {
      report(.alwaysNull, ("\(label) is null in every example; the table alone tells its type", notes))
    } else if !row.facts.isOptional, !row.facts.isNullable {
      report(.nullField, ("\(label) is null in responses, which the table does not say; it is optional", notes))
    }
  }

  private var isEnumeration: Bool {
    if case .reference(let name) = field.type { builder.store.values(of: name) != nil } else { false }
  }

  private func reportShapes() {
    guard case .reference(let name) = field.type, case .union(let members)? = builder.store[name]?.kind,
      input.seen.valueKinds.count + (row == nil ? 0 : 1) > 1
    else { return }
    let shown = members.map(\.spelling).joined(separator: ", ")
    // Where no row tells which of two is right, the place is that of the rarer.
    let kinds = input.seen.valueKinds.sorted { (input.seen.counts[$0] ?? 0) < (input.seen.counts[$1] ?? 0) }
    let isOneOdd = row == nil && kinds.count == 2
    report(
      .manyShapes,
      (
        "\(label) takes several shapes: \(shown)",
        notes(isOneOdd ? kinds : input.seen.valueKinds, saying: { "\($0.rawValue) here" }, of: input.seen)
      ))
  }

  private func reportFraction() {
    guard let sight = input.seen.firsts[.number]?.first else { return }
    let isWholeElsewhere = input.seen.kinds.contains(.integer)
    let fractions = input.seen.counts[.number] ?? 0
    if let row, let word = row.facts.type?.spelling, !isWholeElsewhere, fractions > 1, input.meaning.isWholeByWord {
      report(
        .typeMismatch,
        (
          "\(label): table says \(word); \(fractions) of \(input.seen.total) examples have a fraction; "
            + "\(field.type.spelling) it is",
          notes([.number], saying: { _ in "a fraction here" }, of: input.seen)
        ))
      return
    }
    guard isWholeElsewhere || input.meaning.forbidsFraction else { return }
    context.report(
      .fractionInInteger,
      "\(label) has a fraction here and \(isWholeElsewhere ? "is whole elsewhere" : "ought to be whole"); it is "
        + field.type.spelling,
      at: builder.book.range(sight), notes: row.map { [.init("described here", at: $0.facts.range)] } ?? [],
      target: isQuery ? nil : target, remedy: .setType(field.type.spelling))
  }

  private func reportDates() {
    guard field.type == .calendarDate, input.meaning.dateFormats.count > 1 else { return }
    context.report(
      .unverifiedDateFormat,
      "\(label) is a day in one of the orders \(input.meaning.dateFormats.joined(separator: ", ")); it stays text",
      at: row?.facts.range)
  }

  private func reportUnknown() {
    let unknown: [SpecType] = [.any, .array(.any)]
    guard unknown.contains(field.type), input.meaning.table != .mixed, !isShown else { return }
    builder.unknownShapes.add(
      field.name, label: label, isList: field.type == .array(.any),
      at: row?.facts.range ?? input.seen.first.map(builder.book.range))
  }

  // MARK: Help

  private func report(_ code: DiagnosticCode, _ finding: (message: String, notes: [Diagnostic.Note])) {
    if let row {
      context.report(
        code, finding.message, at: row.facts.range, notes: finding.notes, wayOut: FieldReporter.wayOut[code],
        target: isQuery ? nil : target, remedy: remedy(for: code))
    } else {
      context.report(
        code, finding.message, at: finding.notes.first?.range, notes: Array(finding.notes.dropFirst()),
        wayOut: FieldReporter.wayOut[code], target: isQuery ? nil : target, remedy: remedy(for: code))
    }
  }

  /// The correction that agrees with what was decided.
  private func remedy(for code: DiagnosticCode) -> Correction.Action? {
    switch code {
    case .typeMismatch, .manyShapes: .setType(field.type.spelling)
    case .nullRequired, .nullEnum, .nullField: .setNullable(true)
    default: nil
    }
  }

  /// The first value of each kind in each document, oldest first.
  private func notes(
    _ kinds: [JSONValue.Kind], saying: (JSONValue.Kind) -> String, of seen: Observation
  ) -> [Diagnostic.Note] {
    kinds.flatMap { kind in
      (seen.firsts[kind] ?? []).map { Diagnostic.Note(saying(kind), at: builder.book.range($0)) }
    }
  }

  private static let wayOut: [DiagnosticCode: String] = [
    .typeMismatch: "correct the table's type, or set the type with a correction",
    .nullRequired: "say in the table that a record may be without it",
    .nullEnum: "say in the table that the value may be null",
  ]
}
