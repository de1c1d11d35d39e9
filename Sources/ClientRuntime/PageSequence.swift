/// The pages of a search, fetched as they are asked for. A record that stood on an earlier page is left out.
nonisolated public struct PageSequence<Request: PagedRequest>: AsyncSequence, Sendable {
  /// A page.
  public typealias Element = Page<Request.Record>

  let search: PagedSequence<Request>

  /// Walks through the pages.
  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(search: search) }

  /// Walks through pages.
  public struct AsyncIterator: AsyncIteratorProtocol {
    private let fetcher: PageFetcher<Request>
    private let looksAhead: Bool
    private var number: Int
    /// The number of records up to where the walk is, repeated ones included.
    private var received: Int
    private var isAtEnd = false
    private var seen: Set<AnyHashable> = []
    private var barrenPages = 0
    private var ahead: LookAhead<Request>?
    /// What is thrown after the last page.
    private var closingError: ClientError?

    init(search: PagedSequence<Request>) {
      var search = search
      search.options.waitsForLimits = search.options.waitsForLimits ?? true
      // Fewer calls, which are what the service counts. A search that names a page of its own means it in the usual size.
      if search.request.pageNumber == nil {
        search.request.pageSize = search.request.pageSize ?? Request.paging.pageSizes?.upperBound
      }
      fetcher = PageFetcher(search: search)
      looksAhead = search.looksAhead
      number = search.firstPage
      received = number > 1 ? fetcher.end(of: number - 1) : 0
    }

    /// The next page; nil after the last.
    public mutating func next() async throws -> Page<Request.Record>? {
      if let error = closingError {
        closingError = nil
        throw error
      }
      guard !isAtEnd else { return nil }
      isAtEnd = true
      let page = try await fetch()
      number &+= 1
      closingError = fetcher.closingError(after: page)
      isAtEnd = !isFollowed(page)
      if looksAhead, !isAtEnd { ahead = LookAhead(fetcher, number) }
      return try withoutRepeats(page)
    }

    /// Whether to go on after a page. One that says no is not believed while fewer records have come than there are, as
    /// when the service gives smaller pages than it was asked for.
    private mutating func isFollowed(_ page: Page<Request.Record>) -> Bool {
      let count = page.records.count + page.skipped.count
      received = received.addingReportingOverflow(count).partialValue
      if page.hasNext { return true }
      guard let total = page.totalUpperBound, count > 0, fetcher.hasRoom(after: page.number) else { return false }
      return received < total
    }

    private mutating func fetch() async throws -> Page<Request.Record> {
      defer { ahead = nil }
      if let ahead { return try await ahead.page() }
      return try await fetcher.fetch(number)
    }

    /// The page without the records of earlier ones. A service that gives the same page again and again is left.
    private mutating func withoutRepeats(_ page: Page<Request.Record>) throws -> Page<Request.Record> {
      let records = page.records.filter { record in
        Request.identity(of: record).map { seen.insert($0).inserted } ?? true
      }
      barrenPages = records.isEmpty && !page.records.isEmpty ? barrenPages + 1 : 0
      if barrenPages == 3 {
        isAtEnd = true
        throw fetcher.error(.pagesRepeat, "Three pages in a row had no record that had not come before.", page.number)
      }
      return page.with(records)
    }
  }
}

/// A page that is being fetched before it is asked for. It is given up when nobody will ask.
nonisolated final class LookAhead<Request: PagedRequest>: Sendable {
  private let task: Task<Page<Request.Record>, any Error>

  init(_ fetcher: PageFetcher<Request>, _ number: Int) {
    task = Task { try await fetcher.fetch(number) }
  }

  deinit { task.cancel() }

  /// The page, when it has come.
  func page() async throws -> Page<Request.Record> {
    let task = task
    return try await withTaskCancellationHandler {
      try await task.value
    } onCancel: {
      task.cancel()
    }
  }
}
