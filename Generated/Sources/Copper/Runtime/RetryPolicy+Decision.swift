/// What went wrong with an attempt, as far as sending it again goes.
nonisolated enum Fault: Hashable, Sendable {
  /// It never reached the service.
  case notSent
  /// The service counts too many requests, and did nothing.
  case rateLimited
  /// It may have reached the service and taken effect: 500, 502, 503, 504 and the like, a lost connection, a timeout.
  case unclear
  /// It took effect, and the answer was lost on the way.
  case answerLost
  /// It took effect, and the answer would be as unreadable again.
  case answerUnreadable
  /// It would go wrong again.
  case permanent
}

nonisolated extension Fault {
  /// Whether the attempt may have taken effect.
  var mayHaveTakenEffect: Bool {
    switch self {
    case .unclear, .answerLost, .answerUnreadable: true
    case .notSent, .rateLimited, .permanent: false
    }
  }
}

nonisolated extension OperationDescription.Repeatability {
  /// Whether a call may be sent again after a fault.
  func allowsRetry(after fault: Fault) -> Bool {
    switch fault {
    case .notSent, .rateLimited: true
    case .unclear, .answerLost: self != .once
    case .answerUnreadable, .permanent: false
    }
  }
}

nonisolated extension RetryPolicy {
  /// The wait before the next attempt when the service names none: it doubles with each attempt, and half of it is
  /// left to chance, so that clients that failed together do not come back together.
  func delay(afterAttempt attempt: Int, random: Double) -> Duration {
    let longest = min(maximumDelay, RetryAfter.forever)
    var ceiling = min(baseDelay, longest)
    for _ in 1..<max(1, attempt) where ceiling < longest { ceiling *= 2 }
    let chance = (0...1).contains(random) ? random : 1
    return min(ceiling, longest) * (0.5 + 0.5 * chance)
  }
}
