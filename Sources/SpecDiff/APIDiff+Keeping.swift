extension APIDiff {
  /// The same changes for a client that keeps earlier names as deprecated aliases: what is only called otherwise goes
  /// on to compile.
  public func keeping(_ names: Set<String>) -> APIDiff {
    guard !names.isEmpty else { return self }
    let declarations = declarations.map { change in
      guard change.kind == .renamed, let old = change.old, names.contains(old.name) else { return change }
      return DeclarationChange(kind: change.kind, old: change.old, new: change.new, impact: .addition)
    }
    // Names without an alias show among the declarations, as breaking.
    return APIDiff(
      changes: changes.map(\.keepingName), readings: readings.map(\.keepingName), editions: editions,
      declarations: declarations)
  }

  private init(changes: [Change], readings: [Change], editions: Editions, declarations: [DeclarationChange]) {
    self.changes = changes
    self.readings = readings
    self.editions = editions
    self.declarations = declarations
  }
}

extension Change {
  /// The change with its meaning in Swift where the name of a type, a value or a call stays as an alias.
  fileprivate var keepingName: Change {
    let names: Set<ChangeRule> = [
      .schemaRenamed, .resourceRenamed, .resourceChanged, .valueRenamed, .operationRenamed, .pathParameterRenamed,
    ]
    guard names.contains(rule), impact.wire == .documentation, impact.swift == .breaking else { return self }
    return Change(self, impact: Impact(wire: .documentation, swift: .addition))
  }

  private init(_ change: Change, impact: Impact) {
    rule = change.rule
    subject = change.subject
    words = change.words
    before = change.before
    after = change.after
    oldPlace = change.oldPlace
    newPlace = change.newPlace
    field = change.field
    renamedName = change.renamedName
    self.impact = impact
  }
}
