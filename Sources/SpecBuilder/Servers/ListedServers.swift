import APISpec
import Diagnostics
import DocParser
import Language

/// The servers that documents list: the one that is meant where nothing else is said, and the others.
struct ListedServers {
  /// A server with its place.
  struct Entry {
    let server: Server
    let document: Int
    let range: SourceRange
  }

  /// Each URL once, in the order of the docs.
  let entries: [Entry]
  /// The one for production by its name, else the first.
  let main: Entry?

  init(_ documents: [DocumentFacts], lexicon: Lexicon) {
    var known: Set<String> = []
    entries = documents.enumerated().flatMap { document, facts in
      facts.sections.flatMap(\.tables).filter { $0.role == .servers }.flatMap(\.rows).compactMap { row -> Entry? in
        guard let url = row.value, known.insert(url).inserted else { return nil }
        return Entry(server: Server(name: row.path.joined(), url: url), document: document, range: row.range)
      }
    }
    main =
      entries.first { entry in
        entry.server.name.lowercased().split { !$0.isLetter }.contains {
          lexicon.has(String($0), in: .productionWords)
        }
      } ?? entries.first
  }

  /// The servers with the base URL first, where it is one of several that are listed.
  func servers(of base: String?) -> [Server] {
    guard entries.count > 1, let own = entries.first(where: { $0.server.url == base })?.server else { return [] }
    return [own] + entries.map(\.server).filter { $0 != own }
  }

  /// The documents with every call to one of the servers as a call to the main one: what an example tries at the sandbox
  /// is done at any of them.
  func unified(_ documents: [DocumentFacts]) -> [DocumentFacts] {
    guard let main = main.flatMap({ ServerAddress($0.server.url) }), entries.count > 1 else { return documents }
    let others = entries.compactMap { ServerAddress($0.server.url) }.filter { $0 != main }
    func moved(_ endpoint: EndpointFacts) -> EndpointFacts {
      guard !endpoint.isWebhook, let address = endpoint.baseURL.flatMap(ServerAddress.init) else { return endpoint }
      let whole = address.path + endpoint.path
      let server = others.first { other in
        other.origin == address.origin && Array(whole.prefix(other.path.count)) == other.path
      }
      guard let server else { return endpoint }
      return endpoint.replacing(path: Array(whole.dropFirst(server.path.count)), base: main.base)
    }
    return documents.map { document in
      document.replacing(
        sections: document.sections.map { section in
          SectionFacts(
            heading: section.heading, ancestors: section.ancestors, range: section.range, prose: section.prose,
            tables: section.tables, endpoint: section.endpoint.map(moved),
            examples: section.examples.map { example in
              guard let command = example.command else { return example }
              return example.replacing(command: command.replacing(endpoint: moved(command.endpoint)))
            })
        })
    }
  }
}
