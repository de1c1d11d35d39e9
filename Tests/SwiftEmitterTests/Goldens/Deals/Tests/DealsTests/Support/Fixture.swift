import Deals
import Foundation
import HTTPTypes
import Testing

/// A documented body in a file, or as text.
struct Fixture {
  let json: Data

  /// The body in a file of the folder `Fixtures`.
  init(_ name: String) throws {
    let url = Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Fixtures")
    json = try Data(contentsOf: #require(url, "There is no fixture \(name)."))
  }

  /// A body as text.
  init(json: String) { self.json = Data(json.utf8) }

  /// The body as a value of a type.
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try WireJSON.decode(type, from: json) }

  /// Checks that a value is written as the same JSON: no key lost, none invented, `null` and absent kept apart.
  func expectSame(_ value: some Encodable, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try expectSame(WireJSON.encode(value), sourceLocation: sourceLocation)
  }

  /// Checks that a text is the same JSON.
  func expectSame(_ written: Data, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let documented = try JSONValue(parsing: json)
    let found = try JSONValue(parsing: written)
    let differences = differences(documented, found, at: "$")
    #expect(differences.isEmpty, sourceLocation: sourceLocation)
  }

  private func differences(_ documented: JSONValue, _ found: JSONValue, at path: String) -> [String] {
    switch (documented, found) {
    case (.object(let left), .object(let right)):
      return Set(left.keys).union(right.keys).sorted().flatMap { key -> [String] in
        guard let old = left[key] else { return ["\(path).\(key) is invented"] }
        guard let new = right[key] else { return ["\(path).\(key) is lost"] }
        return differences(old, new, at: "\(path).\(key)")
      }
    case (.array(let left), .array(let right)) where left.count == right.count:
      return zip(left, right).enumerated().flatMap { differences($1.0, $1.1, at: "\(path)[\($0)]") }
    default:
      return documented == found ? [] : ["\(path) is \(found) instead of \(documented)"]
    }
  }
}

/// Checks that two values are equal.
func expectEqual<Value: Equatable>(_ found: Value, _ expected: Value, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(found == expected, sourceLocation: sourceLocation)
}

/// Checks what a request becomes: method, path with query, headers and body. Of a body that is no JSON the media type is
/// checked, and the items: `name=value` or `name=@file` of a form, else the content.
func expectRequest(_ request: some ClientRequest, method: String, path: String, body: Fixture?, mediaType: String? = nil, items: [String]? = nil, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let (head, data) = try TestClient.make().httpRequest(for: request)
  expectEqual(head.method.rawValue, method, sourceLocation: sourceLocation)
  expectEqual(head.path, path, sourceLocation: sourceLocation)
  for (name, value) in TestClient.plainHeaders where mediaType == nil || name.lowercased() != "content-type" {
    let found = head.headerFields.first { $0.name.canonicalName == name.lowercased() }?.value
    expectEqual(found, value, sourceLocation: sourceLocation)
  }
  if let mediaType {
    let found = head.headerFields.first { $0.name.canonicalName == "content-type" }?.value
    expectEqual(found?.split(separator: ";").first.map(String.init), mediaType, sourceLocation: sourceLocation)
  }
  if let items {
    let text = String(decoding: try #require(data, sourceLocation: sourceLocation), as: UTF8.self)
    expectEqual(documentedItems(text, mediaType: mediaType), items, sourceLocation: sourceLocation)
    return
  }
  guard let body else {
    expectEqual(data, nil, sourceLocation: sourceLocation)
    return
  }
  try body.expectSame(#require(data, sourceLocation: sourceLocation), sourceLocation: sourceLocation)
}

/// The items of a form, in the order of their text; another body as it is.
private func documentedItems(_ text: String, mediaType: String?) -> [String] {
  switch mediaType {
  case "application/x-www-form-urlencoded":
    return text.split(separator: "&").map { $0.removingPercentEncoding ?? String($0) }.sorted()
  case "multipart/form-data":
    guard let mark = text.split(separator: "\r\n").first else { return [] }
    return text.components(separatedBy: mark).compactMap(documentedPart).sorted()
  default: return [text]
  }
}

/// A part of a form: `name=value`, or `name=@file`.
private func documentedPart(_ part: String) -> String? {
  func value(of name: String) -> String? {
    part.components(separatedBy: "; \(name)=\"").dropFirst().first?.components(separatedBy: "\"").first
  }
  guard let name = value(of: "name") else { return nil }
  if let file = value(of: "filename") { return "\(name)=@\(file)" }
  return name + "=" + part.components(separatedBy: "\r\n\r\n").dropFirst().joined(separator: "\r\n\r\n").dropLast()
}
