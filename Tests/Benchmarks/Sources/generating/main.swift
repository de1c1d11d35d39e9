import Foundation

// How long copperplate takes, and how much memory: for this project's API and for one of ten and a hundred times its
// size, once anew and once with nothing changed; then for documents that have much of one thing, where twice as much
// should take twice as long. Beside it stand `cmark`, which only parses, and another build of the program.
//
//     generating PROGRAM [--beside PROGRAM] [--json FILE] [--no-shapes] [TIMES…]

guard let arguments = Arguments(CommandLine.arguments.dropFirst()) else {
  print("usage: generating PROGRAM [--beside PROGRAM] [--json FILE] [--no-shapes] [TIMES…]")
  exit(2)
}
let programs = arguments.programs
let work = FileManager.default.temporaryDirectory.appendingPathComponent("copperplate-\(getpid())")
let docs = work.appendingPathComponent("docs")
defer { try? FileManager.default.removeItem(at: work) }
// Nothing is remembered of earlier runs, and these leave nothing behind.
setenv("XDG_CACHE_HOME", work.appendingPathComponent("cache").path, 1)

/// Runs of each program in turns; `isNew` empties the output folder before each.
func generate(_ documents: URL, runs: Int, isNew: Bool) throws -> [[Run]] {
  var done = programs.map { _ in [Run]() }
  for _ in 0..<runs {
    for (number, program) in programs.enumerated() {
      let output = work.appendingPathComponent("out-\(number)")
      if isNew { try? FileManager.default.removeItem(at: output) }
      let options = ["--docs", documents.path, "--output", output.path, "--name", "Big"]
      done[number].append(try Run(program, ["generate"] + options))
    }
  }
  return done
}

func row(_ title: String, _ runs: [[Run]], note: String = "") -> Table.Row {
  Table.Row(title, runs[0], beside: runs.count > 1 ? runs[1] : [], note: note)
}

let machine = Machine()
print(machine.text)
if programs.count > 1 { print("the last three columns: its share of what \(programs[1]) takes") }
var table = Table()
table.add(row("--help", try programs.map { program in try (0..<11).map { _ in try Run(program, ["--help"]) } }))

let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../../spec/docs")
let cmark = ["/usr/bin/cmark", "/usr/local/bin/cmark", "/opt/homebrew/bin/cmark"].first {
  FileManager.default.isExecutableFile(atPath: $0)
}
for size in arguments.sizes {
  let folder = docs.appendingPathComponent("times-\(size)")
  try MultipliedDocs(from: source).write(size, to: folder)
  let runs = size < 50 ? 5 : 3
  table.add(row("\(size) times the API", try generate(folder, runs: runs, isNew: true)))
  // The first run after a moment proves what stands in the folders; those after it need not.
  Thread.sleep(forTimeInterval: 0.1)
  _ = try generate(folder, runs: 1, isNew: false)
  table.add(row("\(size) times the API, nothing changed", try generate(folder, runs: runs, isNew: false)))
  if let cmark {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { "\(folder.path)/\($0)" }
    table.add(
      Table.Row("\(size) times the API, cmark", try (0..<runs).map { _ in try Run(cmark, ["-t", "xml"] + files) }))
  }
}

if arguments.showsShapes {
  for shape in Shape.all {
    let file = docs.appendingPathComponent("shape.md")
    let times = try [shape.count, 2 * shape.count].map { count in
      try Data(shape.document(count).utf8).write(to: file)
      return try generate(file, runs: 3, isNew: true)
    }
    let ratio = (median(times[1][0].map(\.seconds)) / median(times[0][0].map(\.seconds)) * 10).rounded() / 10
    table.add(row("\(2 * shape.count) \(shape.name)", times[1], note: "   \(ratio) times that of half"))
  }
}
if let file = arguments.json { try table.json(of: machine).write(to: URL(fileURLWithPath: file)) }
