import Foundation

/// The records of a list that is read on page by page, fetched as they are asked for.
///
/// No record comes twice where records have ids. An error comes after the records before it; its
/// ``ClientError/continuation`` says where to go on, with ``from(_:)``.
nonisolated public struct ContinuedSequence<Request: ContinuedRequest>: AsyncSequence, Sendable {
  /// A record.
  public typealias Element = Request.Record

  let request: Request
  let core: ClientCore
  let options: CallOptions
  private(set) var start: PageMark?

  /// The records of a call.
  public init(_ request: Request, core: ClientCore, options: CallOptions = CallOptions()) {
    (self.request, self.core, self.options) = (request, core, options)
  }

  /// The same, beginning where an earlier walk ended.
  public func from(_ mark: PageMark) -> Self {
    var copy = self
    copy.start = mark
    return copy
  }

  /// The pages instead of the records.
  public var pages: ContinuedPages<Request> { ContinuedPages(list: self) }

  /// All records in a list, or the first ones; no page is fetched that is not needed.
  public func collect(atMost maximum: Int = .max) async throws -> [Request.Record] {
    var records: [Request.Record] = []
    guard maximum > 0 else { return [] }
    for try await record in self {
      records.append(record)
      if records.count == maximum { break }
    }
    return records
  }

  /// Walks through the records.
  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(pages: pages.makeAsyncIterator()) }

  /// Walks through records.
  public struct AsyncIterator: AsyncIteratorProtocol {
    var pages: ContinuedPages<Request>.AsyncIterator
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

/// A page of a list that is read on.
nonisolated public struct ContinuedPage<Request: ContinuedRequest>: Sendable {
  /// The records, without those that came before.
  public let records: [Request.Record]
  /// What came back.
  public let value: Request.Response
  /// The response as it came.
  public let response: RawResponse
  /// Where the next page begins; nil after the last.
  public let next: PageMark?
}

/// The pages of a list that is read on.
nonisolated public struct ContinuedPages<Request: ContinuedRequest>: AsyncSequence, Sendable {
  /// A page.
  public typealias Element = ContinuedPage<Request>

  let list: ContinuedSequence<Request>

  /// Walks through the pages.
  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(list: list) }

  /// Walks through pages.
  public struct AsyncIterator: AsyncIteratorProtocol {
    private let list: ContinuedSequence<Request>
    private var mark: PageMark?
    private var isAtEnd = false
    private var marks: Set<PageMark> = []
    private var seen: Set<AnyHashable> = []

    init(list: ContinuedSequence<Request>) {
      self.list = list
      mark = list.start
    }

    /// The next page; nil after the last. After an error it is asked for once more.
    public mutating func next() async throws -> ContinuedPage<Request>? {
      guard !isAtEnd else { return nil }
      if let mark, !marks.insert(mark).inserted {
        isAtEnd = true
        throw described(ClientError(.pagesRepeat, "The service leads back to a page that came before."))
      }
      let page: ContinuedPage<Request>
      do {
        page = try await fetch()
      } catch let error as ClientError {
        if let mark { marks.remove(mark) }
        throw described(error)
      }
      mark = page.next
      isAtEnd = page.next == nil
      return page
    }

    private func described(_ error: ClientError) -> ClientError {
      var error = error
      error.operation = error.operation ?? Request.operation
      error.continuation = mark
      return error
    }

    private mutating func fetch() async throws -> ContinuedPage<Request> {
      var request = list.request
      if let mark { request.goOn(at: mark) }
      var options = list.options
      options.waitsForLimits = options.waitsForLimits ?? true
      let call = ContinuedCall(request: request, ownQuery: mark?.query)
      let answer = try await list.core.response(to: call, options: options)
      let records = Request.records(of: answer.value).filter { record in
        Request.identity(of: record).map { seen.insert($0).inserted } ?? true
      }
      return ContinuedPage(
        records: records, value: answer.value, response: answer.raw, next: request.mark(after: answer.value, answer.raw)
      )
    }
  }
}

/// A call with the query that the URL of its page has.
nonisolated private struct ContinuedCall<Request: ContinuedRequest>: ClientRequest {
  typealias Response = Request.Response
  static var operation: OperationDescription { Request.operation }

  let request: Request
  let ownQuery: RequestQuery?

  var path: RequestPath { request.path }
  var query: RequestQuery { ownQuery ?? request.query }
  var headers: RequestHeaders { request.headers }
  func encodeBody() throws -> Data? { try request.encodeBody() }
  func validate() throws { try request.validate() }
  static func decode(_ body: Data) throws -> Response { try Request.decode(body) }
}
