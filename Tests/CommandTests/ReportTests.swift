import Foundation
import TestBrowser
import Testing

/// `copperplate report` as a process.
@Suite struct ReportTests {
  private func tool(_ text: String) throws -> CommandLineTool {
    let tool = try CommandLineTool()
    try tool.write(text, to: "orders.md")
    return tool
  }

  @Test func pageHoldsDocsSpecAndSwift() throws {
    let tool = try tool(SmallAPI.chapter)
    defer { tool.remove() }
    let run = try tool.run("report", "--docs", "orders.md", "--name", "Shop", "--output", "page.html")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.isEmpty)
    let page = try tool.text("page.html")
    // The row, what became of it, its place in the spec, and the printed property.
    #expect(page.contains("State of the order. Valid values are: &quot;Draft&quot;, &quot;Sent&quot;."))
    #expect(page.contains("orders.md › Order Properties › state"))
    #expect(plain(page).contains("public var state: OrderState"))
    #expect(plain(page).contains("public static let draft = Self(rawValue: \"Draft\")"))
    #expect(plain(page).contains("public func fetch("))
    #expect(tool.files().keys.sorted() == ["orders.md", "page.html"])
  }

  @Test func theSameTwiceAndNothingFromElsewhere() throws {
    let tool = try tool(SmallAPI.chapter.replacing("What customers ask for.", with: "<script>alert(1)</script>"))
    defer { tool.remove() }
    #expect(try tool.run("report", "--docs", "orders.md").exitCode == 0)
    let first = try tool.text("report.html")
    #expect(try tool.run("report", "--docs", "orders.md").exitCode == 0)
    #expect(try tool.text("report.html") == first)
    #expect(!first.contains("<script>alert"))
    #expect(!first.contains("src=\"http") && !first.contains("href=\"http"))
  }

  /// A device is written to, and never replaced: that would break the machine for everybody.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDeviceIsAnError() throws {
    let tool = try tool(SmallAPI.chapter)
    defer { tool.remove() }
    // By a link, so that a replacement would be seen and do no harm.
    try FileManager.default.createSymbolicLink(atPath: tool.folder + "/full", withDestinationPath: "/dev/full")
    let run = try tool.run("report", "--docs", "orders.md", "--output", "full")
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("CP0304"), "\(run.errors)")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: tool.folder + "/full") == "/dev/full")
  }

  @Test func findingsDoNotStopIt() throws {
    let tool = try tool(SmallAPI.chapter.replacing("| state | string |", with: "| state | number |"))
    defer { tool.remove() }
    #expect(try tool.run("report", "--docs", "orders.md").exitCode == 0)
    #expect(try tool.text("report.html").contains("CP0201"))
  }

  @Test func aFolderThatIsNotThereIsAnError() throws {
    let tool = try tool(SmallAPI.chapter)
    defer { tool.remove() }
    let run = try tool.run("report", "--docs", "orders.md", "--output", "none/page.html")
    #expect(run.exitCode == 2)
    #expect(run.errors.contains("CP0304") && run.errors.contains("way out:"))
  }

  /// The project's own reference, walked through by keys: every row of its tables is there, is reached, and leads to
  /// what became of it. The rows are counted without the project's reader.
  @Test(.enabled(if: Chromium.path != nil, "needs Debian's chromium (apt-get install chromium)"))
  func everyRowIsReachedByKeys() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    let docs = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../spec/docs")
    let files = ["introduction.md", "opportunities.md"].map { docs.appendingPathComponent($0).standardized.path }
    let run = try tool.run(["report", "--output", "page.html", "--name", "Sample", "--docs"] + files)
    #expect(run.exitCode == 0, "\(run.errors)")
    // A policy that lets nothing else run would keep the probe out.
    let page = try tool.text("page.html").replacing(/<meta http-equiv="Content-Security-Policy"[^>]*>/, with: "")
    let script = Chromium.script(
      """
      const lines = [];
      let silent = 0;
      while (true) {
        const block = document.activeElement;
        press("j");
        const now = document.activeElement;
        if (now === block) break;
        const tells = document.querySelector("#selected .what .fate").textContent;
        if (!tells || (now.classList.contains("used") && now.dataset.p && !visible("#selected .card").length)) silent += 1;
        if (now.classList.contains("k-row")) lines.push(now.id.replace("-B", ":").slice(1));
      }
      told(lines.join(" "));
      told(silent);
      told(document.querySelectorAll(".block").length > 300);
      """)
    let (told, console) = try Chromium.told(page.replacing("</body>", with: "<script>\(script)</script></body>"))
    #expect(console == [])
    let rows = try files.enumerated().flatMap { number, file in
      try ReportTests.rows(in: String(contentsOfFile: file, encoding: .utf8)).map { "\(number):\($0)" }
    }
    #expect(rows.count > 110)
    #expect(told == [rows.joined(separator: " "), "0", "true"])
    // Nobody learns where the docs stood on the disk of whoever made the page.
    #expect(!page.contains(docs.standardized.deletingLastPathComponent().path))
  }

  /// The lines of tables' rows, by the look of them: those behind a line of dashes.
  private static func rows(in text: String) -> [Int] {
    var rows: [Int] = []
    var isTable = false
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let isRow = line.hasPrefix("|")
      if isTable, isRow { rows.append(index + 1) }
      isTable = isRow && (isTable || line.allSatisfy { "|:- ".contains($0) })
    }
    return rows
  }

  /// The page's text without markup.
  private func plain(_ page: String) -> String {
    page.replacing(/<[^>]*>/, with: "").replacing("&quot;", with: "\"").replacing("&lt;", with: "<")
  }
}
