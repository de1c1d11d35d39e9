import CommonMark
import Language

extension FieldRule {
  /// The rules for items of lists, in the order of their priority.
  static let items = [assignment, namedItem]

  /// `name=<type>`: a parameter as it stands in a URL.
  static let assignment = FieldRule(
    id: "field.item.assignment",
    takes: [
      ("`where=<string>`: What to count. Required.", "where: string, required – What to count. Required."),
      ("`order=<up | down>`: The order.", "order: one of up down – The order."),
      ("`tag[]=<word>`: May be repeated.", "tag[] – May be repeated."),
      ("`grant=code`", "grant"),
    ],
    leaves: ["`GET /ships?state=afloat` lists ships.", "`x` = 3", "`a=b&c=d`"]
  ) { source in
    guard let first = source.text.spans.first(where: { !NormalWords.isBlank($0.text) }), first.kind == .code,
      let equals = first.text.firstIndex(of: "="), !first.text.contains(where: { "&?".contains($0) }),
      let name = FieldName(String(first.text[..<equals]), code: nil, lookup: source.lookup)
    else { return nil }
    let plain = source.text.readable
    guard plain.hasPrefix(first.text) else { return nil }
    var claim = FieldClaim(path: FieldPath(dotted: name.path.joined(separator: ".")), remarks: name.remarks)
    AssignedValue(first.text[first.text.index(after: equals)...], lookup: source.lookup).add(to: &claim)
    var reading = ItemReading(claim, rest: plain.dropFirst(first.text.count), of: plain, lookup: source.lookup)
    reading.takeAll()
    // A bare value in a list of nothing else is still a parameter of the URL.
    var found = reading.claim
    found.hasSeparator = true
    return found
  }

  /// A name, maybe with a type and remarks, then a description: `` `name` (string, required): … ``, `name` — …,
  /// **name** string. …, `name`: integer, default `1`.
  static let namedItem = FieldRule(
    id: "field.item.name-remarks",
    takes: [
      ("`name` (string, required): Its name.", "name: string, required – Its name."),
      ("`ttl` `(string: \"1h\")` – How long.", "ttl: string, default 1h – How long."),
      ("`name` `(string: <required>)` – Its name.", "name: string, required – Its name."),
      ("**crew** integer. How many.", "crew: integer – How many."),
      (
        "name: The name of the task (string, required, unique in project)",
        "name: string, required – The name of the task (unique in project)"
      ),
      ("`page`, `per_page` – See below.", "page per_page – See below."),
      (
        "port_id: harbour ID, where it lies (integer, required)",
        "port_id: integer, required – harbour ID, where it lies"
      ),
    ],
    leaves: [
      "Boats that are afloat.", "**`keeper` required** – Only those with the `keeper` right may call this.",
    ]
  ) { source in
    let lookup = source.lookup
    let spans = source.text.spans.filter { !NormalWords.isBlank($0.text) }
    let plain = source.text.readable
    guard plain.utf8.count < ItemReading.longest, let first = spans.first,
      !ItemReading.isAboutRights(source.text, plain, lookup)
    else { return nil }
    let isSetOff = first.isSetOff
    let head = isSetOff ? first.readable : String(plain.prefix { !$0.isWhitespace && !":(".contains($0) })
    var trimmed = NormalWords.trimmed(head)
    while let last = trimmed.last, ":-–—".contains(last) { trimmed.removeLast() }
    guard let name = FieldName(trimmed, code: nil, lookup: lookup), plain.hasPrefix(trimmed) else { return nil }
    let claim = FieldClaim(path: FieldPath(dotted: name.path.joined(separator: ".")), remarks: name.remarks)
    var reading = ItemReading(claim, rest: plain.dropFirst(trimmed.count), of: plain, lookup: lookup)
    if isSetOff { reading.takeNames(spans.dropFirst()) }
    reading.takeAll()
    if first.kind == .code { reading.notePurpose() }
    // A bare word needs brackets or a colon, and a type or a mark behind it, or it is a word of a sentence.
    let next = plain.dropFirst(trimmed.count).first { !$0.isWhitespace }
    guard isSetOff || reading.claim.isTold && next.map("(:".contains) == true else { return nil }
    return reading.claim
  }
}

extension FieldRule {
  /// A name that nothing sets off, with a colon behind it: a field where a text in front of the list says that fields
  /// follow, and a word of a sentence elsewhere.
  static let bareName = FieldRule(
    id: "field.item.bare-name",
    takes: [
      ("active: whether it is in service.", "active – whether it is in service."),
      ("crew_count: how many sail on it", "crew_count – how many sail on it"),
    ],
    leaves: ["Note: this is slow.", "many of them: all", "active"]
  ) { source in
    let plain = source.text.readable
    let head = plain.prefix { !$0.isWhitespace && $0 != ":" }
    guard plain.utf8.count < ItemReading.longest, head.first?.isLowercase == true,
      plain.dropFirst(head.count).first == ":", head.allSatisfy({ $0.isLetter || $0.isNumber || "_.[]".contains($0) }),
      let name = FieldName(String(head), code: nil, lookup: source.lookup)
    else { return nil }
    let claim = FieldClaim(path: FieldPath(dotted: name.path.joined(separator: ".")), remarks: name.remarks)
    var reading = ItemReading(claim, rest: plain.dropFirst(head.count), of: plain, lookup: source.lookup)
    reading.takeAll()
    return reading.claim
  }
}

extension MarkdownText.Span {
  /// Whether it is set off from the running text, as names are.
  var isSetOff: Bool {
    switch kind {
    case .code, .strong, .emphasis: true
    default: false
    }
  }
}
