import APISpec
import Diagnostics
import DocParser

/// How much was read of documents, counted in the spec that the client is printed from.
struct ReadingScore {
  /// The operations.
  let operations: [CalledOperation]
  /// What is told of parameters, fields and headers, a text each.
  let claims: Set<String>
  /// In how many rows of tables the type is known.
  let typedRows: Int
  /// What has to be sent, by operation.
  let required: [CalledOperation: Set<String>]
  /// How many examples fit, by operation.
  let examples: [CalledOperation: Int]

  /// Nothing was read.
  static let nothing = ReadingScore(operations: [], claims: [], typedRows: 0, required: [:], examples: [:])

  private init(
    operations: [CalledOperation], claims: Set<String>, typedRows: Int,
    required: [CalledOperation: Set<String>], examples: [CalledOperation: Int]
  ) {
    self.typedRows = typedRows
    self.operations = operations
    self.claims = claims
    self.required = required
    self.examples = examples
  }

  /// What a spec holds, and in how many rows of the documents the type is known.
  init(_ spec: APISpec, typedRows: Int) {
    let walk = FieldWalk(spec)
    var claims = Set(
      spec.service.headers.flatMap { header in
        ["header \(header.name)"] + (header.prefix.isEmpty ? [] : ["header \(header.name) prefix"])
      })
    var required: [CalledOperation: Set<String>] = [:]
    var examples: [CalledOperation: Int] = [:]
    for operation in spec.operations {
      let called = CalledOperation(operation)
      let sent = operation.query.flatMap { walk.told($0, below: "?") } + walk.told(operation.requestBody, below: "")
      let answered = walk.told(operation.response, below: "<")
      claims.formUnion((sent + answered).flatMap { told in told.claims.map { "\(called.text) \(told.path) \($0)" } })
      required[called, default: []].formUnion(sent.filter(\.isRequired).map(\.path))
      // A call without a body is no example of one.
      let bodies = operation.requestExamples.count { $0.body != nil }
      examples[called, default: 0] += bodies + operation.responseExamples.count
    }
    self.init(
      operations: spec.operations.map(CalledOperation.init), claims: claims, typedRows: typedRows, required: required,
      examples: examples)
  }

  /// How much is told.
  var facts: Int { claims.count + typedRows }

  /// How many examples fit.
  var exampleCount: Int { examples.values.reduce(0, +) }

  /// Whether more is read than in another reading: more operations, or as many and more that is told of them, or as
  /// much of both and more examples.
  func isRicher(than other: ReadingScore) -> Bool {
    let own = (operations.count, facts, exampleCount)
    return own > (other.operations.count, other.facts, other.exampleCount)
  }

  /// What another reading has that this one has not, in words; nil where nothing is lost.
  ///
  /// - Parameter redefinesMarks: whether it reads marks of what has to be sent in another way on purpose.
  func loss(against other: ReadingScore, redefinesMarks: Bool) -> String? {
    let pairs = other.operations.map { old in
      (old, operations.first { $0 == old } ?? operations.first(where: old.isMeant))
    }
    let lost = pairs.filter { $0.1 == nil }.map(\.0)
    if let first = lost.first { return "loses \(Counted.text(lost.count, "operation")), such as \(first.text)" }
    for case (let old, let new?) in pairs {
      let names = (other.required[old] ?? []).subtracting(required[new] ?? []).sorted()
      if let first = names.first, !redefinesMarks {
        return "`\(first.drop { $0 == "?" })` of \(old.text) is not required any more"
      }
      let (before, after) = (other.examples[old] ?? 0, examples[new] ?? 0)
      if after < before { return "loses \(Counted.text(before - after, "example")) of \(old.text)" }
    }
    return nil
  }
}

/// What a call is told by: method, server and path.
struct CalledOperation: Hashable {
  let method: String
  let segments: [String?]
  /// As a person reads it.
  let text: String

  init(_ operation: Operation) {
    method = operation.method
    segments = operation.path.segments.map { segment in
      if case .literal(let text) = segment { text } else { nil }
    }
    text = "\(operation.method) \(operation.path.text)"
  }

  static func == (one: CalledOperation, other: CalledOperation) -> Bool {
    one.method == other.method && one.segments == other.segments
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(method)
    hasher.combine(segments)
  }

  /// Whether another one is this call with a placeholder where this one has a sample value.
  func isMeant(by other: CalledOperation) -> Bool {
    guard method == other.method, segments.count <= other.segments.count else { return false }
    return zip(segments.reversed(), other.segments.reversed()).allSatisfy { $1 == nil || $0 == $1 }
  }
}

/// Walks through what is told of the fields of requests and answers.
private struct FieldWalk {
  /// A field with where it stands and how much is told of it.
  typealias Told = (path: String, claims: [String], isRequired: Bool)

  private let objects: [SchemaName: ObjectSchema]

  private static let deepest = 3

  init(_ spec: APISpec) {
    objects = Dictionary(
      spec.schemas.compactMap { schema in
        if case .object(let object) = schema.kind { (schema.name, object) } else { nil }
      }, uniquingKeysWith: { first, _ in first })
  }

  func told(_ type: SpecType?, below path: String, depth: Int = 0) -> [Told] {
    switch type {
    case .reference(let name)? where depth < Self.deepest:
      (objects[name]?.fields ?? []).flatMap { told($0, below: path, depth: depth) }
    case .array(let element)?, .map(let element)?: told(element, below: path, depth: depth)
    default: []
    }
  }

  func told(_ field: Field, below path: String, depth: Int = 0) -> [Told] {
    // What only examples show is counted with the examples.
    guard field.origin != .examples else { return [] }
    let own = "\(path)\(field.name)"
    var claims = ["is there"]
    if field.evidence.table != nil { claims.append("type") }
    if field.description != nil { claims.append("description") }
    if field.defaultValue != nil { claims.append("default") }
    if field.isRequired { claims.append("required") }
    claims += field.evidence.prose.map { "prose \($0)" }
    return [(own, claims, field.isRequired)] + told(field.type, below: own + ".", depth: depth + 1)
  }
}
