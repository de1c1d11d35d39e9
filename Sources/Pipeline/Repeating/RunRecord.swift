import Digests
import OutputFiles

/// What is remembered of a run, so that the next one can tell that it would do nothing.
///
/// It is a text of a few lines. Whatever is not exactly one that was written is none.
struct RunRecord: Hashable {
  /// The digest of the program and of all that it read.
  let inputs: String
  /// What stood in the output folders afterwards.
  let outputs: OutputFingerprint
  /// The numbers that the run told.
  let numbers: Summary.Numbers

  private static let title = "copperplate run 1"

  /// The record as text, with its own digest at the end.
  var text: String {
    let lines =
      [RunRecord.title, inputs, outputs.names, numbers.read, numbers.printed, numbers.found]
      + outputs.unproven.map { "\($0.folder) \($0.digest) \($0.path)" }
    let body = lines.map { $0 + "\n" }.joined()
    return body + SHA256.hexadecimal(Array(body.utf8)) + "\n"
  }

  init(inputs: String, outputs: OutputFingerprint, numbers: Summary.Numbers) {
    self.inputs = inputs
    self.outputs = outputs
    self.numbers = numbers
  }

  /// The record in a text; nil when it is none, or not whole.
  init?(_ bytes: [UInt8]) {
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.popLast() == "", let end = lines.popLast(), lines.count >= 6, lines[0] == RunRecord.title else {
      return nil
    }
    let body = lines.map { $0 + "\n" }.joined()
    guard SHA256.hexadecimal(Array(body.utf8)) == end else { return nil }
    var unproven: [OutputFingerprint.Unproven] = []
    for line in lines[6...] {
      let parts = line.split(separator: " ", maxSplits: 2)
      guard parts.count == 3, let folder = Int(parts[0]) else { return nil }
      unproven.append(.init(folder: folder, path: String(parts[2]), digest: String(parts[1])))
    }
    inputs = String(lines[1])
    outputs = OutputFingerprint(names: String(lines[2]), unproven: unproven)
    numbers = Summary.Numbers(read: String(lines[3]), printed: String(lines[4]), found: String(lines[5]))
  }
}
