import Diagnostics
import Foundation

/// The documents of a run, read from disk, old to new.
public struct DocumentSet: Sendable {
  /// One document as it stands on disk.
  public struct Document: Sendable {
    /// The path as the user gave it, or below the folder that the user gave.
    public let path: String
    /// Its bytes; not known to be text.
    public let bytes: [UInt8]
  }

  /// The documents in the order in which they count.
  public let documents: [Document]
  /// What is to be said of documents that cannot be read; each costs itself.
  public let unread: [Diagnostic]

  /// Reads files, and folders with everything below them that looks like a document.
  /// - Throws: ``DiagnosticError`` (exit code 2) for a path that is not there, a folder without documents,
  ///   or a file that is too large.
  public init(paths: [String], limits: Limits = Limits()) throws(DiagnosticError) {
    var documents: [Document] = []
    var unread: [DiagnosticError] = []
    var seen: Set<String> = []
    for path in paths {
      for file in try DocumentFolder.files(at: path) {
        let identity = URL(fileURLWithPath: file).resolvingSymlinksInPath().path
        guard seen.insert(identity).inserted else { continue }
        do throws(DiagnosticError) {
          documents.append(Document(path: file, bytes: try DocumentSet.bytes(of: file, limits: limits)))
        } catch {
          unread.append(error)
        }
        guard documents.count <= limits.maximumDocuments else { throw DocumentSet.tooMany(path, limits) }
      }
    }
    if documents.isEmpty, let error = unread.first { throw error }
    self.documents = documents
    self.unread = unread.flatMap(\.diagnostics)
  }

  /// What is read at the most.
  public struct Limits: Sendable {
    /// Bytes of one document.
    public var maximumBytes = 8 << 20
    /// Documents in all.
    public var maximumDocuments = 5_000
    /// The built-in limits.
    public init() {}
  }

  private static func bytes(of file: String, limits: Limits) throws(DiagnosticError) -> [UInt8] {
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(fileURLWithPath: file).resolvingSymlinksInPath().path)
    if let size = attributes?[.size] as? Int, size > limits.maximumBytes {
      throw DiagnosticError(
        [
          Diagnostic(
            .tooLarge, "\(file) has \(size) bytes, more than the \(limits.maximumBytes) that are read",
            at: SourceRange(file: file, lines: 1...1), wayOut: "split the document")
        ], exitCode: 2)
    }
    guard let data = FileManager.default.contents(atPath: file) else {
      throw DiagnosticError(
        [
          Diagnostic(
            .missingFile, "\(file) cannot be read", at: SourceRange(file: file, lines: 1...1),
            wayOut: "check that it is a file and that its permissions allow reading")
        ], exitCode: 2)
    }
    return Array(data)
  }

  private static func tooMany(_ path: String, _ limits: Limits) -> DiagnosticError {
    DiagnosticError(
      [
        Diagnostic(
          .tooLarge, "\(path) holds more than \(limits.maximumDocuments) documents",
          wayOut: "name the folder that holds the API reference")
      ], exitCode: 2)
  }
}
