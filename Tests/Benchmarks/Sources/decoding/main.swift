import Copper
import CopperTesting
import Foundation

/// The median time of a piece of work, in microseconds, and that of another; taken in turns, so that what else the
/// machine does falls on both.
func medians(_ count: Int, _ first: () async throws -> Void, _ second: () async throws -> Void) async throws -> (
  Double, Double
) {
  var times: ([Double], [Double]) = ([], [])
  for _ in 0..<count {
    times.0.append(try await time(first))
    times.1.append(try await time(second))
  }
  return (times.0.sorted()[count / 2], times.1.sorted()[count / 2])
}

func time(_ work: () async throws -> Void) async throws -> Double {
  let start = ContinuousClock.now
  try await work()
  return (ContinuousClock.now - start) / .microseconds(1)
}

func show(_ title: String, _ printed: Double, _ other: Double, _ than: String) {
  let ratio = (printed / other * 100).rounded() / 100
  print("\(title): \(Int(printed)) µs, \(ratio) times \(than) (\(Int(other)) µs)")
}

let decoder = JSONDecoder()
decoder.dateDecodingStrategy = .secondsSince1970

for (title, page) in [("null custom fields", BenchmarkPage.mostlyNull), ("filled custom fields", BenchmarkPage.filled)]
{
  let (printed, handWritten) = try await medians(101) {
    guard try WireJSON.decode([Opportunity].self, from: page).count == 200 else { throw CancellationError() }
  } _: {
    guard try decoder.decode([HandWrittenOpportunity].self, from: page).count == 200 else { throw CancellationError() }
  }
  show("page of 200 (\(page.count / 1024) KB), \(title)", printed, handWritten, "JSONDecoder with hand-written Codable")
}

let transport = MemoryTransport()
let single = #"{"id":1,"is_deleted":true}"#
await transport.answerAny(with: .status(200, body: single), times: .max)
let client = CopperClient(
  accessToken: "t", userEmail: "a@b.c", transport: transport, configuration: ClientConfiguration(rateLimits: []))
let (call, plain) = try await medians(2001) {
  try await client.opportunities.delete(1)
} _: {
  _ = try decoder.decode([String: JSONValue].self, from: Data(single.utf8))
}
show("one small call in memory", call, plain, "JSONDecoder alone")
