import Foundation
import OutputFiles

/// A program or library on disk.
struct LinkedFile {
  let path: String

  /// The linker's identity of the file, else what tells whether it was replaced; nil when it is not there.
  var identity: String? { buildID ?? FileStamp(ofFileAt: path).map { "\(path) \($0.text)" } }

  /// The identity that the linker wrote into an ELF file of 64 bits: the note of type 3 whose owner is "GNU".
  private var buildID: String? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    guard let head = ELFBytes(file, at: 0, count: 64), head.isELF else { return nil }
    let (table, size, count) = (
      head.number(at: 32, bytes: 8), head.number(at: 54, bytes: 2), head.number(at: 56, bytes: 2)
    )
    guard size >= 56, let segments = ELFBytes(file, at: table, count: size * count) else { return nil }
    for start in stride(from: 0, to: size * count, by: size) where segments.number(at: start, bytes: 4) == 4 {
      let (place, length) = (segments.number(at: start + 8, bytes: 8), segments.number(at: start + 32, bytes: 8))
      if let notes = ELFBytes(file, at: place, count: length), let id = notes.buildID { return id }
    }
    return nil
  }
}

/// Some bytes of an ELF file, as they stand in one for this machine.
private struct ELFBytes {
  private let bytes: [UInt8]

  /// Nil when the file has fewer, or when these are more than any header has.
  init?(_ file: FileHandle, at place: Int, count: Int) {
    guard place >= 0, (1...65_536).contains(count), (try? file.seek(toOffset: UInt64(place))) != nil,
      let data = try? file.read(upToCount: count), data.count == count
    else { return nil }
    bytes = Array(data)
  }

  /// Whether these open a file of 64 bits whose numbers begin with the smallest byte.
  var isELF: Bool { bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]) }

  /// The number in some bytes; -1 where there are not as many, or where it is too large for a place.
  func number(at start: Int, bytes count: Int) -> Int {
    guard start >= 0, start + count <= bytes.count else { return -1 }
    let value = bytes[start..<start + count].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return value <= UInt64(Int32.max) ? Int(value) : -1
  }

  /// The identity in a list of notes.
  var buildID: String? {
    var start = 0
    while start + 12 <= bytes.count {
      let (name, length) = (number(at: start, bytes: 4), number(at: start + 4, bytes: 4))
      guard name >= 0, length >= 0 else { return nil }
      let text = start + 12 + (name + 3) / 4 * 4
      guard text + length <= bytes.count else { return nil }
      if number(at: start + 8, bytes: 4) == 3, bytes[(start + 12)...].starts(with: Array("GNU\0".utf8)), length >= 16 {
        return bytes[text..<text + length].map { String($0, radix: 16) }.joined(separator: ".")
      }
      start = text + (length + 3) / 4 * 4
    }
    return nil
  }
}
