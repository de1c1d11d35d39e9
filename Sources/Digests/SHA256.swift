/// The digest SHA-256 of bytes that come in parts.
///
/// It tells whether a run reads what an earlier one read, and by it a page's policy admits the page's own script and
/// style and no other.
public struct SHA256: Sendable {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  /// What is left of the parts so far, less than a block.
  private var rest: [UInt8] = []
  private var count: UInt64 = 0
  private static let blockSize = 64

  /// The digest of no bytes so far.
  public init() {}

  /// Adds bytes.
  public mutating func add(_ bytes: UnsafeRawBufferPointer) {
    count += UInt64(bytes.count)
    var bytes = bytes[...]
    if !rest.isEmpty {
      let missing = bytes.prefix(SHA256.blockSize - rest.count)
      rest.append(contentsOf: missing)
      bytes = bytes.dropFirst(missing.count)
      guard rest.count == SHA256.blockSize else { return }
      rest.withUnsafeBytes { SHA256.compress($0, &state) }
      rest.removeAll(keepingCapacity: true)
    }
    let whole = bytes.count / SHA256.blockSize * SHA256.blockSize
    SHA256.compress(UnsafeRawBufferPointer(rebasing: bytes.prefix(whole)), &state)
    rest.append(contentsOf: bytes.dropFirst(whole))
  }

  /// Adds bytes.
  public mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

  /// Adds the UTF-8 bytes of a text.
  public mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  /// Adds a text and how long it is, so that texts that follow each other cannot be taken for others.
  public mutating func add(part text: String) {
    add("\(text.utf8.count):")
    add(text)
  }

  /// Adds bytes and how many they are.
  public mutating func add(part bytes: [UInt8]) {
    add("\(bytes.count):")
    add(bytes)
  }

  /// The digest of what was added.
  public var bytes: [UInt8] {
    var copy = self
    let length = count * 8
    var end: [UInt8] = [0x80]
    while (rest.count + end.count) % SHA256.blockSize != 56 { end.append(0) }
    end += (0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - 8 * $0)) }
    copy.add(end)
    return copy.state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) } }
  }

  /// The digest of what was added, in hexadecimal digits.
  public var hexadecimal: String {
    let digits = Array("0123456789abcdef".unicodeScalars)
    var text = String.UnicodeScalarView()
    for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(text)
  }

  /// The digest of bytes in hexadecimal digits.
  public static func hexadecimal(_ bytes: [UInt8]) -> String {
    var digest = SHA256()
    digest.add(bytes)
    return digest.hexadecimal
  }

  /// The digest of a text's UTF-8 bytes in base 64, as policies spell it.
  public static func base64(_ text: String) -> String {
    var digest = SHA256()
    digest.add(text)
    let (bytes, alphabet) = (digest.bytes, Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"))
    var out = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for index in 0..<4 {
        out.append(index <= group.count ? alphabet[bits >> (18 - 6 * index) & 63] : "=")
      }
    }
    return out
  }
}

extension SHA256 {
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]

  /// Takes in whole blocks. Documents of many megabytes pass through here at every run, so it works in place.
  private static func compress(_ blocks: UnsafeRawBufferPointer, _ state: inout [UInt32]) {
    guard !blocks.isEmpty else { return }
    constants.withUnsafeBufferPointer { constants in
      state.withUnsafeMutableBufferPointer { state in
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
          for start in stride(from: 0, to: blocks.count, by: blockSize) {
            for index in 0..<16 {
              let word = blocks.loadUnaligned(fromByteOffset: start &+ index &* 4, as: UInt32.self)
              words[index] = UInt32(bigEndian: word)
            }
            expand(words)
            mix(words, constants, state)
          }
        }
      }
    }
  }

  private static func expand(_ words: UnsafeMutableBufferPointer<UInt32>) {
    for index in 16..<64 {
      let (a, b) = (words[index &- 15], words[index &- 2])
      let first = rotated(a, 7) ^ rotated(a, 18) ^ (a &>> 3)
      let second = rotated(b, 17) ^ rotated(b, 19) ^ (b &>> 10)
      words[index] = words[index &- 16] &+ first &+ words[index &- 7] &+ second
    }
  }

  private static func mix(
    _ words: UnsafeMutableBufferPointer<UInt32>, _ constants: UnsafeBufferPointer<UInt32>,
    _ state: UnsafeMutableBufferPointer<UInt32>
  ) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let sum = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
      let first = h &+ sum &+ ((e & f) ^ (~e & g)) &+ constants[index] &+ words[index]
      let other = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
      let second = other &+ ((a & b) ^ (a & c) ^ (b & c))
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    (state[0], state[1], state[2], state[3]) = (state[0] &+ a, state[1] &+ b, state[2] &+ c, state[3] &+ d)
    (state[4], state[5], state[6], state[7]) = (state[4] &+ e, state[5] &+ f, state[6] &+ g, state[7] &+ h)
  }

  @inline(__always)
  private static func rotated(_ value: UInt32, _ count: UInt32) -> UInt32 {
    value &>> count | value &<< (32 &- count)
  }
}
