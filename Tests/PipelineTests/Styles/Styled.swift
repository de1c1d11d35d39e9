import APISpec
import Diagnostics
import Testing

@testable import Pipeline

/// What the reader makes of a document in some style.
struct Styled {
  let built: BuiltAPI
  private let pipeline: Pipeline

  /// Reads documents, by file name.
  init(_ files: [String: String]) throws {
    let folder = try TemporaryFolder(files)
    var configuration = Configuration()
    configuration.name = "Sample"
    configuration.documents = [folder.path]
    pipeline = Pipeline(configuration)
    built = try pipeline.build()
  }

  init(_ text: String) throws { try self.init(["a.md": text]) }

  /// The text of each file of the printed package, by its path.
  var package: [String: String] {
    get throws {
      let files = try pipeline.emit(built).package.files
      return Dictionary(files.map { ($0.path, $0.contents) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// A line for each operation.
  var operations: [String] { built.spec.operations.map(SpecView.line) }

  /// The fields of a type, required ones with `!`, nullable ones with `?`.
  func fields(_ schema: String) -> [String] {
    guard case .object(let object)? = built.spec.schema(SchemaName(schema))?.kind else { return [] }
    return object.fields.map { "\($0.name): \($0.type.spelling)\($0.isRequired ? "!" : "")\($0.isNullable ? "?" : "")" }
  }

  /// The query of an operation, by its line.
  func query(_ line: String) -> [String] {
    built.spec.operations.first { SpecView.line($0) == line }?.query.map { "\($0.name): \($0.type.spelling)" } ?? []
  }

  /// The findings of a kind, with their lines.
  func findings(_ code: DiagnosticCode) -> [Int] {
    built.diagnostics.filter { $0.code == code }.compactMap { $0.range?.start.line }
  }
}
