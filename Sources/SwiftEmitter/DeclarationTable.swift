import APISpec

/// The public declarations that come from the docs, in the client's own module and in the product for tests; what every
/// client has is left out.
struct DeclarationTable {
  let plan: PackagePlan
  let testing: TestingPlan

  /// All of them, in the order of the docs.
  var declarations: [Declaration] {
    client + plan.objects.flatMap(declarations) + plan.enumerations.flatMap(declarations)
      + plan.unions.flatMap(declarations) + identifiers + plan.operations.flatMap(declarations) + resources + webhooks
      + examples
  }

  private var client: [Declaration] {
    let (view, type) = (ClientView(plan), plan.names.client + "Client")
    let labels = view.parametersOfInit.map { $0.prefix { $0 != ":" } + ":" }.joined()
    let base = plan.baseURL.map { url in
      Declaration(
        kind: .member, name: "\(type).documentedBaseURL",
        signature: "static let documentedBaseURL: ServiceURL = \(SwiftLiteral.string(url))", place: nil)
    }
    return [structure(type, place: nil)] + [base].compactMap { $0 } + [
      Declaration(
        kind: .initializer, name: "\(type).init(\(labels))",
        signature: "init(\(view.parametersOfInit.joined(separator: ", ")))", place: nil)
    ]
  }

  private func declarations(_ object: ObjectPlan) -> [Declaration] {
    let type = object.type.spelling
    let properties = object.properties.map { property in
      Declaration(
        kind: .property, name: "\(type).\(property.name.name)",
        signature: "var \(property.name.spelling): \(property.declaredType)", place: property.field.place)
    }
    let required = object.required.map { "\($0.name.spelling): \($0.declaredType)" }.joined(separator: ", ")
    let labels = object.required.map { $0.name.name + ":" }.joined()
    let initializer = Declaration(
      kind: .initializer, name: "\(type).init(\(labels))", signature: "init(\(required))", place: object.schema.place)
    return [structure(type, place: object.schema.place)] + properties + [initializer]
  }

  private func declarations(_ enumeration: EnumerationPlan) -> [Declaration] {
    let type = enumeration.type.spelling
    let raw = rawValue(of: type, isText: !enumeration.isNumeric, place: enumeration.schema.place)
    return [structure(type, place: enumeration.schema.place), raw]
      + enumeration.members.map { member in
        Declaration(
          kind: .member, name: "\(type).\(member.name.name)",
          signature: "static let \(member.name.spelling) = Self(rawValue: \(member.literal))",
          place: enumeration.schema.place)
      }
  }

  private func declarations(_ union: UnionPlan) -> [Declaration] {
    let type = union.type.spelling
    let head = Declaration(
      kind: .enumeration, name: type, signature: "enum \(type)", place: union.schema.place)
    let cases = union.cases.map { shape in
      Declaration(
        kind: .enumCase, name: "\(type).\(shape.name.name)",
        signature: "case \(shape.name.spelling)(\(shape.swiftType))", place: union.schema.place)
    }
    let literals = UnionLiteralView.literals(of: union).map { literal in
      Declaration(
        kind: .initializer, name: "\(type).init(\(literal.label):)", signature: literal.signature,
        place: union.schema.place)
    }
    let matches = ListMatchPlan(union, plan: plan).map { match in
      match.members.map { member in
        Declaration(
          kind: .method, name: "\(type).\(member.name.name)(_:)",
          signature: "func \(member.name.spelling)(_ values: [\(match.element)]) -> Self", place: union.schema.place)
      }
    }
    return [head] + cases + literals + (matches ?? [])
  }

  /// What ids and listed values stand for on the wire, which callers read and make them of.
  private func rawValue(of type: String, isText: Bool, place: DocPlace?) -> Declaration {
    Declaration(
      kind: .property, name: "\(type).rawValue", signature: "var rawValue: \(isText ? "String" : "Int")", place: place)
  }

  /// The documented records and calls.
  private var examples: [Declaration] {
    let named = Set(
      plan.objects.flatMap { object in object.properties.map { "\(object.type.spelling).\($0.name.name)" } })
    let records = testing.records.map { record in
      Declaration(
        kind: .member, name: "\(record.type).example", signature: "static let example: \(record.type)",
        place: record.place)
    }
    let calls = testing.calls.map { call in
      Declaration(
        kind: .member, name: "\(AliasPrinter.testing).\(call.name.name)",
        signature: "static let \(call.name.spelling): \(AliasPrinter.testing)", place: call.operation.operation.place)
    }
    // A property of that name has the name in the table.
    return records.filter { !named.contains($0.name) } + calls
  }

  private var identifiers: [Declaration] {
    plan.types.reader.identified.flatMap { resource -> [Declaration] in
      guard let name = plan.names.ids[resource]?.spelling else { return [] }
      let place = plan.spec.resources.first { $0.name == resource }?.place
      let sentinels = (plan.sentinels[resource] ?? []).map { sentinel in
        Declaration(
          kind: .property, name: "IDFilter<\(name)>.\(sentinel.name.name)",
          signature: "static var \(sentinel.name.spelling): IDFilter<\(name)>", place: sentinel.field.place)
      }
      let raw = rawValue(of: name, isText: plan.names.textIDs.contains(resource), place: place)
      return [structure(name, place: place), raw] + sentinels
    }
  }

  private func declarations(_ operation: OperationPlan) -> [Declaration] {
    let place = operation.operation.place
    let resource = plan.names.resourceTypes[operation.resource]?.spelling ?? operation.resource.text
    let methods = MethodView.methods(operation).map { view in
      Declaration(
        kind: .method, name: "\(resource).\(operation.method.name)(\(view.labels))", signature: view.publicSignature,
        place: place)
    }
    return methods + members(of: operation)
  }

  /// The request as a value.
  private func members(of operation: OperationPlan) -> [Declaration] {
    let (type, place) = (operation.request.spelling, operation.operation.place)
    let view = RequestView(operation, package: plan)
    let properties = view.declaredProperties.map { property in
      Declaration(
        kind: .property, name: "\(type).\(property.name.name)",
        signature: "var \(property.name.spelling): \(property.type)", place: property.place)
    }
    let initializer = Declaration(
      kind: .initializer, name: "\(type).init(\(view.labels))", signature: "init(\(view.parameters))", place: place)
    return [structure(type, place: place)] + properties + [initializer]
  }

  private var resources: [Declaration] {
    plan.types.reader.operated.flatMap { resource -> [Declaration] in
      guard let type = plan.names.resourceTypes[resource.name], let accessor = plan.names.accessors[resource.name]
      else { return [] }
      return [
        structure(type.spelling, place: resource.place),
        Declaration(
          kind: .property, name: "\(plan.names.client)Client.\(accessor.name)",
          signature: "var \(accessor.spelling): \(type.spelling)", place: resource.place),
      ]
    }
  }

  private var webhooks: [Declaration] {
    zip(plan.spec.webhooks, plan.names.webhooks).compactMap { hook, name in
      name.map { name in
        Declaration(
          kind: .alias, name: name.name, signature: "typealias \(name.spelling) = \(plan.types.name(hook.payload))",
          place: hook.place)
      }
    }
  }

  private func structure(_ type: String, place: DocPlace?) -> Declaration {
    Declaration(kind: .structure, name: type, signature: "struct \(type)", place: place)
  }
}
