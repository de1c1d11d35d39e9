import Foundation
import Testing

/// The same docs give the same bytes, whatever the machine, the place and the time.
@Suite struct DigestTests {
  /// Where a run may find itself; one of each kind for every run, in other combinations each time.
  private enum Surroundings {
    static let locales = ["C", "tr_TR.UTF-8", "ar_EG", "de_DE.UTF-8", "ja_JP.UTF-8"]
    static let zones = ["UTC", "Asia/Kolkata", "America/Lima", "Pacific/Kiritimati"]
    static let folders = ["docs", "elsewhere/docs", "a b", "ünï"]
    static let directories = [".", "deep/er", "zz"]
    static let temporary = ["tmp1", "tmp 2"]
  }

  private static let documents: [String: Data] = {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let folder = root.appendingPathComponent("spec/docs").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.reduce(into: [:]) { $0[$1] = FileManager.default.contents(atPath: folder + "/" + $1) }
  }()

  @Test func twentyRunsGiveOneDigest() throws {
    let tool = try CommandLineTool()
    defer { tool.remove() }
    // Written in another order, a folder may list its files in another order.
    for (index, folder) in Surroundings.folders.enumerated() {
      let names = Self.documents.keys.sorted()
      for name in index % 2 == 0 ? names : names.reversed() {
        try tool.write(Self.documents[name] ?? Data(), to: folder + "/" + name)
      }
    }
    for folder in Surroundings.directories + Surroundings.temporary {
      try FileManager.default.createDirectory(
        atPath: tool.folder + "/" + folder, withIntermediateDirectories: true)
    }
    var printed: Set<[String: Data]> = []
    for index in 0..<20 {
      func pick(_ choices: [String]) -> String { choices[index % choices.count] }
      let locale = pick(Surroundings.locales)
      let run = try tool.run(
        [
          "generate", "--docs", tool.folder + "/" + pick(Surroundings.folders), "--name", "Shop",
          "--output", tool.folder + "/Out\(index)", "--spec", tool.folder + "/Out\(index)/spec",
        ],
        environment: [
          "LC_ALL": locale, "LANG": locale, "TZ": pick(Surroundings.zones),
          "TMPDIR": tool.folder + "/" + pick(Surroundings.temporary),
        ],
        without: ["SWIFT_DETERMINISTIC_HASHING"], in: pick(Surroundings.directories))
      #expect(run.exitCode == 0, "\(run.errors)")
      let files = tool.files().filter { $0.key.hasPrefix("Out\(index)/") }
      printed.insert(files.reduce(into: [:]) { $0[String($1.key.drop { $0 != "/" })] = $1.value })
      try FileManager.default.removeItem(atPath: tool.folder + "/Out\(index)")
    }
    #expect(printed.count == 1)
    #expect(printed.first?.keys.contains("/spec/api.json") == true && printed.first?.count ?? 0 > 100)
  }
}
