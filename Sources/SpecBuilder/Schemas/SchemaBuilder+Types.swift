import APISpec
import DocParser
import Language
import OrderedJSON

/// The weighing of types: examples say what a value is, the table what it means, prose what else holds.
extension SchemaBuilder {
  /// The type of a field.
  func type(of input: FieldInput) -> SpecType {
    if let type = relatedType(input) { return type }
    let groups = groups(of: input).sorted()
    switch groups.count {
    case 0: return typeByName(input)
    case 1 where input.meaning.isAnything && input.part == nil: return .any
    case 1: return type(of: input, as: groups[0], inUnion: false)
    default: return union(input, groups: groups)
    }
  }

  /// The groups of value that the field takes.
  func groups(of input: FieldInput) -> Set<ValueGroup> {
    let seen = Set(input.seen.valueKinds.compactMap(ValueGroup.init))
    let named = Set(input.meaning.valueKinds.compactMap { ValueGroup(word: $0, vocabulary: vocabulary) })
    if !named.isEmpty { return seen.union(named) }
    guard let documented = documentedGroups(input) else { return seen }
    if seen.isEmpty { return documented.count == 1 ? documented : [preferred(documented, input)] }
    // A request may be sent as documented as well as in the shape that an example shows.
    let structures: Set<ValueGroup> = [.array, .object]
    if input.isRequest, documented.count == 1, documented.isDisjoint(with: seen),
      !structures.isDisjoint(with: documented.union(seen))
    {
      return seen.union(documented)
    }
    return seen
  }

  /// The groups that table and prose allow; nil when they do not say.
  func documentedGroups(_ input: FieldInput) -> Set<ValueGroup>? {
    if input.meaning.isList { return [.array] }
    if let table = input.meaning.table { return ValueGroup.groups(of: table) }
    if input.node?.children.isEmpty == false { return [.object] }
    if input.meaning.isTimestamp || !input.meaning.codes.isEmpty { return [.number] }
    return input.meaning.allowedValues == nil ? nil : [.string]
  }

  private func preferred(_ groups: Set<ValueGroup>, _ input: FieldInput) -> ValueGroup {
    if input.meaning.isTimestamp || !input.meaning.codes.isEmpty { return .number }
    if input.meaning.table == .identifier {
      return input.part != nil ? .object : book.idsAreTexts ? .string : .number
    }
    return groups.min() ?? .string
  }

  // MARK: From the record

  /// The type that the record's field of that name has, where nothing speaks against it.
  private func relatedType(_ input: FieldInput) -> SpecType? {
    guard let related = input.related, input.meaning.codes.isEmpty else { return nil }
    if input.meaning.allowedValues != nil, related.relation != .same || related.field.type == .string { return nil }
    if let part = input.part, store.name(of: part) != objectName(related.field.type) { return nil }
    let type = related.field.type
    if type == .any || type == .array(.any), input.meaning.saysType, input.meaning.table != .list(nil) { return nil }
    switch related.relation {
    case .same: return isCompatible(type, input) ? type : nil
    case .list:
      let documented = documentedGroups(input)
      guard documented == nil || documented == [.array] else { return nil }
      guard input.seen.valueKinds.allSatisfy({ $0 == .array }) else { return nil }
      let seen = Set((input.seen.element?.valueKinds ?? []).compactMap(ValueGroup.init))
      guard store.groups(of: type).isSuperset(of: seen), input.meaning.fits(store.groups(of: type)) else { return nil }
      return .array(type)
    case .bound: return boundType(type, input)
    }
  }

  private func objectName(_ type: SpecType) -> SchemaName? {
    switch type {
    case .reference(let name), .array(.reference(let name)): name
    default: nil
    }
  }

