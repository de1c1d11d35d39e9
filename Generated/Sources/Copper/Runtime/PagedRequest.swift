/// A call whose records come in pages.
nonisolated public protocol PagedRequest: ClientRequest where Response == [Record] {
  /// What a page is made of.
  associatedtype Record: Decodable & Sendable

  /// How its pages work.
  static var paging: PagingDescription { get }

  /// The number of the page, from 1; nil for the first.
  var pageNumber: Int? { get set }

  /// The number of records on a page; nil for what the service takes by itself.
  var pageSize: Int? { get set }

  /// The same call in an order that does not change while pages are read, unless it asks for an order of its own.
  var stablyOrdered: Self { get }

  /// What tells one record from another; nil when nothing does.
  static func identity(of record: Record) -> AnyHashable?
}

nonisolated extension PagedRequest {
  /// No order is documented that would not change.
  public var stablyOrdered: Self { self }

  /// Nothing tells one record from another.
  public static func identity(of record: Record) -> AnyHashable? { nil }
}

nonisolated extension PagedRequest {
  /// Refuses pages that the service does not have.
  public func validate() throws {
    if let number = pageNumber, number < 1 {
      throw ClientError(.invalidRequest, "Pages are numbered from 1, and \(number) is none.")
    }
    if let size = pageSize, let sizes = Self.paging.pageSizes, !sizes.contains(size) {
      throw ClientError(
        .invalidRequest, "A page has \(sizes.lowerBound) to \(sizes.upperBound) records, and not \(size).")
    }
    if let size = pageSize, size < 1 { throw ClientError(.invalidRequest, "A page has at least one record.") }
    if let cap = Self.paging.resultCap, let number = pageNumber, let size = effectivePageSize,
      (number - 1) >= cap / size,
      (number - 1).multipliedReportingOverflow(by: size).partialValue >= cap || number > cap
    {
      throw ClientError(.resultsCapped, "A search gives \(cap) records at most: page \(number) is beyond. Narrow it.")
    }
  }

  /// The number of records on a full page, as far as it is known.
  var effectivePageSize: Int? { pageSize ?? Self.paging.defaultPageSize }
}

nonisolated extension PagedRequest where Record: Identifiable {
  /// The record's id.
  public static func identity(of record: Record) -> AnyHashable? { AnyHashable(record.id) }
}

/// How the pages of an operation work.
nonisolated public struct PagingDescription: Hashable, Sendable {
  /// The number of records on a page when the call does not say.
  public let defaultPageSize: Int?
  /// The sizes that the service accepts.
  public let pageSizes: ClosedRange<Int>?
  /// The response header with an upper bound of the number of records.
  public let totalHeader: String?
  /// The most records that one search gives, whatever the paging.
  public let resultCap: Int?

  /// How pages work.
  public init(
    defaultPageSize: Int? = nil, pageSizes: ClosedRange<Int>? = nil, totalHeader: String? = nil, resultCap: Int? = nil
  ) {
    self.defaultPageSize = defaultPageSize
    self.pageSizes = pageSizes
    self.totalHeader = totalHeader
    self.resultCap = resultCap
  }
}

/// One page of records.
nonisolated public struct Page<Record: Sendable>: Sendable {
  /// The records in the order of the service.
  public let records: [Record]
  /// The number of the page, from 1.
  public let number: Int
  /// How many records there are at most on all pages; nil when the service does not say.
  public let totalUpperBound: Int?
  /// The records that could not be read and were left out, which happens only on request.
  public let skipped: [SkippedRecord]
  /// Whether a page follows, as far as this one tells.
  public let hasNext: Bool
  /// The response as it came.
  public let response: RawResponse

  /// A page.
  public init(
    records: [Record], number: Int, totalUpperBound: Int? = nil, skipped: [SkippedRecord] = [], hasNext: Bool = false,
    response: RawResponse
  ) {
    self.records = records
    self.number = number
    self.totalUpperBound = totalUpperBound
    self.skipped = skipped
    self.hasNext = hasNext
    self.response = response
  }
}

/// A record that could not be read and was left out.
nonisolated public struct SkippedRecord: Sendable {
  /// The number of its page, from 1.
  public let page: Int
  /// Its place on the page, from 0.
  public let index: Int
  /// Why it could not be read.
  public let problem: DecodingProblem

  /// A record that was left out, for tests of what is done about one.
  public init(page: Int, index: Int, problem: DecodingProblem) {
    self.page = page
    self.index = index
    self.problem = problem
  }
}
