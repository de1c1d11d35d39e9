import Foundation
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

  /// The page's text without markup.
  private func plain(_ page: String) -> String {
    page.replacing(/<[^>]*>/, with: "").replacing("&quot;", with: "\"").replacing("&lt;", with: "<")
  }
}
