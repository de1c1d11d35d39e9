import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// Unchecked, since connections are served on threads of their own; all state is behind the lock.

/// An HTTP server on raw sockets that misbehaves as it is told, and counts what arrives.
final class LoopbackServer: @unchecked Sendable {
  /// What the server does with a connection or a request.
  enum Behaviour: Sendable {
    /// Sends these bytes; the connection stays open for another request unless it is to be closed.
    case send(String, close: Bool = true)
    /// Sends these bytes and then nothing, until the client gives up.
    case stall(String)
    /// Resets the connection.
    case reset
  }

  /// The port that the server listens on.
  let port: UInt16
  private let listener: Int32
  private let behaviour: @Sendable (Int) -> Behaviour
  private let readsRequests: Bool
  private let lock = NSLock()
  private var received: [String] = []
  private var open: Set<Int32> = []
  private var accepted = 0
  private var isStopping = false
  private let stopped = DispatchSemaphore(value: 0)

  /// A server that asks what to do with the attempt of each number, from 1. If it reads no requests, it resets each
  /// connection at once.
  init(readsRequests: Bool = true, _ behaviour: @escaping @Sendable (Int) -> Behaviour) throws {
    self.readsRequests = readsRequests
    self.behaviour = behaviour
    signal(SIGPIPE, SIG_IGN)
    let socket = Self.makeSocket()
    var address = Self.address(port: 0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(socket, address, length) == 0 && listen(socket, 64) == 0 && getsockname(socket, address, &length) == 0
      }
    }
    guard socket >= 0, bound else { throw POSIXError(.EADDRNOTAVAIL) }
    listener = socket
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [self] in acceptAll() }
  }

  /// The requests that were read, heads and bodies.
  var requests: [String] { lock.withLock { received } }

  /// The number of attempts: requests, and connections that were reset unread.
  var attempts: Int { lock.withLock { accepted } }

  /// Closes everything, and returns when nobody can connect any more.
  func stop() {
    let isFirst = lock.withLock {
      defer { isStopping = true }
      for connection in open { shutdown(connection, Int32(SHUT_RDWR)) }
      return !isStopping
    }
    guard isFirst else { return }
    wakeUp()
    stopped.wait()
  }

  /// Connects once, so that the waiting thread sees that it is to stop.
  private func wakeUp() {
    let connection = Self.makeSocket()
    var address = Self.address(port: port)
    withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    close(connection)
  }

  private func acceptAll() {
    while true {
      let connection = accept(listener, nil, nil)
      let isWanted = lock.withLock {
        if connection >= 0, !isStopping { open.insert(connection) }
        return !isStopping
      }
      guard connection >= 0, isWanted else {
        if connection >= 0 { close(connection) }
        close(listener)
        stopped.signal()
        return
      }
      Thread.detachNewThread { [self] in
        serve(connection)
        // Behind the lock, so that the number is not shut down when it is in use for something else already.
        lock.withLock {
          open.remove(connection)
          close(connection)
        }
      }
    }
  }

  private static func makeSocket() -> Int32 {
    #if canImport(Darwin)
      socket(AF_INET, SOCK_STREAM, 0)
    #else
      socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
  }

  private static func address(port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
    return address
  }

  private func serve(_ connection: Int32) {
    guard readsRequests else {
      lock.withLock { accepted += 1 }
      return setReset(connection)
    }
    while let request = read(connection) {
      let number = lock.withLock {
        accepted += 1
        received.append(request)
        return accepted
      }
      switch behaviour(number) {
      case .send(let text, let close):
        write(text, connection)
        if close { return }
      case .stall(let text):
        write(text, connection)
        while read(connection) != nil {}
        return
      case .reset:
        return setReset(connection)
      }
    }
  }

  /// Makes closing a connection reset it.
  private func setReset(_ connection: Int32) {
    var linger = linger(l_onoff: 1, l_linger: 0)
    setsockopt(connection, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
  }

  private func write(_ text: String, _ connection: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let sent = bytes.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, 0) }
      guard sent > 0 else { return }
      bytes = bytes.dropFirst(sent)
    }
  }

  /// The next request; nil when the client has closed.
  private func read(_ connection: Int32) -> String? {
    var text = ""
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while !isWhole(text) {
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { return nil }
      text += String(decoding: buffer[..<count], as: UTF8.self)
    }
    return text
  }

  private func isWhole(_ text: String) -> Bool {
    guard let end = text.range(of: "\r\n\r\n") else { return false }
    let length = text[..<end.lowerBound].split(separator: "\r\n")
      .first { $0.lowercased().hasPrefix("content-length:") }
      .flatMap { Int($0.drop { $0 != ":" }.dropFirst().trimmingCharacters(in: .whitespaces)) }
    return text[end.upperBound...].utf8.count >= length ?? 0
  }
}

extension LoopbackServer.Behaviour {
  /// A whole response.
  static func response(_ status: String, _ body: String, headers: String = "", type: String = "application/json")
    -> Self
  {
    .send(
      "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\nContent-Length: \(body.utf8.count)\r\nConnection: close\r\n"
        + "\(headers)\r\n\(body)")
  }

  /// How long a client is to wait: not long where nothing will come.
  var attemptTimeout: Duration {
    if case .stall = self { .milliseconds(200) } else { .seconds(20) }
  }
}
