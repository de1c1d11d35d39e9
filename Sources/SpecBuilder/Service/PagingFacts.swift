import APISpec
import DocParser
import Language
import OrderedJSON

/// The sizes that a page may have, as a document says for all operations.
struct PageSize {
  let parameter: String
  let defaultSize: Int?
  let bounds: Bounds?

  /// The field with what holds for page sizes, if it is the one; what its own row says stays.
  func applied(to field: Field) -> Field {
    guard field.name == parameter else { return field }
    return Field(
      name: field.name, type: field.type, isRequired: field.isRequired, isNullable: field.isNullable,
      defaultValue: field.defaultValue ?? defaultSize.map { .number(JSONNumber($0)) },
      bounds: field.bounds ?? bounds, sentinels: field.sentinels, description: field.description,
      origin: field.origin, evidence: field.evidence, place: field.place)
  }
}

/// What the documents say about paging.
struct PagingFacts {
  let size: PageSize?
  let numberParameter: String?
  let totalHeader: String?

  /// Reads the statements of all documents; the newest ones count.
  init(documents: [DocumentFacts]) {
    var size: PageSize?
    var number: String?
    var header: String?
    for statement in documents.flatMap(\.statements).map(\.statement) {
      switch statement {
      case .pageSize(let parameter, let defaultSize, let minimum, let maximum):
        let low = minimum ?? size?.bounds?.minimum.flatMap { Int($0.text) }
        let high = maximum ?? size?.bounds?.maximum.flatMap { Int($0.text) }
        let bounds =
          low == nil && high == nil
          ? nil : Bounds(minimum: low.map { JSONNumber($0) }, maximum: high.map { JSONNumber($0) })
        size = PageSize(parameter: parameter, defaultSize: defaultSize ?? size?.defaultSize, bounds: bounds)
      case .pageNumber(let parameter, _): number = number ?? parameter
      case .totalHeader(let name): header = name
      default: break
      }
    }
    self.size = size
    numberParameter = number
    totalHeader = header
  }

  private static let numberNames = ["page_number", "page", "page_no", "pageNumber"]
  private static let sizeNames = ["page_size", "per_page", "pageSize", "limit", "page_limit"]

  /// Whether a parameter turns pages, by its name.
  static func isPaging(_ name: String) -> Bool { (numberNames + sizeNames).contains(name) }

  /// How the results of an operation come in pages; nil when it takes no page number and size.
  func paging(of draft: OperationDraft, fields: [Field], store: SchemaStore) -> Paging? {
    func field(_ names: [String]) -> Field? {
      names.lazy.compactMap { name in fields.first { $0.name == name } }.first
    }
    guard let number = field([numberParameter].compactMap { $0 } + PagingFacts.numberNames),
      let size = field([self.size?.parameter].compactMap { $0 } + PagingFacts.sizeNames)
    else { return nil }
    let sizes = self.size?.parameter == size.name ? self.size : nil
    return Paging(
      pageNumberField: number.name, pageSizeField: size.name,
      defaultPageSize: size.defaultValue?.integer ?? sizes?.defaultSize,
      pageSizeBounds: size.bounds ?? sizes?.bounds, totalHeader: totalHeader, resultCap: cap(of: draft),
      stableOrder: stableOrder(fields, store: store))
  }

  private func cap(of draft: OperationDraft) -> Int? {
    var cap: Int?
    for statement in draft.sightings.flatMap({ $0.section.prose.flatMap(\.statements) }) {
      if case .resultCap(let records) = statement.statement { cap = records }
    }
    return cap
  }

  /// The order by the time of creation, which no change to a record moves.
  private func stableOrder(_ fields: [Field], store: SchemaStore) -> Paging.StableOrder? {
    for field in fields {
      let words = NameWords(field.name).words
      guard !Set(["sort", "order", "orderby"]).isDisjoint(with: words), case .reference(let name) = field.type,
        let values = store.values(of: name)
      else { continue }
      let texts = values.compactMap(\.raw.string)
      let created = texts.first { text in
        let words = NameWords(text).words
        return words.contains("created") || words.contains("creation")
      }
      if let created { return Paging.StableOrder(field: field.name, value: created) }
    }
    return nil
  }
}

extension DocumentFacts {
  /// Everything that the document's prose states.
  var statements: [LocatedStatement] { sections.flatMap { $0.prose.flatMap(\.statements) } }
}
