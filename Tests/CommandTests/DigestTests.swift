import Foundation
import Testing

@Suite struct DigestTests {
  /// Twenty runs in other surroundings print the same bytes.
  @Test func sameDocsSameBytesWherever() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    for folder in DigestTests.folders { try tool.write(SmallAPI.chapter, to: folder + "/orders.md") }
    let locales = ["C", "tr_TR.UTF-8", "ar_EG", "de_DE.UTF-8", "ja_JP.UTF-8"]
    let zones = ["UTC", "Asia/Kolkata", "America/Lima", "Pacific/Kiritimati"]
    var printed: [[String: Data]] = []
    for (index, locale) in (locales + locales + locales + locales).enumerated() {
      let folder = DigestTests.folders[index % DigestTests.folders.count]
      // Without the variable every run has a hash seed of its own.
      let environment = ["LC_ALL": locale, "LANG": locale, "TZ": zones[index % zones.count]]
      let run = try tool.run(
        "generate", "--docs", "\(folder)/orders.md", "--output", "Out", "--spec", "spec", "--name", "Shop",
        environment: environment)
      #expect(run.exitCode == 0, "\(run.errors)")
      printed.append(tool.files().filter { $0.key.hasPrefix("Out/") || $0.key.hasPrefix("spec/") })
      try FileManager.default.removeItem(atPath: tool.folder + "/Out")
      try FileManager.default.removeItem(atPath: tool.folder + "/spec")
    }
    #expect(printed.count == 20 && printed[0].count > 20)
    #expect(Set(printed).count == 1)
  }

  private static let folders = ["docs", "elsewhere/docs", "a b"]
}
