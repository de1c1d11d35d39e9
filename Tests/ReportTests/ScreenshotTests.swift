import Foundation
import TestBrowser
import Testing

@testable import Report

/// Pictures of the page for looking at; written where REPORT_SCREENSHOTS says.
@Suite(
  .serialized,
  .enabled(
    if: Chromium.path != nil && Chromium.pictures != nil,
    "needs Debian's chromium, and REPORT_SCREENSHOTS=<folder> to write to"))
struct ScreenshotTests {
  @Test(arguments: [
    ("overview", "", ""), ("row", "#d0-L8", ""), ("operation", "#d0-L12", ""),
    ("dark", "#d0-L8", "document.querySelector('#theme').click();"),
    ("findings", "", "document.querySelector('[data-panel=findings]').click();"),
    ("contents", "", "document.querySelector('[data-panel=contents]').click();"),
  ])
  func isDrawn(name: String, fragment: String, script: String) throws {
    let folder = try #require(Chromium.pictures)
    let file = URL(fileURLWithPath: folder).appendingPathComponent("\(name).png")
    let page = ReportSample.report.render(probe: script)
    let outcome = try Chromium.open(page, fragment: fragment, arguments: ["--screenshot=\(file.path)"])
    #expect(outcome.console == [])
    let size = try #require(try FileManager.default.attributesOfItem(atPath: file.path)[.size] as? Int)
    #expect(size > 10_000)
  }
}
