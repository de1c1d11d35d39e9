import Foundation

/// What a measurement was made on.
struct Machine {
  /// The processor's name, as the system tells it.
  let processor: String
  let cores = ProcessInfo.processInfo.activeProcessorCount
  let gibibytes = Int((Double(ProcessInfo.processInfo.physicalMemory) / 1_073_741_824).rounded())
  let system = ProcessInfo.processInfo.operatingSystemVersionString

  init() {
    let known = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let line = known.split(separator: "\n").first { $0.hasPrefix("model name") }
    processor = line?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? "unknown processor"
  }

  /// How many processes waited for a processor in the last minute; other work beside the measurement.
  var load: Double {
    var loads = [0.0]
    return getloadavg(&loads, 1) == 1 ? loads[0] : 0
  }

  var text: String {
    "\(processor), \(cores) cores, \(gibibytes) GiB, \(system), load \((load * 10).rounded() / 10)"
  }

  var json: [String: Any] {
    ["processor": processor, "cores": cores, "gibibytes": gibibytes, "system": system, "load": load]
  }
}
