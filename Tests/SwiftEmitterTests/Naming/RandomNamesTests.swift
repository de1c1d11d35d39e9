import OrderedJSON
import TestSupport
import Testing

@testable import SwiftEmitter

/// Names made of random text are identifiers, whatever the text.
@Suite struct RandomNamesTests {
  @Test func everyNameIsAnIdentifier() throws {
    var random = SeededGenerator(seed: 20_171_108)
    var lines: [String] = []
    for index in 0..<3000 {
      let text = random.text()
      if let name = MemberNaming.property(text) {
        lines.append("struct P\(index) { var \(Identifier(name: name).spelling): Int }")
      }
      if let name = MemberNaming.value(.string(text), label: nil, type: "Kind").first {
        lines.append("enum E\(index) { static let \(Identifier(name: name).spelling) = 1 }")
      }
      var types = TypeNaming(client: "Acme", resources: Resources(files: []))
      if let type = types.claim(text, place: .init([])) {
        lines.append("enum N\(index) { struct \(type.spelling) {} }")
      }
    }
    #expect(lines.count > 3000)
    #expect(try Printed.parseErrors(["names": lines.joined(separator: "\n")]).isEmpty)
  }

  @Test func everyFileNameIsPlain() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<3000 {
      let text = random.text()
      for name in [FileNaming.title(text), FileNaming.type(text)] where !name.isEmpty {
        #expect(name.utf8.count <= FileNaming.longestName)
        #expect(
          name.unicodeScalars.allSatisfy {
            $0.isASCII && ($0.properties.isAlphabetic || "0123456789-_".unicodeScalars.contains($0))
          })
      }
    }
  }
}

extension SeededGenerator {
  /// A text of letters, signs, controls and characters of many scripts.
  mutating func text() -> String {
    let plain = Array("abcXYZ019_- ./\"\\`(){}[]<>$#@*")
    let length = Int.random(in: 0...12, using: &self)
    return String(
      (0..<length).map { _ -> Character in
        if Bool.random(using: &self) { return plain.randomElement(using: &self) ?? "a" }
        let value = UInt32.random(in: 0...0x1FFFF, using: &self)
        return Unicode.Scalar(value).map(Character.init) ?? "\u{FFFD}"
      })
  }
}
