/// A template that has nothing but texts, variables, sections and comments, as all built-in ones: it is rendered without
/// the detour that Mustache takes for values of any type.
///
/// What it prints is what Mustache prints. A template that uses more of that language is left to it.
struct PlainTemplate: Sendable {
  /// A piece of a template.
  enum Part: Sendable {
    case text(String)
    case variable(String)
    /// Printed for each view model of a list, or for what is there and not false.
    case section(Condition, [Part])
    /// Printed where a section is not.
    case inverted(Condition, [Part])
  }

  /// What decides about a section.
  enum Condition: Sendable, Equatable {
    case tag(String)
    /// Whether the view model is the first or the last one of its list.
    case isFirst, isLast
  }

  private let parts: [Part]

  /// The template in a text; nil when it is not as plain as that.
  init?(_ text: String) {
    guard var parser = PlainTemplateParser(text), let parts = parser.parts() else { return nil }
    self.parts = parts
  }

  /// What the template prints for a view model.
  func render(_ view: some ViewModel) -> String {
    var out = ""
    var stack: [any ViewModel] = [view]
    PlainTemplate.write(parts, &stack, nil, to: &out)
    return out
  }

  /// Whether a view model is the first and the last of its list.
  private typealias Place = (isFirst: Bool, isLast: Bool)

  private static func write(_ parts: [Part], _ stack: inout [any ViewModel], _ place: Place?, to out: inout String) {
    for part in parts {
      switch part {
      case .text(let text): out += text
      case .variable(let name): out += value(name, stack)?.text ?? ""
      case .section(let condition, let inner):
        switch value(condition, stack, place) {
        case .list(let views): write(inner, views, &stack, to: &out)
        case .flag(true): write(inner, &stack, place, to: &out)
        case .text: write(inner, &stack, nil, to: &out)
        case .flag(false), nil: break
        }
      case .inverted(let condition, let inner):
        if value(condition, stack, place)?.isShown != true { write(inner, &stack, place, to: &out) }
      }
    }
  }

  private static func write(
    _ parts: [Part], _ views: [any ViewModel], _ stack: inout [any ViewModel], to out: inout String
  ) {
    for (index, view) in views.enumerated() {
      stack.append(view)
      write(parts, &stack, (index == 0, index == views.count - 1), to: &out)
      stack.removeLast()
    }
  }

  private static func value(_ condition: Condition, _ stack: [any ViewModel], _ place: Place?) -> TagValue? {
    switch condition {
    case .tag(let name): value(name, stack)
    case .isFirst: place.map { .flag($0.isFirst) }
    case .isLast: place.map { .flag($0.isLast) }
    }
  }

  /// The value of a tag, from the innermost view model that has it.
  private static func value(_ name: String, _ stack: [any ViewModel]) -> TagValue? {
    for view in stack.reversed() {
      if let value = view.value(named: name) { return value }
    }
    return nil
  }
}

/// What a tag stands for.
enum TagValue: Sendable {
  case text(String)
  case flag(Bool)
  case list([any ViewModel])

  /// What a variable prints.
  fileprivate var text: String {
    switch self {
    case .text(let text): text
    case .flag(let flag): flag ? "true" : "false"
    case .list(let views): String(describing: views)
    }
  }

  /// Whether a section is printed for it.
  fileprivate var isShown: Bool {
    switch self {
    case .text: true
    case .flag(let flag): flag
    case .list(let views): !views.isEmpty
    }
  }
}

/// A value that a tag can have.
protocol TagValueConvertible: Sendable {
  var tagValue: TagValue { get }
}

extension String: TagValueConvertible { var tagValue: TagValue { .text(self) } }
extension Bool: TagValueConvertible { var tagValue: TagValue { .flag(self) } }
extension Array: TagValueConvertible where Element: ViewModel { var tagValue: TagValue { .list(map { $0 }) } }
