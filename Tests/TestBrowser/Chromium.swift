import Foundation

/// Debian's browser, where it is installed.
public enum Chromium {
  /// The program; nil where there is none.
  public static let path: String? = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// The folder for pictures of the page, if somebody wants to look at them.
  public static let pictures = ProcessInfo.processInfo.environment["REPORT_SCREENSHOTS"]

  /// What came of loading a page.
  public struct Outcome: Sendable {
    /// The document after scripts have run.
    public let dom: String
    /// What the page's console was told.
    public let console: [String]
  }

  /// Opens `page`, followed by `fragment`, in a window of its own and waits until its scripts have run.
  public static func open(
    _ page: String, fragment: String = "", arguments: [String] = ["--dump-dom"]
  ) throws -> Outcome {
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
        "--enable-logging=stderr", "--disable-ipc-flooding-protection", "--virtual-time-budget=10000",
      ] + arguments + [file.absoluteString + fragment]
    let errors = folder.appendingPathComponent("stderr")
    _ = FileManager.default.createFile(atPath: errors.path, contents: nil)
    process.standardError = try FileHandle(forWritingTo: errors)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let dom = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let log = try String(contentsOf: errors, encoding: .utf8)
    return Outcome(dom: dom, console: log.split(separator: "\n").map(String.init).filter { $0.contains("CONSOLE") })
  }

  /// Opens a page that holds a probe of ``script(_:)``, and returns what the probe told.
  public static func told(_ page: String, fragment: String = "") throws -> (lines: [String], console: [String]) {
    let outcome = try open(page, fragment: fragment)
    guard let start = outcome.dom.range(of: "<pre id=\"probe\">"),
      let end = outcome.dom.range(of: "</pre>", range: start.upperBound..<outcome.dom.endIndex)
    else { return ([], outcome.console + ["the probe did not run"]) }
    let text = outcome.dom[start.upperBound..<end.lowerBound]
    return (text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init), outcome.console)
  }

  /// A script that tries a page out: `press` a key, `visible` elements, and `told` for what the test shall hear.
  public static func script(_ body: String) -> String {
    """

    const results = [];
    const press = (key) => document.activeElement.dispatchEvent(
      new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    const told = (text) => results.push(String(text));
    const visible = (selector) => [...document.querySelectorAll(selector)].filter((node) => node.offsetParent);
    const type = (text) => {
      document.activeElement.value = text;
      document.activeElement.dispatchEvent(new Event("input", { bubbles: true }));
    };
    try { \(body) } catch (error) { told("failed: " + error); }
    const out = document.createElement("pre");
    out.id = "probe";
    out.textContent = results.join("\\n");
    document.body.append(out);
    """
  }
}
