#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What tells a file from what stood in its place before: which file it is, its size, and when it was written and
/// changed in any way. A program can set the time of writing to what it was, that of the last change it cannot.
public struct FileStamp: Hashable, Sendable {
  /// The number of bytes.
  let size: Int64
  /// When it was written, in nanoseconds since 1970.
  let modified: Int64
  /// When anything about it changed, its name and its times included.
  let changed: Int64
  /// Which file it is.
  let number: UInt64
  /// The disk that it is on.
  let device: UInt64

  init(_ status: stat) {
    size = Int64(status.st_size)
    number = UInt64(status.st_ino)
    device = UInt64(truncatingIfNeeded: status.st_dev)
    #if canImport(Darwin)
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #endif
    self.modified = FileStamp.nanoseconds(modified)
    self.changed = FileStamp.nanoseconds(changed)
  }

  /// The stamp of the file at a path, links followed; nil when there is none.
  public init?(ofFileAt path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The stamp as text.
  public var text: String { "\(size) \(modified) \(changed) \(number) \(device)" }

  fileprivate static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}

/// A moment by the clock that gives the files of a disk their times.
struct FileMoment: Hashable, Sendable {
  /// Nanoseconds since 1970, rounded down as the file system does; nil where its clock is not known.
  private let nanoseconds: Int64?
  /// The disk.
  private let device: UInt64?

  /// Now, for files on the disk of an open folder.
  ///
  /// The times of network disks come from another clock, so that the stamps of their files prove nothing.
  init(in folder: FolderHandle) {
    let stamp = (try? folder.itself())?.stamp
    device = stamp?.device
    var time = timespec()
    #if os(Linux)
      clock_gettime(CLOCK_REALTIME_COARSE, &time)
    #else
      clock_gettime(CLOCK_REALTIME, &time)
    #endif
    nanoseconds = stamp?.isOnDiskOfThisMachine == true ? FileStamp.nanoseconds(time) : nil
  }

  /// Whether a change from now on would be seen from the stamp alone: one within the tick of the clock that gave the
  /// stamp its time leaves it as it is.
  func isAfter(_ stamp: FileStamp) -> Bool {
    guard let nanoseconds, stamp.device == device else { return false }
    let (time, second) = (max(stamp.modified, stamp.changed), Int64(1_000_000_000))
    // Some disks keep whole seconds only.
    return (time % second == 0 ? time &+ second : time) < nanoseconds
  }
}

extension FileStamp {
  /// Whether the file is on a disk of this machine, whose times come from this machine's clock.
  fileprivate var isOnDiskOfThisMachine: Bool {
    #if os(Linux)
      let major = (device >> 8 & 0xFFF) | (device >> 32 & ~0xFFF)
      let minor = (device & 0xFF) | (device >> 12 & ~0xFF)
      let known: Set<String> = ["ext2", "ext3", "ext4", "xfs", "btrfs", "f2fs", "zfs", "tmpfs", "ramfs", "overlay"]
      let mounts = (try? FolderHandle.open("/proc/\(getpid())").read("mountinfo")) ?? []
      // 36 35 98:0 /root /mount options … - ext4 /dev/disk …
      return mounts.split(separator: 0x0A).contains { line in
        let fields = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
        guard fields.count > 4, fields[2] == "\(major):\(minor)", let dash = fields.firstIndex(of: "-") else {
          return false
        }
        return dash + 1 < fields.count && known.contains(fields[dash + 1])
      }
    #elseif canImport(Darwin)
      return true
    #else
      return false
    #endif
  }
}
