import Foundation
import HTTPTypes

/// Fetches single pages of a search.
nonisolated struct PageFetcher<Request: PagedRequest>: Sendable {
  let search: PagedSequence<Request>

  /// A page by its number.
  func fetch(_ number: Int) async throws -> Page<Request.Record> {
    var request = search.request.stablyOrdered
    request.pageNumber = number
    do {
      let response = try await search.core.response(to: request, options: search.options, decode: decode)
      return page(number, response.value, response.raw)
    } catch var error as ClientError {
      error.page = number
      throw error
    }
  }

  /// What is to be said after a page: that the service cut the results off.
  func closingError(after page: Page<Request.Record>) -> ClientError? {
    guard let cap = Request.paging.resultCap, !hasRoom(after: page.number),
      page.totalUpperBound.map({ $0 > cap }) ?? reachesCap(page)
    else { return nil }
    let total = page.totalUpperBound.map { "of up to \($0)" } ?? "and perhaps not all"
    return error(
      .resultsCapped, "The service gives the first \(cap) records of a search, \(total). Narrow the search.",
      page.number)
  }

  /// An error about a page.
  func error(_ code: ClientError.Code, _ message: String, _ page: Int) -> ClientError {
    var error = ClientError(code, message)
    error.operation = Request.operation
    error.page = page
    return error
  }

  private func decode(_ body: Data) throws -> [SkippableRecord<Request.Record>] {
    if search.reportSkipped != nil { return try SkippableRecord.list(body) }
    return try WireJSON.decode([Request.Record].self, from: body).map(SkippableRecord.read)
  }

  private func page(
    _ number: Int, _ entries: [SkippableRecord<Request.Record>], _ response: RawResponse
  ) -> Page<Request.Record> {
    let redaction = Redaction(response.credentials)
    let skipped = entries.enumerated().compactMap { index, entry in
      entry.problem.map { SkippedRecord(page: number, index: index, problem: $0.redacted(by: redaction)) }
    }
    for record in skipped { search.reportSkipped?(record) }
    let total = total(in: response)
    return Page(
      records: entries.compactMap(\.record), number: number, totalUpperBound: total, skipped: skipped,
      hasNext: !entries.isEmpty && hasRoom(after: number) && isFollowed(number, entries.count, total),
      response: response)
  }

  /// Whether more follows a page with so many records: when it is full, and when the total says that there is more, as
  /// with services that leave records out of a page which the caller may not see.
  private func isFollowed(_ number: Int, _ count: Int, _ total: Int?) -> Bool {
    guard let size = search.request.effectivePageSize else { return true }
    return count >= size || total.map { end(of: number) < $0 } ?? false
  }

  private func total(in response: RawResponse) -> Int? {
    Request.paging.totalHeader.flatMap(response.header).flatMap { Int($0) }
  }

  /// Whether the service gives records after a page, as far as its cap goes.
  func hasRoom(after number: Int) -> Bool { Request.paging.resultCap.map { end(of: number) < $0 } ?? true }

  /// The number of records up to the end of a page, all pages being full; 0 when nobody knows how many a page has.
  func end(of number: Int) -> Int {
    guard let size = search.request.effectivePageSize else { return 0 }
    let (end, overflow) = number.multipliedReportingOverflow(by: size)
    return overflow ? .max : end
  }

  private func reachesCap(_ page: Page<Request.Record>) -> Bool {
    guard let cap = Request.paging.resultCap else { return false }
    return end(of: page.number - 1) >= cap - page.records.count - page.skipped.count
  }
}

/// A record of a page, or why it could not be read.
nonisolated enum SkippableRecord<Record: Decodable & Sendable>: Decodable, Sendable {
  case read(Record)
  case unreadable(DecodingProblem)

  /// The records of a page.
  static func list(_ body: Data) throws -> [Self] {
    guard let type = Record.self as? any WireReadable.Type else { return try WireJSON.decode([Self].self, from: body) }
    return try WireJSON.reader(of: body).elements().map { try Self($0, as: type) }
  }

  private init(_ reader: WireReader, as type: any WireReadable.Type) throws {
    let absent = reader.document.absentKeys.count
    do {
      guard let record = try type.init(from: reader) as? Record else { throw reader.mismatch(type) }
      self = .read(record)
    } catch {
      reader.document.absentKeys.removeSubrange(absent...)
      let depth = reader.document.path(to: reader.index).count
      self = .unreadable(DecodingProblem(error, in: try? reader.any(), at: depth))
    }
  }

  init(from decoder: any Decoder) throws {
    do {
      self = .read(try Record(from: decoder))
    } catch {
      let json = try? JSONValue(from: decoder)
      self = .unreadable(DecodingProblem(error, in: json, at: decoder.codingPath.count))
    }
  }

  var record: Record? { if case .read(let record) = self { record } else { nil } }

  var problem: DecodingProblem? { if case .unreadable(let problem) = self { problem } else { nil } }
}

nonisolated extension Page {
  /// The same page with other records.
  func with(_ records: [Record]) -> Page {
    Page(
      records: records, number: number, totalUpperBound: totalUpperBound, skipped: skipped, hasNext: hasNext,
      response: response)
  }
}
