import Diagnostics

/// Where the places that a spec names stand in the documents.
public struct SourceMap: Sendable {
  /// The stretches of each place, oldest document first.
  public let ranges: [DocPlace: [SourceRange]]

  /// A map.
  public init(_ ranges: [DocPlace: [SourceRange]] = [:]) { self.ranges = ranges }

  /// The newest stretch of a place.
  public subscript(place: DocPlace) -> SourceRange? { ranges[place]?.last }
}
