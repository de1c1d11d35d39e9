import Dispatch

extension Array where Element: Sendable {
  /// What a function makes of each element, in their order, with as many at once as the machine has cores.
  public func parallelMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    guard count > 1 else { return map(transform) }
    var results = [Result?](repeating: nil, count: count)
    results.withUnsafeMutableBufferPointer { buffer in
      // Each call writes the place of its own element, so that none waits for another.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: count) { places[$0] = transform(self[$0]) }
    }
    return results.compactMap { $0 }
  }
}

/// What two functions give that run at the same time.
public func bothAtOnce<First: Sendable, Second: Sendable>(
  _ first: @Sendable () -> First, _ second: @Sendable () -> Second
) -> (First, Second) {
  var results: (First?, Second?) = (nil, nil)
  withUnsafeMutablePointer(to: &results) { pointer in
    nonisolated(unsafe) let results = pointer
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      if index == 0 { results.pointee.0 = first() } else { results.pointee.1 = second() }
    }
  }
  guard let one = results.0, let other = results.1 else { return (first(), second()) }
  return (one, other)
}
