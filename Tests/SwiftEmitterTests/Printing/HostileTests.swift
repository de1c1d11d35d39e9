import OutputFiles
import Testing

@testable import SwiftEmitter

@Suite struct HostileTests {
  private static let package = Result { try Printed.package(HostileSpec.spec) }

  @Test func noTextBecomesCode() throws {
    let files = try Self.package.get().files.filter { $0.path.hasSuffix(".swift") && !$0.path.contains("/Runtime/") }
    #expect(files.count > 20)
    let sources = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.contents) })
    let errors = try Printed.parseErrors(sources)
    #expect(errors.isEmpty, "\(errors)")
    for file in files {
      for line in file.contents.split(separator: "\n") where line.contains("PWNED") {
        let code = HostileTests.outsideLiterals(line)
        let words = code.split { !($0.isLetter || $0.isNumber) }
        #expect(!words.contains("PWNED"), "\(file.path): \(line)")
      }
    }
  }

  @Test func onlyLineCommentsAndPlainLiteralsArePrinted() throws {
    for file in try Self.package.get().files where file.path.hasSuffix(".swift") && !file.path.contains("/Runtime/") {
      for line in file.contents.split(separator: "\n") {
        let code = HostileTests.outsideLiterals(line)
        #expect(!code.contains("/*") && !code.contains("*/") && !code.contains("#\"") && !code.contains("\"\"\""))
      }
    }
  }

  @Test func nothingInvisibleIsPrinted() throws {
    for file in try Self.package.get().files where !file.path.hasSuffix(".json") {
      let isClean = file.contents.unicodeScalars.allSatisfy { $0 == "\n" || TextSafety.isVisible($0) }
      #expect(isClean, "\(file.path)")
    }
  }

  /// A line without its comment and without what stands in its string literals.
  private static func outsideLiterals(_ line: Substring) -> String {
    var code = ""
    var isInside = false
    var isEscaped = false
    let trimmed = line.drop { $0 == " " }
    if trimmed.hasPrefix("///") || trimmed.hasPrefix("//") { return "" }
    for scalar in line.unicodeScalars {
      if isInside {
        if isEscaped {
          isEscaped = false
        } else if scalar == "\\" {
          isEscaped = true
        } else if scalar == "\"" {
          isInside = false
        }
      } else if scalar == "\"" {
        isInside = true
        code += "\""
      } else {
        code.unicodeScalars.append(scalar)
      }
    }
    return code
  }
}
