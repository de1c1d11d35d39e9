import Language

/// A field of an object that a sentence, or a shape in braces, tells of beside the object's own row.
public struct FieldPart: Sendable, Hashable {
  /// Its name in steps below the object.
  public let path: [String]
  /// Whether it has to be there.
  public let isRequired: Bool
  /// Whether it may be left out.
  public let isOptional: Bool
  /// Its type, where one is told.
  public let type: TypeExpression?
  /// The values that it may have; none where they are not told.
  public let values: [String]

  /// A part.
  public init(
    path: [String], isRequired: Bool = false, isOptional: Bool = false, type: TypeExpression? = nil,
    values: [String] = []
  ) {
    self.path = path
    self.isRequired = isRequired
    self.isOptional = isOptional
    self.type = type
    self.values = values
  }
}
