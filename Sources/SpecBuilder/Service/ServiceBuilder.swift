import APISpec
import Diagnostics
import DocParser

/// What holds for every operation.
struct ServiceBuilder {
  let context: BuildContext
  let baseURL: String?

  func service() -> Service {
    Service(
      baseURL: baseURL, headers: HeaderRule(context: context).headers(), rateLimits: rateLimits(),
      statusCodes: statusCodes(), categories: categories(), notes: notes(),
      servers: context.servers.servers(of: baseURL),
      amountDecimals: context.conventions.amountsAreTexts ? context.conventions.decimals : nil,
      errorCodes: errorCodes())
  }

  private func errorCodes() -> [ErrorCode] {
    ErrorCatalog.codes(context).map { row, _ in
      ErrorCode(code: row.path.joined(), meaning: row.description ?? row.value ?? "")
    }
  }

  // MARK: Tables and statements

  private func rateLimits() -> [RateLimit] {
    var limits: [RateLimit] = []
    for located in context.documents.flatMap(\.statements) {
      guard case .rateLimit(let requests, let seconds) = located.statement else { continue }
      if let index = limits.firstIndex(where: { $0.seconds == seconds }) {
        limits[index] = RateLimit(requests: requests, seconds: seconds)
      } else {
        limits.append(RateLimit(requests: requests, seconds: seconds))
      }
    }
    return limits
  }

  private func tables(_ role: TableFacts.Role) -> [TableFacts] {
    context.documents.flatMap(\.sections).flatMap(\.tables).filter { $0.role == role }
  }

  private func rows(_ role: TableFacts.Role) -> [RowFacts] {
    tables(role).flatMap(\.rows).filter { $0.role == .field }
  }

  private func statusCodes() -> [StatusCode] {
    var codes: [StatusCode] = []
    let calls = Set(context.documents.flatMap(\.sections).filter { $0.endpoint != nil }.flatMap(\.tables).map(\.range))
    for (row, table) in tables(.statusCodes).flatMap({ table in table.rows.map { ($0, table) } }) {
      guard row.role == .field, let code = row.path.first.flatMap({ Int($0) }), (100..<600).contains(code) else {
        continue
      }
      // What a call's own table says of its failures is said of that call.
      if code >= 300, calls.contains(table.range) { continue }
      let status = StatusCode(code: code, meaning: row.value ?? row.description ?? "")
      if let index = codes.firstIndex(where: { $0.code == code }) {
        codes[index] = status
      } else {
        codes.append(status)
      }
    }
    return codes
  }

  func categories() -> [Category] {
    var categories: [Category] = []
    for row in rows(.categories) {
      guard let text = row.value ?? row.description, let name = row.path.first else { continue }
      let values = text.split(separator: ",").map { String($0).trimmingQuotes }.filter { !$0.isEmpty }
      guard !values.isEmpty else { continue }
      let category = Category(name: name, values: values)
      if let index = categories.firstIndex(where: { $0.name == name }) {
        categories[index] = category
      } else {
        categories.append(category)
      }
    }
    return categories
  }

  private func notes() -> [String] {
    var notes: [String] = []
    for located in context.documents.flatMap(\.statements) {
      guard case .minimumTLS(let version) = located.statement else { continue }
      notes.append("Requests need TLS \(version) or newer.")
    }
    var seen: Set<String> = []
    return notes.filter { seen.insert($0).inserted }
  }
}

extension String {
  /// The segments of a URL's path.
  var pathSegments: [String] { ServerAddress(self)?.path.compactMap(\.text) ?? [] }
}