  private func isCompatible(_ type: SpecType, _ input: FieldInput) -> Bool {
    let groups = store.groups(of: type)
    let seen = Set(input.seen.valueKinds.compactMap(ValueGroup.init))
    guard groups.isSuperset(of: seen) else { return false }
    if case .array(let element) = type {
      let shown = Set((input.seen.element?.valueKinds ?? []).compactMap(ValueGroup.init))
      guard store.groups(of: element).isSuperset(of: shown) else { return false }
      if shown.isEmpty, !input.meaning.fits(store.groups(of: element)) { return false }
    }
    guard let documented = documentedGroups(input), !seen.isEmpty || input.meaning.table != nil else { return true }
    return !documented.isDisjoint(with: groups) || !seen.isEmpty && documented.isDisjoint(with: seen)
  }

  private func boundType(_ type: SpecType, _ input: FieldInput) -> SpecType? {
    if input.meaning.isTimestamp { return .timestamp }
    guard input.seen.valueKinds.allSatisfy({ ValueGroup($0) == .number }) else { return nil }
    if case .reference(let name) = type, case .union(let members)? = store[name]?.kind {
      return members.first { store.groups(of: $0) == [.number] }
    }
    switch type {
    case .integer, .double, .decimal, .timestamp: return type
    default: return nil
    }
  }

  // MARK: One group

  private func type(of input: FieldInput, as group: ValueGroup, inUnion: Bool) -> SpecType {
    switch group {
    case .boolean: return .boolean
    case .string: return inUnion && input.meaning.allowedValues == nil ? .string : stringType(input)
    case .number: return inUnion && input.meaning.codes.isEmpty ? .decimal : numberType(input)
    case .array: return .array(elementType(input))
    case .object: return objectType(input)
    }
  }

  private func stringType(_ input: FieldInput) -> SpecType {
    let meaning = input.meaning
    if let type = enumeration(input, isNumeric: false) { return type }
    let isNamedID = meaning.table == .identifier || meaning.identified != nil || meaning.name.isBareID
    // An id of nothing that is known is read as it is shown: as a text.
    if isNamedID || namesKnown(meaning.name), meaning.isIdentifier, let resource = identified(input) {
      return .identifier(resource)
    }
    let texts = input.seen.scalars.compactMap(\.value.string).filter { !$0.isEmpty }
    if isDecimalText(texts, meaning) { return .decimalText }
    let isDay = !texts.isEmpty && texts.allSatisfy(CalendarText.isDay)
    let saysDay = !meaning.dateFormats.isEmpty && meaning.dateFormats.allSatisfy(CalendarText.isDayFormat)
    // A date of which no example shows how it is written is a day: one with a time is called otherwise.
    let isDayByWord = meaning.table == .date && meaning.isDayByWord && (isDay || texts.isEmpty)
    if !saysDay, isDateTime(texts, meaning) { return .dateTime }
    if saysDay && (texts.isEmpty || isDay) || isDay && meaning.hasDateName || isDayByWord {
      return .calendarDate
    }
    return .string
  }

  /// Whether a name is that of an id of a resource with a chapter, in docs in which all ids are texts.
  private func namesKnown(_ name: NameWords) -> Bool {
    guard name.isIdentifier, !name.identifierStem.isEmpty, book.idsAreTexts else { return false }
    return identities.resource(forIdentifier: name).map(identities.known.contains) == true
  }

  /// Whether all texts are points in time, and a word, the name or several of them say that it is no accident.
  private func isDateTime(_ texts: [String], _ meaning: FieldMeaning) -> Bool {
    guard !texts.isEmpty else {
      return meaning.table == .moment || meaning.table == .date && meaning.isDateTimeByWord
    }
    guard texts.allSatisfy(CalendarText.isDateTime) else { return false }
    let isSaid =
      meaning.table == .date || meaning.table == .moment || meaning.isTimestamp || !meaning.dateFormats.isEmpty
    return isSaid || meaning.hasDateName || meaning.name.ends(in: .momentEndings)
      || Set(texts).count > 1
  }

  /// Whether a text is an amount: the docs say that amounts are texts, and examples show nothing else than numbers in them.
  private func isDecimalText(_ texts: [String], _ meaning: FieldMeaning) -> Bool {
    guard texts.allSatisfy({ JSONNumber($0) != nil }) else { return false }
    if meaning.table == .decimalText { return true }
    // Where the docs say that amounts are texts, a name of money and digits with a point are enough.
    return context.conventions.amountsAreTexts && meaning.isMoney && !texts.isEmpty
      && texts.allSatisfy { $0.contains(".") }
  }

