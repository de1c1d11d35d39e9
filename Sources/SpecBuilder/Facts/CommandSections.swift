import DocParser

/// Sections that name no endpoint, and show commands that call several: each stretch of one call is a section of its own.
enum CommandSections {
  /// The section, or the sections that it stands for.
  static func divided(_ section: SectionFacts) -> [SectionFacts] {
    guard section.endpoint == nil else { return [section] }
    var stretches: [[ExampleFacts]] = []
    for example in section.examples {
      let isNew = example.command.map { command in
        stretches.last?.lazy.compactMap(\.command).first.map { !isSame($0.endpoint, command.endpoint) } ?? true
      }
      if isNew == true || stretches.isEmpty {
        stretches.append([example])
      } else {
        stretches[stretches.count - 1].append(example)
      }
    }
    // What stands in front of the only command is about it as well.
    let commands = stretches.filter { $0.contains { $0.command != nil } }
    guard stretches.count > 1, commands.count > 1 || stretches[0].contains(where: { $0.command != nil }) else {
      return [section]
    }
    return stretches.enumerated().map { index, examples in
      SectionFacts(
        heading: section.heading, ancestors: section.ancestors,
        range: index == 0 ? section.range : examples[0].range, prose: index == 0 ? section.prose : [],
        tables: index == 0 ? section.tables : [], endpoint: nil, examples: examples)
    }
  }

  private static func isSame(_ first: EndpointFacts, _ second: EndpointFacts) -> Bool {
    first.method == second.method && first.path == second.path
  }
}
