public import Foundation

/// A file that is sent: in a form of parts, or as a whole body.
nonisolated public struct UploadFile: Hashable, Sendable {
  /// Where its bytes are.
  public enum Content: Hashable, Sendable {
    /// In memory.
    case data(Data)
    /// In a file on disk, read when the request is made.
    case file(URL)
  }

  /// Its name, as a form tells it to the service.
  public var name: String
  /// Its media type, as a form tells it to the service; nil leaves it to the service.
  public var mediaType: String?
  /// Where its bytes are.
  public var content: Content

  /// A file in memory.
  public init(_ data: Data, name: String = "file", mediaType: String? = nil) {
    (self.name, self.mediaType, content) = (name, mediaType, .data(data))
  }

  /// A file on disk; its own name, unless another is given.
  public init(contentsOf url: URL, name: String? = nil, mediaType: String? = nil) {
    (self.name, self.mediaType, content) = (name ?? url.lastPathComponent, mediaType, .file(url))
  }

  /// Its bytes.
  public func data() throws -> Data {
    switch content {
    case .data(let data): return data
    case .file(let url):
      do {
        return try Data(contentsOf: url, options: .mappedIfSafe)
      } catch {
        throw ClientError(.invalidRequest, "The file \(name) cannot be read: \(error.localizedDescription)")
      }
    }
  }
}
