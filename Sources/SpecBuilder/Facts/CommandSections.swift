import DocParser

/// Sections that name no endpoint, and show commands that call several: each stretch of one call is a section of its own.
enum CommandSections {
  /// The section, or the sections that it stands for.
  static func divided(_ section: SectionFacts) -> [SectionFacts] {
    guard section.endpoint == nil else { return [section] }
    var stretches: [[ExampleFacts]] = []
    let answersComeFirst = section.examples.first?.command == nil && section.examples.last?.command != nil
    for example in section.examples {
      if let last = stretches.last, !opens(example, after: last, answersComeFirst) {
        stretches[stretches.count - 1].append(example)
      } else {
        stretches.append([example])
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

  /// Whether an example begins another stretch: it is a command that calls something else than the one before it, or
  /// the answer in front of such a command.
  private static func opens(_ example: ExampleFacts, after last: [ExampleFacts], _ answersComeFirst: Bool) -> Bool {
    guard let called = last.lazy.compactMap(\.command).first?.endpoint else { return false }
    guard let command = example.command else { return answersComeFirst && !example.isRequest }
    return !isSame(called, command.endpoint)
  }

  private static func isSame(_ first: EndpointFacts, _ second: EndpointFacts) -> Bool {
    first.method == second.method && first.path == second.path
  }
}
