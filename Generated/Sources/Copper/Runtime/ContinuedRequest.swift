import Foundation

/// A call whose records come in pages, each of which says how to go on.
nonisolated public protocol ContinuedRequest: ClientRequest {
  /// What a page is made of.
  associatedtype Record: Sendable

  /// The records of a page.
  static func records(of response: Response) -> [Record]

  /// Where the page after one begins; nil after the last.
  func mark(after response: Response, _ raw: RawResponse) -> PageMark?

  /// Takes in where to go on, for services that are told so by a parameter.
  mutating func goOn(at mark: PageMark)

  /// What tells one record from another; nil when nothing does.
  static func identity(of record: Record) -> AnyHashable?
}

nonisolated extension ContinuedRequest {
  /// The URL of the next page says all.
  public mutating func goOn(at mark: PageMark) {}

  /// Nothing tells one record from another.
  public static func identity(of record: Record) -> AnyHashable? { nil }
}

nonisolated extension ContinuedRequest where Record: Identifiable {
  /// The record's id.
  public static func identity(of record: Record) -> AnyHashable? { AnyHashable(record.id) }
}

/// Where a page begins, as the one before it says.
nonisolated public struct PageMark: Hashable, Sendable {
  /// The cursor, the id or the number that the next request takes; the URL of the next page.
  public let text: String
  /// The query of the next page, where its URL is given.
  let query: RequestQuery?

  /// A mark that was kept from an earlier walk; ``text`` of a ``ClientError/continuation``, say.
  public init(_ text: String) {
    self.text = text
    query = text.contains("://") || text.hasPrefix("/") ? RequestQuery(ofURL: text) : nil
  }

  /// The mark that a cursor or an id is; nil where there is none.
  public static func cursor(_ value: (some RequestParameter)?) -> PageMark? {
    guard let text = value?.parameterText, !text.isEmpty else { return nil }
    return PageMark(cursor: text)
  }

  private init(cursor: String) { (text, query) = (cursor, nil) }

  /// The mark after so many records more; nil where none came.
  public static func offset(_ offset: Int?, _ count: Int) -> PageMark? {
    count > 0 ? PageMark(cursor: String((offset ?? 0) + count)) : nil
  }

  /// The mark that the URL of the next page is; nil where there is none.
  public static func url(_ url: String?) -> PageMark? { url.flatMap { $0.isEmpty ? nil : PageMark($0) } }

  /// The mark in the header `Link` of a response: the URL whose `rel` is `next`.
  public static func link(in response: RawResponse) -> PageMark? {
    for link in (response.header("Link") ?? "").split(separator: ",") {
      let parts = link.split(separator: ";").map { $0.filter { !$0.isWhitespace && $0 != "\"" } }
      guard let url = parts.first, url.hasPrefix("<"), url.hasSuffix(">") else { continue }
      if parts.dropFirst().contains(where: { $0.lowercased() == "rel=next" }) {
        return PageMark(String(url.dropFirst().dropLast()))
      }
    }
    return nil
  }
}

nonisolated extension RequestQuery {
  /// The query of a URL. Host and path are not taken: a walk never leaves the operation, nor the service that was given
  /// the credentials.
  init(ofURL url: String) {
    self.init()
    let query = url.split(separator: "?", maxSplits: 1).dropFirst().first?.prefix { $0 != "#" } ?? ""
    for item in query.split(separator: "&") {
      let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      add(RequestQuery.decoded(parts[0]), parts.count > 1 ? RequestQuery.decoded(parts[1]) : "")
    }
  }

  private static func decoded(_ text: Substring) -> String {
    let plain = String(text.map { $0 == "+" ? " " : $0 })
    return plain.removingPercentEncoding ?? plain
  }
}
