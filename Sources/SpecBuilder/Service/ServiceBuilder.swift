import APISpec
import Diagnostics
import DocParser

/// What holds for every operation.
struct ServiceBuilder {
  let context: BuildContext

  func service() -> Service {
    Service(
      baseURL: baseURL(), headers: HeaderRule(context: context).headers(), rateLimits: rateLimits(),
      statusCodes: statusCodes(), categories: categories(), notes: notes())
  }

  // MARK: Base URL

  private func baseURL() -> String? {
    if let given = context.options.baseURL { return ServiceBuilder.withoutSlash(given) }
    var found: [(url: String, range: SourceRange)] = []
    let lines = context.documents.flatMap(\.sections).compactMap(\.endpoint).filter {
      $0.baseURL == nil && !$0.isWebhook
    }
    for document in context.documents {
      for section in document.sections {
        var endpoints = section.examples.compactMap { $0.command?.endpoint }
        if let own = section.endpoint { endpoints.insert(own, at: 0) }
        for endpoint in endpoints where !endpoint.isWebhook {
          if let url = endpoint.baseURL(below: section.endpoint ?? endpoint.line(sharingBase: lines)) {
            found.append((ServiceBuilder.withoutSlash(url), endpoint.range))
          }
        }
        for located in section.prose.flatMap(\.statements) {
          if case .baseURL(let url) = located.statement {
            found.append((ServiceBuilder.withoutSlash(url), located.range))
          }
        }
      }
    }
    guard let newest = ServiceBuilder.prevailing(found) else {
      context.report(
        .unknownBaseURL, "no document names the base URL", at: nil, wayOut: "set the base URL in the configuration")
      return nil
    }
    var reported: Set<String> = [newest.url]
    for other in found where reported.insert(other.url).inserted {
      context.report(
        .conflictingBaseURL, "the base URL is \(other.url) here and \(newest.url) in the newest document, which counts",
        at: other.range, notes: [.init("\(newest.url) here", at: newest.range)],
        wayOut: "set the base URL in the configuration")
    }
    return newest.url
  }

  /// The URL that the newest document names most often, the last of several that are named equally often.
  private static func prevailing(_ found: [(url: String, range: SourceRange)]) -> (url: String, range: SourceRange)? {
    let newest = found.filter { $0.range.file == found.last?.range.file }
    let counts = Dictionary(grouping: newest, by: \.url).mapValues(\.count)
    return newest.max { (counts[$0.url] ?? 0) < (counts[$1.url] ?? 0) }
  }

  private static func withoutSlash(_ url: String) -> String {
    var url = Substring(url)
    while url.last == "/" { url.removeLast() }
    return String(url)
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

  private func rows(_ role: TableFacts.Role) -> [RowFacts] {
    context.documents.flatMap(\.sections).flatMap(\.tables).filter { $0.role == role }.flatMap(\.rows)
      .filter { $0.role == .field }
  }

  private func statusCodes() -> [StatusCode] {
    var codes: [StatusCode] = []
    for row in rows(.statusCodes) {
      guard let code = row.path.first.flatMap({ Int($0) }), (100..<600).contains(code) else { continue }
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

extension EndpointFacts {
  /// The base URL of a call, without what the path of the section's own endpoint line begins with: `/v1/things` is
  /// called as `https://host/v1/things`.
  fileprivate func baseURL(below own: EndpointFacts?) -> String? {
    guard let url = baseURL, let own, own.baseURL == nil, own.range != range else { return baseURL }
    var base = url.pathSegments
    let shared = sharedSegments(with: own)
    guard !shared.isEmpty, path.first != own.path.first else { return url }
    base.removeLast(shared.count)
    let host = url.dropLast(url.count - (url.hostEnd.map { url.distance(from: url.startIndex, to: $0) } ?? url.count))
    return ([String(host)] + base).joined(separator: "/")
  }

  /// What the base URL ends with and the path of a line begins with.
  func sharedSegments(with line: EndpointFacts) -> [String] {
    let base = baseURL?.pathSegments ?? []
    let start = line.path.compactMap { if case .literal(let text) = $0 { text } else { String?.none } }
    let length = (1...max(base.count, 1)).last { $0 <= base.count && base.suffix($0) == start.prefix($0)[...] }
    return length.map { base.suffix($0) } ?? []
  }

  /// A line whose path begins with what the base URL ends with, where most of the lines' paths do.
  func line(sharingBase lines: [EndpointFacts]) -> EndpointFacts? {
    let sharing = lines.filter { !sharedSegments(with: $0).isEmpty }
    return sharing.count * 2 > lines.count ? sharing.first : nil
  }
}

extension String {
  /// Where the host of a URL ends and its path begins.
  fileprivate var hostEnd: Index? {
    guard let scheme = firstRange(of: "://") else { return nil }
    return self[scheme.upperBound...].firstIndex(of: "/")
  }

  /// The segments of a URL's path.
  var pathSegments: [String] {
    hostEnd.map { self[$0...].split(separator: "/").map(String.init) } ?? []
  }
}
