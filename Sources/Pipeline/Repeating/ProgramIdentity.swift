import Foundation

/// What tells this program from every other build of it, with the libraries that it is loaded with.
///
/// The linker writes an identity into what it links, so that nothing of the program's many megabytes has to be read.
/// For a file without one, its size, its times and its number say whether it was replaced.
public struct ProgramIdentity: Sendable, Hashable {
  /// The identity as text.
  public let text: String

  /// An identity.
  public init(text: String) { self.text = text }

  /// That of the running program; nil where the system does not tell which files it was loaded from.
  public static let current: ProgramIdentity? = {
    let files = loadedFiles
    guard !files.isEmpty else { return nil }
    let texts = files.map { LinkedFile(path: $0).identity ?? "gone" }
    return ProgramIdentity(
      text: (texts + [ProcessInfo.processInfo.operatingSystemVersionString]).joined(separator: "\n"))
  }()

  /// The files of the program and its libraries.
  private static var loadedFiles: [String] {
    #if os(Linux)
      let maps = wholeText(of: "/proc/self/maps")
      var paths: Set<String> = []
      for line in maps.split(separator: UInt8(ascii: "\n")) {
        guard let start = line.firstIndex(of: UInt8(ascii: "/")) else { continue }
        paths.insert(String(decoding: line[start...], as: UTF8.self))
      }
      return paths.sorted()
    #else
      // Libraries of the system belong to its version.
      return [Bundle.main.executablePath].compactMap { $0 }
    #endif
  }

  /// All bytes of a file that the system makes up while it is read. It says of itself that it is empty and gives a page
  /// at a time, so that only the end tells that this was all; none when reading fails before.
  private static func wholeText(of path: String) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count > 0 { bytes += buffer[..<count] } else if errno != EINTR { return [] }
    }
  }
}
