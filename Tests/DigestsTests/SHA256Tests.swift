import Digests
import Testing

@Suite struct SHA256Tests {
  @Test(arguments: [
    ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="), ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="
    ),
  ])
  func digestsAreThePublishedOnes(text: String, digest: String) { #expect(SHA256.base64(text) == digest) }

  @Test func hexadecimalDigitsSpellTheBytes() {
    #expect(
      SHA256.hexadecimal(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  /// Wherever the parts end, within a block or on its edge.
  @Test(arguments: [1, 7, 55, 56, 63, 64, 65, 128, 200]) func partsCountAsOneText(size: Int) {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ $0 >> 3) }
    var digest = SHA256()
    for start in stride(from: 0, to: bytes.count, by: size) {
      digest.add(Array(bytes[start..<min(start + size, bytes.count)]))
    }
    #expect(digest.hexadecimal == SHA256.hexadecimal(bytes))
  }

  @Test func textsThatFollowEachOtherAreNoOthers() {
    func digest(_ parts: [String]) -> String {
      var digest = SHA256()
      for part in parts { digest.add(part: part) }
      return digest.hexadecimal
    }
    #expect(digest(["ab", "c"]) != digest(["a", "bc"]))
    #expect(digest(["ab", "c"]) == digest(["ab", "c"]))
  }
}
