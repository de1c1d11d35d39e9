import Foundation

/// What was measured, as a table for people and as JSON for programs.
struct Table {
  /// One thing that a program did.
  struct Row {
    let title: String
    let runs: [Run]
    /// What the program that it is held against did, each run beside the one of the same number.
    let others: [Run]
    let note: String

    init(_ title: String, _ runs: [Run], beside others: [Run] = [], note: String = "") {
      (self.title, self.runs, self.others, self.note) = (title, runs, others, note)
    }

    /// The median of the ratios of two runs beside each other, which what else the machine does falls on alike.
    func ratio(_ value: (Run) -> Double) -> Double? {
      others.isEmpty ? nil : median(zip(runs, others).map { value($0) / value($1) })
    }
  }

  private var rows: [Row] = []

  /// Adds a row, and prints it at once.
  mutating func add(_ row: Row) {
    if rows.isEmpty { print(Table.line("", "wall ms", "CPU ms", "MiB", "wall", "CPU", "MiB")) }
    rows.append(row)
    print(
      Table.line(
        row.title, Table.whole(median(row.runs.map(\.wall)) * 1000),
        Table.whole(median(row.runs.map(\.seconds)) * 1000),
        Table.whole(median(row.runs.map(\.mebibytes))), Table.share(row.ratio(\.wall)),
        Table.share(row.ratio(\.seconds)), Table.share(row.ratio(\.mebibytes))) + row.note)
  }

  /// The rows and the machine as JSON.
  func json(of machine: Machine) throws -> Data {
    let rows = rows.map { row -> [String: Any] in
      var values: [String: Any] = [
        "title": row.title, "runs": row.runs.count, "wallSeconds": median(row.runs.map(\.wall)),
        "cpuSeconds": median(row.runs.map(\.seconds)), "mebibytes": median(row.runs.map(\.mebibytes)),
      ]
      values["wallRatio"] = row.ratio(\.wall)
      values["cpuRatio"] = row.ratio(\.seconds)
      values["memoryRatio"] = row.ratio(\.mebibytes)
      return values
    }
    return try JSONSerialization.data(
      withJSONObject: ["machine": machine.json, "rows": rows], options: [.prettyPrinted, .sortedKeys])
  }

  private static func line(_ title: String, _ cells: String...) -> String {
    let padded = cells.map { String(repeating: " ", count: max(0, 9 - $0.count)) + $0 }
    return title.padding(toLength: max(44, title.count), withPad: " ", startingAt: 0) + padded.joined()
  }

  private static func whole(_ value: Double) -> String { String(Int(value.rounded())) }

  private static func share(_ value: Double?) -> String { value.map { String(format: "%.2f", $0) } ?? "" }
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
