import Mustache

/// What a template prints: ready text, flags and lists, by the names of its tags. It decides everything, the template
/// only places it.
protocol ViewModel: MustacheParent, Sendable {
  /// The tags that a template can use, each with what it prints: a `String`, a `Bool`, or a list of view models.
  static var tags: [String: @Sendable (Self) -> any TagValueConvertible] { get }
  /// The view models that stand in its lists.
  static var parts: [any ViewModel.Type] { get }
}

extension ViewModel {
  static var parts: [any ViewModel.Type] { [] }

  func child(named name: String) -> Any? { Self.tags[name].map { $0(self) } }

  /// What a tag stands for; nil when the view model has none of that name.
  func value(named name: String) -> TagValue? { Self.tags[name]?(self).tagValue }

  /// The names of all tags of the view model and its parts.
  static var tagNames: Set<String> { parts.reduce(Set(tags.keys)) { $0.union($1.tagNames) } }
}

/// A line or a block of ready text in a list.
struct TextView: ViewModel {
  let text: String
  static let tags: [String: @Sendable (TextView) -> any TagValueConvertible] = ["text": { $0.text }]
}
