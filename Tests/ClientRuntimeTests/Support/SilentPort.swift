#if os(Linux)
  import Foundation

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #endif

  /// A port of this machine at which connecting never ends: its queue is full, and nobody takes from it.
  struct SilentPort {
    let number: UInt16
    private let sockets: [Int32]

    init() throws {
      let stream = Int32(SOCK_STREAM.rawValue)
      let listener = socket(AF_INET, stream, 0)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
      var length = socklen_t(MemoryLayout<sockaddr_in>.size)
      let fillers = (0..<3).map { _ in socket(AF_INET, stream | Int32(SOCK_NONBLOCK.rawValue), 0) }
      let isListening = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
          guard bind(listener, address, length) == 0, listen(listener, 0) == 0,
            getsockname(listener, address, &length) == 0
          else { return false }
          for filler in fillers { _ = connect(filler, address, length) }
          return true
        }
      }
      sockets = [listener] + fillers
      number = UInt16(bigEndian: address.sin_port)
      guard isListening else {
        close()
        throw POSIXError(.EADDRNOTAVAIL)
      }
    }

    /// Whether somebody else is connecting: one of the port's own connections is in the queue, the others wait.
    func isBeingConnectedTo() throws -> Bool { try Self.waiting(for: number) >= sockets.count - 1 }

    /// The number of connections to a port that have been asked for and not answered.
    private static func waiting(for port: UInt16) throws -> Int {
      let remote = "0100007F:" + String(format: "%04X", Int(port))
      // The system says that the file is empty, so it has to be read to its end.
      let table = try FileHandle(forReadingFrom: URL(filePath: "/proc/net/tcp")).readToEnd() ?? Data()
      return String(decoding: table, as: UTF8.self).split(separator: "\n").count { line in
        let columns = line.split(separator: " ")
        return columns.count > 3 && columns[2] == remote && columns[3] == "02"
      }
    }

    func close() {
      for socket in sockets { shutdown(socket, Int32(SHUT_RDWR)) }
    }
  }
#endif
