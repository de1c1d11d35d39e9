/// Names of printed files: ours, ASCII, of bounded length, unique whatever the case.
enum FileNaming {
  /// The longest name without its ending.
  static let longestName = 80
  private static let devices: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

  /// The file name for a type, without its ending; letters beyond ASCII become their code.
  static func type(_ name: String) -> String {
    var out = ""
    for scalar in name.unicodeScalars {
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      out += isPlain ? String(scalar) : scalar == "_" ? "_" : "u" + String(scalar.value, radix: 16)
    }
    return bounded(out, rest: name)
  }

  /// The file name for a title of the docs, without its ending, in small letters with hyphens.
  static func title(_ text: String) -> String {
    let ascii = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isASCII ? $0 : " " }))
    let name = Words(ascii).kebab
    return name.isEmpty ? "example" : bounded(name, rest: text)
  }

  private static func bounded(_ name: String, rest: String) -> String {
    let safe = devices.contains(name.lowercased()) ? name + "-file" : name
    guard safe.count > longestName else { return safe }
    return safe.prefix(longestName - 9) + "-" + hash(rest)
  }

  /// A short sign of a long text (FNV-1a), the same on every machine.
  private static func hash(_ text: String) -> String {
    let value = text.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
