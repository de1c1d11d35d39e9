import Deals
import DealsTesting
import Foundation

/// Lists open Deals in a table.
///
/// They are those of the service when the environment has `DEALS_ACCESS_TOKEN` and `DEALS_USER_EMAIL`, else those of the documentation's examples.
@main
enum ExampleProgram {
  static func main() async {
    do {
      let records = try await fetch(with: client())
      print(table([["ID", "Name", "Status", "Priority", "Monetary Value", "Close Date"]] + records.map(row)))
    } catch {
      FileHandle.standardError.write(Data("error: \(error)\n".utf8))
      exit(1)
    }
  }

  /// A client of the service, or one that needs no network.
  static func client() -> DealsClient {
    let environment = ProcessInfo.processInfo.environment
    if let accessToken = environment["DEALS_ACCESS_TOKEN"], let userEmail = environment["DEALS_USER_EMAIL"] {
      return DealsClient(accessToken: accessToken, userEmail: userEmail)
    }
    print("Without DEALS_ACCESS_TOKEN and DEALS_USER_EMAIL these are the documentation's examples.\n")
    return DealsClient(accessToken: "token", userEmail: "email", transport: MemoryTransport.documented())
  }

  /// What is listed.
  static func fetch(with deals: DealsClient) async throws -> [Deal] {
    let criteria = DealSearch { $0.statuses = [.open] }
    let records = try await deals.deals.search(criteria).page(1).records
    // A documented example may hold more than was asked for.
    return records.filter { $0.status == .open }
  }

  /// The cells of a record.
  static func row(_ record: Deal) -> [String] {
    [
      text(record.id),
      text(record.name),
      text(record.status),
      text(record.priority),
      text(record.monetaryValue),
      text(record.closeDate),
    ]
  }

  /// A value in one line of bounded length; nothing for none.
  static func text(_ value: (some CustomStringConvertible)?) -> String {
    let line = (value?.description ?? "").split(whereSeparator: \.isNewline).joined(separator: " ")
    return String(line.prefix(40))
  }

  /// The day of a date; nothing for none.
  static func day(_ date: Date?) -> String { date.map { String($0.description.prefix(10)) } ?? "" }

  /// Rows of cells in columns, the first row underlined.
  static func table(_ rows: [[String]]) -> String {
    let columns = rows.first?.indices ?? 0..<0
    let widths = columns.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in
      zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "  ")
    }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    return (lines.prefix(1) + [rule] + lines.dropFirst()).joined(separator: "\n")
  }
}
