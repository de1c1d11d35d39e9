import CommonMark
import Language

/// Whether fields are sent or come back.
enum FieldPurpose: Sendable, Hashable {
  case request, answer
}

/// What is known of a table or a list of fields when it is asked whether they are sent or come back.
struct PurposeQuestion: Sendable {
  /// The names of the fields.
  let names: [String]
  /// Whether marks, or a column, say what has to be sent or what counts where nothing is.
  let marksRequests: Bool
  /// The title of the column with the names.
  var title: String?
  let endpoint: EndpointFacts
  let context: TableContext
  let lookup: ProfileLookup
}

/// A criterion that tells which purpose fields have; nil where it does not tell.
typealias PurposeCriterion = ReadingRule<PurposeQuestion, FieldPurpose>

extension PurposeCriterion {
  /// The criteria in their order: the first that tells decides. Each asks whether there is any evidence, not how much.
  static let all = [label, columns, namesInRequest, namesInAnswer, method]

  /// Criteria whose verdict nothing that examples show can change.
  static let firm = Set([label, columns, namesInRequest].map(\.id))

  /// A label, a sentence or a heading in front says so.
  static let label = PurposeCriterion(id: "purpose.label", takes: []) { question in
    let context = question.context
    let asks = question.marksRequests || question.isTitledParameter
    for text in [context.lead, context.caption] {
      guard let text, let isResponse = speaksOfResponse(text, question.lookup) else { continue }
      // "Returns a page of ships." tells of the operation, and a column of what is required of what is sent.
      guard !isResponse || !(asks || question.mayBeSent) || !text.hasSuffix(".") else { continue }
      return isResponse ? .answer : .request
    }
    switch context.part {
    case .response?: return .answer
    case .parameters?, .request?: return .request
    default: return nil
    }
  }

  /// A column that only requests have: what is required, a default.
  static let columns = PurposeCriterion(id: "purpose.columns", takes: []) { question in
    question.marksRequests ? .request : nil
  }

  /// A name of the path, or one that only requests have.
  static let namesInRequest = PurposeCriterion(id: "purpose.names-in-request", takes: []) { question in
    let isSent = question.names.contains { name in
      question.endpoint.query.contains { $0.name == name }
        || question.lookup.lexicon.has(NormalWords.normal(name), in: .requestOnlyNames)
    }
    return (isSent || question.namesPathAlone) && !question.endpoint.sendsBody ? .request : nil
  }

  /// A name that the example of an answer has.
  static let namesInAnswer = PurposeCriterion(id: "purpose.names-in-answer", takes: []) { question in
    guard !question.endpoint.sendsBody else { return nil }
    let keys = question.context.responseKeys
    if keys.isEmpty { return question.names.contains("id") ? .answer : nil }
    // Filters are called as fields of the answer are: under that title all names have to be there.
    if question.isTitledParameter { return question.names.allSatisfy(keys.contains) ? .answer : nil }
    return question.names.contains(where: keys.contains) ? .answer : nil
  }

  /// Nothing but the method.
  static let method = PurposeCriterion(id: "purpose.method", takes: []) { _ in .request }

  /// Whether a text that opens a table speaks of a response (true) or of a request (false).
  static func speaksOfResponse(_ text: String, _ lookup: ProfileLookup) -> Bool? {
    guard text.hasSuffix(":") || text.count < 60 else { return nil }
    // The last sentence is the one that leads to the table: "Returns a boat. All parameters are optional."
    let whole = text.dropLast()
    if let end = whole.lastIndex(where: { ".!?".contains($0) }), whole[end...].dropFirst().first?.isWhitespace == true,
      let told = speaksOfResponse(NormalWords.trimmed(text[text.index(after: end)...]), lookup)
    {
      return told
    }
    let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    if !words.isDisjoint(with: lookup.lexicon[.returnWords]) { return true }
    if !words.isDisjoint(with: lookup.lexicon[.answerNouns]), !words.isDisjoint(with: lookup.lexicon[.answerCopulas]),
      text.hasSuffix(":")
    {
      return true
    }
    let isRequest = !words.isDisjoint(with: lookup.lexicon[.requestWords])
    if !words.isDisjoint(with: lookup.lexicon[.responseWords]) {
      return !isRequest && words.isDisjoint(with: lookup.lexicon[.sendingVerbs])
    }
    return isRequest ? false : nil
  }
}

extension PurposeQuestion {
  /// Whether names are those of the path, and no other is answered: a record has the id that the path has.
  fileprivate var namesPathAlone: Bool {
    let others = names.filter { !endpoint.path.contains(.parameter($0)) }
    return others.count < names.count && !others.contains(where: context.responseKeys.contains)
  }

  /// Whether the fields can be what is sent: the method sends a body, and no field is one that the server gives.
  fileprivate var mayBeSent: Bool {
    endpoint.sendsBody && !names.contains { lookup.lexicon.has($0, in: .recordID) }
  }

  /// Whether the column with the names is titled as one of parameters.
  var isTitledParameter: Bool {
    title.map { lookup.lexicon.has(NormalWords.normal($0), in: .parameterTitles) } ?? false
  }

  /// What a list says: its examples stand below it, so that names in answers are weighed later.
  var listAnswer: (purpose: FieldPurpose, isFirm: Bool) {
    let found = [PurposeCriterion.label, .columns, .namesInRequest].firstReading(of: self)
    return (found?.claim ?? .request, found != nil)
  }

  /// What the first criterion that tells says, and which it is.
  var answer: (purpose: FieldPurpose, isFirm: Bool) {
    let found = PurposeCriterion.all.firstReading(of: self)
    return (found?.claim ?? .request, found.map { PurposeCriterion.firm.contains($0.rule) } ?? false)
  }
}

extension EndpointFacts {
  /// Whether what is sent goes into a body.
  var sendsBody: Bool { HTTPMethod(method).sendsBody }
}
