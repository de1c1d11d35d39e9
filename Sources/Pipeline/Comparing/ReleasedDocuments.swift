import APISpec
import Diagnostics
import Foundation

/// The documents as they were when the last release was made, read by today's rules.
///
/// A newer edition of the reader reads the same docs better. Read again, the old docs tell what they changed themselves.
struct ReleasedDocuments {
  let pipeline: Pipeline

  /// The spec of the documents at the revision that last changed the released spec; nil where git does not have them.
  func spec() -> APISpec? {
    let configuration = pipeline.configuration
    guard configuration.documents.allSatisfy({ !$0.hasPrefix("/") }),
      let revision = revision(of: configuration.releasedSpec)
    else { return nil }
    let paths = configuration.documents.map { "\(revision):./\($0)" }
    // Documents that are not there, or that tell of no endpoint, cannot be compared.
    return try? ComparedAPI(paths: paths, pipeline: pipeline).spec
  }

  /// The last commit that changed a file.
  private func revision(of path: String) -> String? {
    let data = try? Git.output(["log", "-1", "--format=%H", "--", path])
    let text = data.map { String(decoding: $0, as: UTF8.self) }?.trimmingCharacters(in: .whitespacesAndNewlines)
    return text.flatMap { $0.isEmpty ? nil : $0 }
  }
}