  private func numberType(_ input: FieldInput) -> SpecType {
    let meaning = input.meaning
    if let type = enumeration(input, isNumeric: true) { return type }
    let numbers = input.seen.scalars.compactMap(\.value.number)
    let areWhole = numbers.allSatisfy(\.isSpeltWhole)
    if areWhole, meaning.isIdentifier { return .identifier(identified(input)) }
    if areWhole, meaning.isTimestamp || meaning.table == .moment && !numbers.isEmpty { return .timestamp }
    let isDateName = meaning.hasDateName || meaning.name.ends(in: .momentNumberEndings)
    if areWhole, isDateName, !numbers.isEmpty, numbers.allSatisfy({ $0.text.count == 10 }) { return .timestamp }
    if areWhole, meaning.hasDateName, numbers.isEmpty, meaning.table == nil { return .timestamp }
    if meaning.isMoney || input.isAmount, meaning.table != .integer || !areWhole { return .decimal }
    // Where nothing but examples speaks of a number, what they show has to do.
    let isWhole = meaning.isWhole || input.node == nil && !numbers.isEmpty && !meaning.isFractionalByName
    return areWhole && isWhole ? .integer : .double
  }

  private func identified(_ input: FieldInput) -> ResourceName? {
    let name = input.meaning.name
    let named = input.meaning.identified.map(identities.resource(named:))
    if name.identifierStem.isEmpty || !name.isIdentifier { return name.isIdentifier ? input.resource : named }
    if let owner = input.meaning.identifiedOwner {
      let stem = name.identifierStem
      let owned = ResourceName(NameWords(words: NameWords(owner.text).words + stem.words).singular.upperCamel)
      let plain = identities.resource(forIdentifier: name)
      return plain.map { !identities.known.contains(owned) && identities.known.contains($0) } == true ? plain : owned
    }
    let byName = identities.resource(forIdentifier: name)
    // "a guild's custom emoji" is an emoji, if there are emojis.
    if let named, identities.known.contains(named) || byName.map(identities.known.contains) != true {
      return named
    }
    return identities.resource(describedBy: input.meaning.text) ?? byName
  }

  private func elementType(_ input: FieldInput) -> SpecType {
    guard let element = input.element else { return .any }
    // A list with gaps has to keep them.
    return element.seen.nulls > 0 ? .any : type(of: element)
  }

  private func objectType(_ input: FieldInput) -> SpecType {
    if let meaning = input.meaning.ofMapValue, input.node?.children.isEmpty != false {
      return .map(type(of: input.replacing(seen: input.seen.valuesOfKeys, meaning: meaning)))
    }
    // Fields that a table describes have names, whatever the examples' keys look like.
    if input.seen.hasFreeKeys, input.node?.children.isEmpty != false {
      return .map(type(of: input.replacing(seen: input.seen.valuesOfKeys)))
    }
    return input.part.map { reference($0, owner: input.owner) } ?? .any
  }

  // MARK: Enumerations and unions

  /// The enumeration that the docs describe for the field; nil when they describe none.
  private func enumeration(_ input: FieldInput, isNumeric: Bool) -> SpecType? {
    var values: [Enumeration.Value] = []
    if isNumeric, !input.meaning.codes.isEmpty {
      values = input.meaning.codes.map { Enumeration.Value(raw: .number(JSONNumber($0.value)), label: $0.meaning) }
    } else if let texts = input.meaning.allowedValues {
      let numbers = texts.compactMap(JSONNumber.init)
      guard isNumeric == (numbers.count == texts.count) else { return nil }
      values = isNumeric ? numbers.map { .init(raw: .number($0)) } : texts.map { .init(raw: .string($0)) }
    } else if !isNumeric, let shared = category(of: input) {
      values = shared.values.map { .init(raw: .string($0)) }
    }
    if values.isEmpty, !isNumeric, let type = match(input) { return type }
    guard !values.isEmpty else { return nil }
    var raws: Set<JSONValue> = []
    values = values.filter { raws.insert($0.raw).inserted }
    let field = input.meaning.name.singular.upperCamel
    let place = input.node?.row?.place ?? DocPlace([input.owner.text, input.name])
    return .reference(
      store.enumeration(
        [input.enumerationOwner + field, input.owner.text + field], values: values,
        description: input.node?.row?.facts.description, place: place))
  }

