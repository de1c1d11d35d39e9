/// The records of a search, fetched page by page as they are asked for.
///
/// The records come in an order that does not change while they are read, unless the search asks for another, and no
/// record comes twice. What is created, changed or deleted meanwhile may be missed: a search is no snapshot.
///
/// A walk asks for pages as long as the service gives them, unless the search or ``pageSize(_:)`` says otherwise, since it
/// is calls that the service counts; ``page(_:)`` alone gives one of the usual length.
///
/// Where the service caps the number of results, the sequence gives those and then throws
/// ``ClientError/Code/resultsCapped`` if there are more: narrow the search. After a failure, ``ClientError/page`` is the
/// page to go on ``from(page:)``.
///
/// The time that the client's own rate limits make it wait between pages counts towards no timeout.
nonisolated public struct PagedSequence<Request: PagedRequest>: AsyncSequence, Sendable {
  /// A record.
  public typealias Element = Request.Record

  let core: ClientCore
  var request: Request
  var options: CallOptions
  var firstPage = 1
  var looksAhead = false
  /// Is told of records that cannot be read; without it they are errors.
  var reportSkipped: (@Sendable (SkippedRecord) -> Void)?

  /// The records of a search.
  public init(_ request: Request, core: ClientCore, options: CallOptions = CallOptions()) {
    self.core = core
    self.request = request
    self.options = options
    firstPage = request.pageNumber ?? 1
  }

  /// Walks through the records.
  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(pages: pages.makeAsyncIterator()) }

  /// Walks through records.
  public struct AsyncIterator: AsyncIteratorProtocol {
    var pages: PageSequence<Request>.AsyncIterator
    var records: ArraySlice<Request.Record> = []

    /// The next record; nil after the last.
    public mutating func next() async throws -> Request.Record? {
      while records.isEmpty {
        guard let page = try await pages.next() else { return nil }
        records = page.records[...]
      }
      return records.popFirst()
    }
  }
}

nonisolated extension PagedSequence {
  /// The pages instead of the records; a record that stood on an earlier page is left out.
  public var pages: PageSequence<Request> { PageSequence(search: self) }

  /// All records in a list, or the first ones: a walk as any other, which fetches no page that is not needed.
  public func collect(atMost maximum: Int = .max) async throws -> [Request.Record] {
    var records: [Request.Record] = []
    guard maximum > 0 else { return [] }
    for try await record in self {
      records.append(record)
      if records.count == maximum { break }
    }
    return records
  }

  /// A single page, by its number from 1.
  public func page(_ number: Int) async throws -> Page<Request.Record> {
    try await PageFetcher(search: self).fetch(number)
  }

  /// The same, beginning with a page, to go on where an earlier walk ended.
  public func from(page number: Int) -> Self { with { $0.firstPage = number } }

  /// The same with a number of records on a page.
  public func pageSize(_ size: Int) -> Self { with { $0.request.pageSize = size } }

  /// The same, with the next page fetched while this one is being read. That takes one call more than needed when the
  /// reader stops early.
  public func lookingAhead() -> Self { with { $0.looksAhead = true } }

  /// The same, without the records that cannot be read. They are listed in ``Page/skipped``, and the closure is told of
  /// each when its page has come.
  public func skippingInvalidRecords(report: @escaping @Sendable (SkippedRecord) -> Void = { _ in }) -> Self {
    with { $0.reportSkipped = report }
  }

  private func with(_ change: (inout Self) -> Void) -> Self {
    var copy = self
    change(&copy)
    return copy
  }
}
