extension Service {
  /// The same service with what comes with any call that fails.
  public func with(errorBody: SpecType?) -> Service {
    Service(
      baseURL: baseURL, headers: headers, rateLimits: rateLimits, statusCodes: statusCodes, categories: categories,
      notes: notes, servers: servers, amountDecimals: amountDecimals,
      errorCodes: errorCodes, errorBody: errorBody)
  }
}
