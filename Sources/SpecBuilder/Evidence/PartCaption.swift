import Language

/// A caption that names a field and what it is a field of: "Boat - Sails" captions the table of what `sails` of a boat
/// holds.
struct PartCaption {
  /// The record's name, then the fields that lead to the one described.
  let steps: [NameWords]

  /// The caption that a text is; nil for one that names a single thing.
  init?(_ text: String) {
    let words = text.split(separator: " ")
    let parts = words.split { $0.count == 1 && "-–—›>".contains($0) }
    guard parts.count > 1, parts.count < words.count else { return nil }
    steps = parts.map { NameWords($0.joined(separator: " ")) }
  }

  /// Puts rows below the field that they describe, among the fields of the record; false where it has no such field.
  func place(_ rows: [TableNode], in nodes: inout [TableNode]) -> Bool {
    Self.place(rows, at: steps.dropFirst(), in: &nodes)
  }

  private static func place(
    _ rows: [TableNode], at steps: ArraySlice<NameWords>, in nodes: inout [TableNode]
  ) -> Bool {
    guard let step = steps.first else { return false }
    let exact = nodes.firstIndex { NameWords($0.name) == step }
    guard let index = exact ?? nodes.firstIndex(where: { NameWords($0.name).singular == step.singular }) else {
      return false
    }
    guard steps.count == 1 else { return place(rows, at: steps.dropFirst(), in: &nodes[index].children) }
    nodes[index].children = PartLinker.union(nodes[index].children, rows)
    return true
  }
}
