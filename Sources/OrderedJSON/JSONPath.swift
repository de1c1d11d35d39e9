/// The way from the root of a JSON text to one of its values.
public struct JSONPath: Hashable, Sendable {
  /// One step down.
  public enum Step: Hashable, Sendable {
    case key(String)
    case index(Int)
  }

  /// The steps from the root.
  public let steps: [Step]

  /// A path of steps; none is the root.
  public init(_ steps: [Step] = []) { self.steps = steps }

  /// The path one member further down.
  public func key(_ key: String) -> JSONPath { JSONPath(steps + [.key(key)]) }

  /// The path one element further down.
  public func index(_ index: Int) -> JSONPath { JSONPath(steps + [.index(index)]) }
}

/// A place in a JSON text: lines and UTF-8 columns from 1.
public struct JSONPosition: Hashable, Sendable {
  /// The line within the text, from 1.
  public let line: Int
  /// The column in UTF-8 bytes, from 1.
  public let column: Int

  /// A place at `line` and `column`.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
