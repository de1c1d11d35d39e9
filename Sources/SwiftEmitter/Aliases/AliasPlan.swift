/// What stands in for the names of earlier releases: types, properties and documented values. Calls and cases of
/// unions have none, since an alias could not take the place of either everywhere.
struct AliasPlan {
  /// What stands in for one name.
  struct Alias {
    /// The type that it is a member of; nil for a type.
    let owner: String?
    let oldName: Identifier
    let newName: Identifier
    let form: Form

    /// How the name is declared.
    enum Form {
      case type
      case property(type: String, isMutable: Bool)
      case value
    }
  }

  /// The names that are kept, in order.
  let kept: [RenamedDeclaration]
  /// What stands in for them, in the same order.
  let aliases: [Alias]

  init(_ renamed: [RenamedDeclaration], plan: PackagePlan) {
    let declarations = DeclarationTable(plan: plan).declarations
    let names = Dictionary(declarations.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let models = Set(plan.objects.map(\.type.spelling))
    var (kept, aliases): ([RenamedDeclaration], [Alias]) = ([], [])
    var taken = Set(names.keys)
    for renaming in renamed.sorted(by: { $0.old < $1.old }) {
      guard let declaration = names[renaming.new],
        let alias = AliasPlan.alias(for: renaming, of: declaration, models: models, plan: plan),
        taken.insert(AliasPlan.name(alias)).inserted
      else { continue }
      kept.append(renaming)
      aliases.append(alias)
    }
    (self.kept, self.aliases) = (kept, aliases)
  }

  /// The full name that an alias takes.
  private static func name(_ alias: Alias) -> String { (alias.owner.map { $0 + "." } ?? "") + alias.oldName.name }

  private static func alias(
    for renaming: RenamedDeclaration, of declaration: Declaration, models: Set<String>, plan: PackagePlan
  ) -> Alias? {
    let (old, new) = (split(renaming.old), split(renaming.new))
    guard isName(old.name), old.name != new.name || old.owner == nil else { return nil }
    func alias(_ form: Alias.Form) -> Alias {
      // The owner may have been renamed too: its alias leads to where the member is now.
      Alias(
        owner: new.owner, oldName: Identifier(name: old.name), newName: Identifier(name: new.name), form: form)
    }
    switch declaration.kind {
    case .structure, .enumeration:
      return old.owner == nil && new.owner == nil && !ReservedTypeNames.language.contains(old.name)
        && !TypeNaming.isTaken(old.name, by: plan.resources) ? alias(.type) : nil
    case .property:
      guard let colon = declaration.signature.range(of: ": "), declaration.signature.hasPrefix("var "),
        let owner = new.owner, !owner.contains("<")
      else { return nil }
      return alias(
        .property(type: String(declaration.signature[colon.upperBound...]), isMutable: models.contains(owner)))
    case .member: return new.owner == nil ? nil : alias(.value)
    case .enumCase, .initializer, .method, .alias: return nil
    }
  }

  private static func split(_ name: String) -> (owner: String?, name: String) {
    guard let dot = name.lastIndex(of: ".") else { return (nil, name) }
    return (String(name[..<dot]), String(name[name.index(after: dot)...]))
  }

  /// Whether a name read from a file is one that the naming authority could have made.
  private static func isName(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first == "_" || first.properties.isAlphabetic else { return false }
    return !Keywords.unusableAsMember.contains(name)
      && name.unicodeScalars.allSatisfy { $0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}
