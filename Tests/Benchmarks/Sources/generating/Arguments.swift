/// What the benchmark is asked to measure.
struct Arguments: Sendable {
  /// The program, and the one beside it.
  var programs: [String] = []
  /// How many times the API.
  var sizes: [Int] = []
  /// The file that the figures go to as JSON.
  var json: String?
  var showsShapes = true

  /// Nil where the arguments make no sense.
  init?(_ arguments: some Sequence<String>) {
    var rest = Array(arguments)[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--beside", "--json":
        guard let value = rest.popFirst() else { return nil }
        if argument == "--json" { json = value } else { programs.append(value) }
      case "--no-shapes": showsShapes = false
      default:
        if let size = Int(argument) {
          sizes.append(size)
        } else {
          guard !argument.hasPrefix("-") else { return nil }
          programs.insert(argument, at: 0)
        }
      }
    }
    if sizes.isEmpty { sizes = [1, 10, 100] }
    guard (1...2).contains(programs.count) else { return nil }
  }
}
