/// What documents are called on the page: their paths without the folders that all of them stand in.
///
/// The folders of whoever made the page are nobody else's business.
struct DocumentNames: Sendable {
  private let names: [String: String]

  init(_ paths: [String]) {
    let folders = paths.map { $0.split(separator: "/", omittingEmptySubsequences: false).dropLast() }
    let shared = folders.dropFirst().reduce(folders.first ?? []) { common, folder in
      common.prefix(zip(common, folder).prefix { $0 == $1 }.count)
    }
    let pairs = paths.map { path in
      (
        path,
        path.split(separator: "/", omittingEmptySubsequences: false).dropFirst(shared.count).joined(separator: "/")
      )
    }
    names = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The name of the document at a path; the path itself for one that is not on the page.
  subscript(path: String) -> String { names[path] ?? path }
}