  /// How values of a list are compared, where only the requests' examples know the field: one type for all such.
  private func match(_ input: FieldInput) -> SpecType? {
    guard input.isRequest, input.node == nil, let values = MatchWords.values(of: input.seen) else { return nil }
    let shared = SchemaName("MatchOption")
    if store.values(of: shared) != nil {
      for value in values { store.observe(value, in: shared) }
      return .reference(shared)
    }
    return .reference(
      store.enumeration(
        [shared.text, input.owner.text + input.meaning.name.singular.upperCamel],
        values: values.map { Enumeration.Value(raw: $0) }, description: nil,
        place: DocPlace([input.owner.text, input.name])))
  }

  /// The shared values of a field called `category` in a part such as `Email` or `PhoneNumber`.
  private func category(of input: FieldInput) -> Category? {
    guard input.meaning.name.words.count == 1, input.meaning.name.ends(in: .categoryNames) else { return nil }
    let owner = NameWords(input.owner.text)
    return categories.first { owner.words.starts(with: NameWords($0.name).singular.words) }
  }

  private func union(_ input: FieldInput, groups: [ValueGroup]) -> SpecType {
    let name = store.claim([input.owner.text + input.meaning.name.upperCamel])
    store.open(name)
    let members = groups.map { type(of: input, as: $0, inUnion: true) }
    store.close(
      Schema(
        name: name, kind: .union(members), description: input.node?.row?.facts.description,
        place: input.node?.row?.place ?? DocPlace([input.owner.text, input.name])))
    return .reference(name)
  }

  /// The type of a field of which neither a table nor an example tells anything but its name.
  private func typeByName(_ input: FieldInput) -> SpecType {
    if let part = input.part { return reference(part, owner: input.owner) }
    if input.meaning.isIdentifier {
      // A name alone is no reason for an identity that nothing else has.
      let resource = identified(input)
      let name = input.meaning.name
      let isOwn = input.node != nil || resource.map { identities.isEstablished($0, forIdentifier: name) } == true
      if !isOwn, book.idsAreTexts { return .string }
      return .identifier(isOwn ? resource : nil)
    }
    if let type = sampled(input) { return type }
    if input.isRequest, let last = input.meaning.name.words.last, Lexicon.standard.has(last, in: .textNames) {
      return .string
    }
    guard input.meaning.hasDateName else { return .any }
    switch context.conventions.times {
    case .text where input.meaning.name.ends(in: .momentEndings): return .dateTime
    case .seconds: return .timestamp
    default: break
    }
    if input.timesAreTexts { return .string }
    // Where no time is shown at all, its name does not tell how one is written.
    return book.timesAreNumbers ? .timestamp : .any
  }

  /// The type of the sample that a row shows in a column of its own.
  private func sampled(_ input: FieldInput) -> SpecType? {
    guard let text = input.node?.row?.facts.value, !text.isEmpty else { return nil }
    switch QueryLiteral.value(text) {
    case .bool: return .boolean
    case .number(let number): return number.isSpeltWhole ? .integer : .double
    default: return text.first.map { "[{".contains($0) } == true ? nil : .string
    }
  }
}

extension FieldMeaning {
  /// Whether the items of a documented list may have values of `groups`.
  func fits(_ groups: Set<ValueGroup>) -> Bool {
    guard isList, let table, let documented = ValueGroup.groups(of: table) else { return true }
    return !documented.isDisjoint(with: groups)
  }
}
