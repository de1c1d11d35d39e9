#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A call to the system that failed.
struct SystemFailure: Error, Hashable {
  /// The system's number for the reason.
  let number: Int32

  init(_ number: Int32) { self.number = number }

  /// The failure of the call that was made last on this thread.
  static var last: SystemFailure { SystemFailure(errno) }

  /// The reason in words.
  var reason: String { String(cString: strerror(number)) }

  static let notFound = SystemFailure(ENOENT)
  static let exists = SystemFailure(EEXIST)
  static let notEmpty = SystemFailure(ENOTEMPTY)
  static let noSpace = SystemFailure(ENOSPC)
  static let notFolder = SystemFailure(ENOTDIR)
}

/// The permission bits of a file.
typealias Permissions = mode_t

/// What stands at a name in a folder.
struct FolderEntry: Hashable {
  enum Kind: Int, Hashable {
    case file, folder, link, other
  }

  let kind: Kind
  /// Which file it is, whatever its name.
  let identity: FileIdentity
  /// The permission bits.
  let permissions: Permissions
  /// What tells whether it was written since.
  let stamp: FileStamp

  /// Whether nobody may write it. Asked of the bits, since everything is writable for root.
  var isReadOnly: Bool { permissions & 0o222 == 0 }

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    identity = FileIdentity(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
    permissions = status.st_mode & 0o7777
    stamp = FileStamp(status)
  }
}

/// What tells one file from all others.
struct FileIdentity: Hashable {
  let device: UInt64
  let number: UInt64
}

/// An open folder. Every name is looked up in it without following links, so that nothing outside of it is
/// reached, whatever happens to its path meanwhile.
final class FolderHandle {
  private let descriptor: Int32

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  private static let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC

  /// The folder at a path, whose last part is no link.
  static func open(_ path: String) throws(SystemFailure) -> FolderHandle {
    try FolderHandle(descriptor: check { openat(AT_FDCWD, path, flags) })
  }

  /// The folder with a name in this one.
  func folder(_ name: String) throws(SystemFailure) -> FolderHandle {
    try FolderHandle(descriptor: check { openat(descriptor, name, FolderHandle.flags) })
  }

  /// Makes a folder in this one.
  func makeFolder(_ name: String) throws(SystemFailure) {
    try check { mkdirat(descriptor, name, 0o777) }
  }

  /// What stands at a name; nil for nothing.
  func entry(_ name: String) throws(SystemFailure) -> FolderEntry? {
    var status = stat()
    do {
      try check { fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) }
    } catch .notFound {
      return nil
    }
    return FolderEntry(status)
  }

  /// The folder itself as an entry.
  func itself() throws(SystemFailure) -> FolderEntry {
    var status = stat()
    try check { fstat(descriptor, &status) }
    return FolderEntry(status)
  }

  /// Whether this process may make and remove files here.
  var isWritable: Bool { faccessat(descriptor, ".", W_OK | X_OK, 0) == 0 }

  /// The names in the folder, ordered.
  func names() throws(SystemFailure) -> [String] {
    let copy = try check { openat(descriptor, ".", FolderHandle.flags) }
    guard let stream = fdopendir(copy) else {
      let failure = SystemFailure.last
      close(copy)
      throw failure
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The bytes of a regular file.
  func read(_ name: String) throws(SystemFailure) -> [UInt8] {
    let file = try check { openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = RawCall.read(file, &buffer)
      if count == 0 { return bytes }
      if count > 0 {
        bytes.append(contentsOf: buffer[..<count])
      } else if errno != EINTR {
        throw .last
      }
    }
  }

  /// Makes a file of bytes; whatever has its name makes it fail.
  func make(_ name: String, _ bytes: [UInt8], permissions: Permissions?) throws(SystemFailure) {
    let file = try check { openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666) }
    var failure: SystemFailure?
    if let permissions, fchmod(file, permissions) != 0 { failure = .last }
    var written = 0
    while failure == nil, written < bytes.count {
      let count = RawCall.write(file, bytes[written...])
      if count > 0 { written += count } else if count == 0 || errno != EINTR { failure = .last }
    }
    if close(file) != 0, failure == nil { failure = .last }
    guard let failure else { return }
    unlinkat(descriptor, name, 0)
    throw failure
  }

  /// Gives a file another name in this folder, in the place of whatever file has it.
  func rename(_ name: String, to other: String) throws(SystemFailure) {
    try check { renameat(descriptor, name, descriptor, other) }
  }

  /// Removes a file; a link is removed itself.
  func remove(_ name: String) throws(SystemFailure) {
    try check { unlinkat(descriptor, name, 0) }
  }

  /// Removes an empty folder.
  func removeFolder(_ name: String) throws(SystemFailure) {
    try check { unlinkat(descriptor, name, AT_REMOVEDIR) }
  }

  /// Locks the folder against other runs, until the handle goes. Nothing is written for it.
  /// - Returns: whether nobody else had it.
  func lock(exclusively: Bool) -> Bool {
    if flock(descriptor, (exclusively ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0 { return true }
    // A file system that knows no locks cannot protect two runs from each other; it can still be written.
    return errno != EWOULDBLOCK && errno != EINTR
  }
}

@discardableResult
private func check(_ call: () -> Int32) throws(SystemFailure) -> Int32 {
  while true {
    let result = call()
    if result >= 0 { return result }
    if errno != EINTR { throw .last }
  }
}

/// The system's functions whose names are taken in a class that has methods of the same name.
private enum RawCall {
  static func read(_ file: Int32, _ buffer: inout [UInt8]) -> Int {
    #if canImport(Darwin)
      Darwin.read(file, &buffer, buffer.count)
    #elseif canImport(Glibc)
      Glibc.read(file, &buffer, buffer.count)
    #else
      Musl.read(file, &buffer, buffer.count)
    #endif
  }

  static func write(_ file: Int32, _ bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBytes { buffer in
      #if canImport(Darwin)
        Darwin.write(file, buffer.baseAddress, buffer.count)
      #elseif canImport(Glibc)
        Glibc.write(file, buffer.baseAddress, buffer.count)
      #else
        Musl.write(file, buffer.baseAddress, buffer.count)
      #endif
    }
  }
}

/// Waits for a moment.
func pause(milliseconds: UInt32) { usleep(milliseconds * 1000) }
