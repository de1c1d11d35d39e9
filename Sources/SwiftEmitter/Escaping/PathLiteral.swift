import APISpec

/// The path of an operation as a Swift literal with its parameters in it.
enum PathLiteral {
  /// The literal, quotes included. What a segment of the docs holds beyond plain characters is percent-encoded, so
  /// that it stays one segment; only the literal's own parameters are interpolated.
  static func text(_ path: PathTemplate, arguments: [OperationPlan.PathArgument]) -> String {
    func part(_ segment: PathTemplate.Segment) -> String {
      switch segment {
      case .literal(let text): SwiftLiteral.escaped(encoded(text))
      case .parameter(let parameter):
        arguments.first { $0.parameter == parameter }.map { "\\(\($0.name.spelling))" } ?? "_"
      case .compound(let pieces): pieces.map(part).joined()
      }
    }
    let parts = path.segments.map(part)
    return "\"/" + parts.joined(separator: "/") + (path.hasTrailingSlash && !parts.isEmpty ? "/" : "") + "\""
  }

  /// A segment as it stands in a URL; an escape that is there already stays.
  static func encoded(_ segment: String) -> String {
    let bytes = Array(segment.utf8)
    var out = ""
    for (index, byte) in bytes.enumerated() {
      let isEscape =
        byte == UInt8(ascii: "%") && index + 2 < bytes.count && isHexadecimal(bytes[index + 1])
        && isHexadecimal(bytes[index + 2])
      if isPlain(byte) || isEscape {
        out.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        out += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return out
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    let scalar = Unicode.Scalar(byte)
    return byte < 0x80 && (isLetterOrDigit(scalar) || "-._~!$&'()*+,;=:@".unicodeScalars.contains(scalar))
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    let scalar = Unicode.Scalar(byte)
    return ("a"..."f").contains(scalar) || ("A"..."F").contains(scalar) || ("0"..."9").contains(scalar)
  }
}
