import Foundation

/// Debian's browser, where it is installed.
enum Chromium {
  static let path: String? = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// The folder for pictures of the page, if somebody wants to look at them.
  static let pictures = ProcessInfo.processInfo.environment["REPORT_SCREENSHOTS"]

  /// What came of loading a page.
  struct Outcome {
    /// The document after scripts have run.
    let dom: String
    /// What the page's console was told.
    let console: [String]
  }

  /// Opens `page`, followed by `fragment`, in a window of its own and waits until its scripts have run.
  static func open(_ page: String, fragment: String = "", arguments: [String] = ["--dump-dom"]) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("report-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("report.html")
    try page.write(to: file, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "/usr/bin/chromium")
    process.arguments =
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--user-data-dir=\(folder.appendingPathComponent("profile").path)", "--window-size=1440,900",
        "--enable-logging=stderr", "--virtual-time-budget=10000",
      ] + arguments + [file.absoluteString + fragment]
    let errors = folder.appendingPathComponent("stderr")
    FileManager.default.createFile(atPath: errors.path, contents: nil)
    process.standardError = try FileHandle(forWritingTo: errors)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let dom = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let log = try String(contentsOf: errors, encoding: .utf8)
    return Outcome(dom: dom, console: log.split(separator: "\n").map(String.init).filter { $0.contains("CONSOLE") })
  }
}
