import Foundation

/// Replaces secrets in what came back, however a service may spell them: as they are, or with characters escaped as
/// JSON, URLs and HTML do.
nonisolated struct Redaction: Sendable {
  private let secrets: [[UInt8]]

  /// The length from which on a secret is looked for: a shorter one stands in words that have nothing to do with it, and
  /// what is left of them would tell it.
  private static let shortest = 8

  /// The secrets of some headers; of `Bearer abc` also the part after the scheme, which may come back alone.
  init(_ credentials: CredentialHeaders) {
    let texts = credentials.values.values.map(\.secret).flatMap { secret in
      [secret] + secret.split(separator: " ", maxSplits: 1).dropFirst().map(String.init)
    }
    secrets = texts.map { Array($0.utf8) }.filter { $0.count >= Self.shortest }.sorted { $0.count > $1.count }
  }

  /// A text with every secret in it replaced.
  func redact(_ text: String) -> String {
    redacted(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  /// A body with every secret in it replaced.
  func redact(_ body: Data) -> Data { redacted(Array(body)).map { Data($0) } ?? body }

  /// The bytes with every secret in them replaced; nil when there is none.
  private func redacted(_ bytes: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var copied = 0
    var place = 0
    while place < bytes.count {
      if let end = secrets.lazy.compactMap({ Self.end(of: $0, in: bytes, from: place) }).first {
        result += bytes[copied..<place] + Array(Credential.placeholder.utf8)
        place = end
        copied = end
      } else {
        place += 1
      }
    }
    return copied == 0 ? nil : result + bytes[copied...]
  }

  /// Where a secret ends that begins at a place; nil when there is none.
  private static func end(of secret: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var place = start
    for byte in secret {
      guard place < bytes.count else { return nil }
      if bytes[place] == byte {
        place += 1
      } else if let length = escape(of: byte, in: bytes, at: place) {
        place += length
      } else {
        return nil
      }
    }
    return place
  }

  /// The length of an escape that stands for a character: `\/`, `\u002f`, `%2F`, `&#x2F;` or `&#47;`.
  private static func escape(of byte: UInt8, in bytes: [UInt8], at place: Int) -> Int? {
    let rest = bytes[place...].prefix(8)
    switch bytes[place] {
    case UInt8(ascii: "\\"):
      if rest.dropFirst().first == byte { return 2 }
      return rest.dropFirst().first == UInt8(ascii: "u") && value(rest.dropFirst(2).prefix(4), 16) == byte ? 6 : nil
    case UInt8(ascii: "%"):
      return value(rest.dropFirst().prefix(2), 16) == byte ? 3 : nil
    case UInt8(ascii: "&"):
      guard let end = rest.firstIndex(of: UInt8(ascii: ";")), rest.dropFirst().first == UInt8(ascii: "#") else {
        return nil
      }
      let number = rest[..<end].dropFirst(2)
      let isHexadecimal = number.first.map { $0 | 0x20 } == UInt8(ascii: "x")
      return value(isHexadecimal ? number.dropFirst() : number, isHexadecimal ? 16 : 10) == byte ? end + 1 - place : nil
    default: return nil
    }
  }

  private static func value(_ digits: ArraySlice<UInt8>, _ radix: Int) -> UInt8? {
    UInt8(String(decoding: digits, as: UTF8.self), radix: radix)
  }
}
