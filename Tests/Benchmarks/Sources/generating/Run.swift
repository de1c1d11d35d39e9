import Foundation

/// What a run of a program took.
struct Run {
  /// The time of the processor, for the program and for the system in its name. It suffers less than the time by the
  /// clock when the machine does other things as well.
  let seconds: Double
  /// The time by the clock, from start to end.
  let wall: Double
  /// The most memory that it had at once.
  let mebibytes: Double

  /// Runs a program to its end; what it prints is thrown away.
  /// - Throws: ``RunFailure`` when it cannot be started or fails.
  init(_ program: String, _ arguments: [String]) throws {
    let words = [program] + arguments
    var pointers = words.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    #if canImport(Darwin)
      var output: posix_spawn_file_actions_t?
    #else
      var output = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&output)
    defer { posix_spawn_file_actions_destroy(&output) }
    for descriptor: Int32 in [1, 2] {
      posix_spawn_file_actions_addopen(&output, descriptor, "/dev/null", O_WRONLY, 0)
    }
    let start = ContinuousClock.now
    var process: pid_t = 0
    let problem = posix_spawn(&process, program, &output, nil, &pointers, environ)
    guard problem == 0 else { throw RunFailure(command: words, status: problem) }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process, status == 0 else {
      throw RunFailure(command: words, status: status)
    }
    wall = (ContinuousClock.now - start) / .seconds(1)
    seconds = Run.seconds(usage.ru_utime) + Run.seconds(usage.ru_stime)
    #if canImport(Darwin)
      mebibytes = Double(usage.ru_maxrss) / 1_048_576
    #else
      mebibytes = Double(usage.ru_maxrss) / 1024
    #endif
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000 }
}

/// A program that could not be started, or failed.
struct RunFailure: Error {
  let command: [String]
  let status: Int32
}
