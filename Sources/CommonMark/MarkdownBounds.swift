/// How much a document may hold; what is more is refused with a clear error.
///
/// The libcmark in use needs quadratic time for some inputs, so the bounds also keep reading quick.
public struct MarkdownBounds: Sendable, Hashable {
  /// The most bytes that a document may have.
  public var fileBytes = 8 << 20
  /// The most bytes that a line may have.
  public var lineBytes = 1 << 20
  /// The most lines that a document may have.
  public var lines = 1_000_000
  /// The most block quotes and lists that may stand in each other.
  public var nesting = 64
  /// The most columns that a table may have.
  public var tableColumns = 256
  /// The most rows that a table may have.
  public var tableRows = 5_000
  /// The most cells that the tables of a document may have together.
  public var tableCells = 400_000
  /// The most characters that a document may have which could be inline markup, such as stars and brackets.
  public var markup = 2_000_000
  /// The most steps that images left open may cost, each link counted with the images open before it.
  var imageSteps = 200_000_000
  /// The most bytes that are parsed in all; a table that ends in the middle of a paragraph costs one more parse.
  var parsedBytes = 64 << 20

  /// The bounds that hold unless told otherwise.
  public static let `default` = MarkdownBounds()

  /// The default bounds, to be changed one by one.
  public init() {}
}
