import Foundation

// How long copperplate takes, and how much memory: for this project's API and for one of ten and a hundred times its
// size, then for documents that have much of one thing, where twice as much should take twice as long.
//
//     generating PROGRAM [TIMES…]

let arguments = CommandLine.arguments.dropFirst()
guard let program = arguments.first, let sizes = arguments.dropFirst().map({ Int($0) }) as? [Int] else {
  print("usage: generating PROGRAM [TIMES…]")
  exit(2)
}
let work = FileManager.default.temporaryDirectory.appendingPathComponent("copperplate-\(getpid())")
let docs = work.appendingPathComponent("docs")
defer { try? FileManager.default.removeItem(at: work) }

/// The medians of some runs that print a client into an empty folder.
func generate(_ documents: URL, runs: Int) throws -> (seconds: Double, mebibytes: Double) {
  let output = work.appendingPathComponent("out")
  let done = try (0..<runs).map { _ in
    try? FileManager.default.removeItem(at: output)
    return try Run(program, ["generate", "--docs", documents.path, "--output", output.path, "--name", "Big"])
  }
  return (median(done.map(\.seconds)), median(done.map(\.mebibytes)))
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

func show(_ title: String, _ seconds: Double, _ mebibytes: Double, _ note: String = "") {
  print("\(title): \(Int((seconds * 1000).rounded())) ms, \(Int(mebibytes)) MiB\(note)")
}

let start = try (0..<11).map { _ in try Run(program, ["--help"]) }
show("--help", median(start.map(\.seconds)), median(start.map(\.mebibytes)))

let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../../spec/docs")
for size in sizes.isEmpty ? [1, 10, 100] : sizes {
  let folder = docs.appendingPathComponent("times-\(size)")
  try MultipliedDocs(from: source).write(size, to: folder)
  let (seconds, mebibytes) = try generate(folder, runs: size < 50 ? 5 : 3)
  show("\(size) times the API", seconds, mebibytes)
}

for shape in Shape.all {
  let file = docs.appendingPathComponent("shape.md")
  let times = try [shape.count, 2 * shape.count].map { count in
    try Data(shape.document(count).utf8).write(to: file)
    return try generate(file, runs: 3)
  }
  let ratio = (times[1].seconds / times[0].seconds * 10).rounded() / 10
  show("\(2 * shape.count) \(shape.name)", times[1].seconds, times[1].mebibytes, ", \(ratio) times that of half")
}
