public import SwiftEmitter

extension Resources {
  /// The resources as they were when the program was built, so that it runs wherever it is copied.
  public static let embedded = Resources(files: EmbeddedFiles.all, typeNames: EmbeddedFiles.typeNames)
}
