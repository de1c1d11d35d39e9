/// The name of a field with those that it stands in: `a.b`, `a[b]`, `a[].b`, `a[][b]`.
public struct FieldPath: Sendable, Hashable {
  /// A name on the way to a field.
  public struct Step: Sendable, Hashable {
    /// The name without brackets.
    public let name: String
    /// Whether the name is that of a list whose elements the next step stands in.
    public let isList: Bool

    /// A step.
    public init(_ name: String, isList: Bool = false) {
      self.name = name
      self.isList = isList
    }
  }

  /// The names from the outside in.
  public let steps: [Step]

  /// A path of these steps.
  public init(_ steps: [Step]) { self.steps = steps }

  /// The steps that `a.b` has, where brackets belong to the names: `filter[a.b]` is one step, `a[].b` are two.
  public init(dotted text: String) {
    let parts = FieldPath.parts(text)
    // Only a full stop in front has a meaning; others are slips.
    let names = parts.prefix(1) + parts.dropFirst().filter { !$0.isEmpty }
    steps = names.map { FieldPath.step(String($0)) }
  }

  /// The steps that forms write with brackets: `a[b]`, `a[][b]`, `a[0][b]`.
  public init(bracketed text: String) {
    var steps: [Step] = []
    for part in text.split(separator: "[", omittingEmptySubsequences: false) {
      let name = part.hasSuffix("]") ? part.dropLast() : part
      // `[]` and `[0]` say that the step before is a list.
      if name.allSatisfy(\.isNumber), let last = steps.popLast() {
        steps.append(Step(last.name, isList: true))
      } else {
        steps.append(Step(String(name)))
      }
    }
    self.steps = steps
  }

  /// The steps as texts, in which a list keeps its `[]`.
  public var spelledSteps: [String] { steps.map { $0.isList ? $0.name + "[]" : $0.name } }

  private static func step(_ text: String) -> Step {
    text.hasSuffix("[]") ? Step(String(text.dropLast(2)), isList: true) : Step(text)
  }

  /// The parts between full stops that do not stand in brackets.
  private static func parts(_ text: String) -> [Substring] {
    var depth = 0
    return text.split(omittingEmptySubsequences: false) { character in
      if character == "[" || character == "{" { depth += 1 }
      if character == "]" || character == "}" { depth = max(0, depth - 1) }
      return character == "." && depth == 0
    }
  }
}

extension FieldPath: CustomStringConvertible {
  /// The path with full stops between its steps: `a[].b`.
  public var description: String { spelledSteps.joined(separator: ".") }
}
