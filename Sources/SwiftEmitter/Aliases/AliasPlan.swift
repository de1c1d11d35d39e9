/// What stands in for the names of earlier releases: types, properties, documented values, functions and initialisers.
/// Cases of unions have nothing, since an alias could not take their place in patterns.
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
      /// A function, or an initialiser, whose parameters had other labels.
      case call(Callable, labels: [String], isInitializer: Bool)
    }
  }

  /// The names that are kept, in order.
  let kept: [RenamedDeclaration]
  /// What stands in for them, in the same order.
  let aliases: [Alias]

  init(_ renamed: [RenamedDeclaration], plan: PackagePlan, declarations: [Declaration]) {
    let names = Dictionary(declarations.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let models = Set(plan.objects.map(\.type.spelling) + plan.operations.map(\.request.spelling))
    let calls = renamed.isEmpty ? [:] : Callable.all(in: plan)
    var (kept, aliases): ([RenamedDeclaration], [Alias]) = ([], [])
    var taken = Set(names.keys)
    for renaming in renamed.sorted(by: { $0.old < $1.old }) {
      guard let declaration = names[renaming.new],
        let alias = AliasPlan.alias(for: renaming, of: declaration, models: models, calls: calls, plan: plan),
        taken.insert(alias.fullName).inserted
      else { continue }
      kept.append(renaming)
      aliases.append(alias)
    }
    (self.kept, self.aliases) = (kept, aliases)
  }

  private static func alias(
    for renaming: RenamedDeclaration, of declaration: Declaration, models: Set<String>, calls: [String: Callable],
    plan: PackagePlan
  ) -> Alias? {
    let (old, new) = (split(renaming.old), split(renaming.new))
    if let callable = calls[renaming.new] {
      return call(old, new, callable, isInitializer: declaration.kind == .initializer)
    }
    guard isName(old.name), old.name != new.name || old.owner == nil else { return nil }
    func alias(_ form: Alias.Form) -> Alias {
      // The owner may have been renamed too: its alias leads to where the member is now.
      Alias(
        owner: new.owner, oldName: Identifier(name: old.name), newName: Identifier(name: new.name), form: form)
    }
    switch declaration.kind {
    case .structure, .enumeration:
      return old.owner == nil && new.owner == nil && !ReservedTypeNames.language.contains(old.name)
        && !plan.resources.typeNames.contains(old.name) ? alias(.type) : nil
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

  /// A call under its earlier name, or with its earlier labels.
  private static func call(
    _ old: (owner: String?, name: String), _ new: (owner: String?, name: String), _ callable: Callable,
    isInitializer: Bool
  ) -> Alias? {
    let (oldName, newName) = (old.name.prefix { $0 != "(" }, new.name.prefix { $0 != "(" })
    let labels = old.name.dropFirst(oldName.count + 1).dropLast().split(separator: ":").map(String.init)
    guard new.owner != nil, old.name != new.name, old.name.hasSuffix(")"),
      labels.allSatisfy({ $0 == "_" || isName($0) }),
      isInitializer ? oldName == "init" : isName(String(oldName)),
      callable.parameters(for: labels.map { Identifier(name: $0).label }) != nil
    else { return nil }
    return Alias(
      owner: new.owner, oldName: Identifier(name: String(oldName)), newName: Identifier(name: String(newName)),
      form: .call(callable, labels: labels, isInitializer: isInitializer))
  }

  private static func split(_ name: String) -> (owner: String?, name: String) {
    guard let dot = name.prefix(while: { $0 != "(" }).lastIndex(of: ".") else { return (nil, name) }
    return (String(name[..<dot]), String(name[name.index(after: dot)...]))
  }

  /// Whether a name read from a file is one that the naming authority could have made.
  private static func isName(_ name: String) -> Bool {
    guard name != "_", let first = name.unicodeScalars.first, first == "_" || first.properties.isAlphabetic else {
      return false
    }
    return !Keywords.unusableAsMember.contains(name)
      && name.unicodeScalars.allSatisfy { $0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}

extension AliasPlan.Alias {
  /// The full name that it takes.
  var fullName: String {
    let name =
      if case .call(_, let labels, _) = form {
        "\(oldName.name)(\(labels.map { $0 + ":" }.joined()))"
      } else {
        oldName.name
      }
    return (owner.map { $0 + "." } ?? "") + name
  }
}
