extension Statement {
  /// What kind of statement it is, in a few words.
  var kindName: String {
    switch self {
    case .allowedValues: "allowed values"
    case .parameterValues: "values of a parameter"
    case .codes: "codes"
    case .sentinel: "sentinel"
    case .range: "range"
    case .unixTimestamp: "Unix timestamp"
    case .dateFormats: "date formats"
    case .identifies: "what it identifies"
    case .itemType: "item type"
    case .valueKinds: "kinds of value"
    case .quantity: "quantity"
    case .footnoteReference: "footnote reference"
    case .readOnly: "read-only"
    case .exactMatch: "exact match"
    case .footnote: "footnote"
    case .requiredFields: "required fields"
    case .nullRemovesValue: "null removes a value"
    case .onlySentFieldsChange: "only sent fields change"
    case .resultCap: "result cap"
    case .criteriaAreJoined: "criteria are joined"
    case .emptyFilterable: "fields that filter by an empty value"
    case .returns, .returnsNothing, .returnsSame: "what comes back"
    case .allFieldsAreOptional: "all fields are optional"
    case .rateLimit: "rate limit"
    case .pageSize: "page size"
    case .pageNumber: "page number"
    case .totalHeader: "total header"
    case .minimumTLS: "TLS version"
    case .baseURL: "base URL"
    }
  }
}
