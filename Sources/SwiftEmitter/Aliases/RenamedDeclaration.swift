/// A public declaration that an earlier release had under another name.
public struct RenamedDeclaration: Hashable, Sendable {
  /// The name in the earlier release, with that of its type: `Deal.title`.
  public let old: String
  /// The name today.
  public let new: String

  /// A declaration's two names.
  public init(old: String, new: String) {
    self.old = old
    self.new = new
  }
}
