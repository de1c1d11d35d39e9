import APISpec

/// How lists are read on whose answers say how.
extension OperationPlanner {
  /// The plan; nil where something that it needs is not printed.
  func continued(
    _ operation: Operation, body: OperationPlan.Body, query: [OperationPlan.QueryItem]
  ) -> OperationPlan.Continued? {
    guard let continuation = operation.continuation, let found = records(of: operation, continuation),
      let (mark, parameter) = mark(continuation.kind, operation, body: body, query: query, records: found)
    else { return nil }
    var goOn: String?
    if let parameter {
      guard let statement = statement(taking: parameter, body: body, query: query) else { return nil }
      goOn = statement
    }
    return OperationPlan.Continued(
      record: types.name(found.element), records: found.expression, mark: mark, goOn: goOn)
  }

  private func records(
    of operation: Operation, _ continuation: Continuation
  ) -> (expression: String, element: SpecType)? {
    guard let member = continuation.records else {
      guard case .array(let element)? = operation.response else { return nil }
      return ("response", element)
    }
    guard let answer = answer(of: operation), let property = answer.property(member), property.storage == .list else {
      return nil
    }
    return ("response.\(property.name.member)", property.type)
  }

  private func answer(of operation: Operation) -> ObjectPlan? {
    guard case .reference(let name)? = operation.response, let plan = objects[name], plan.form == .model else {
      return nil
    }
    return plan
  }

  /// The expression of the mark, and the request field that takes it.
  private func mark(
    _ kind: Continuation.Kind, _ operation: Operation, body: OperationPlan.Body, query: [OperationPlan.QueryItem],
    records: (expression: String, element: SpecType)
  ) -> (expression: String, parameter: String?)? {
    switch kind {
    case .cursor(let parameter, let path):
      return value(at: path, of: operation).map { ("PageMark.cursor(\($0))", parameter) }
    case .nextURL(let path): return value(at: path, of: operation).map { ("PageMark.url(\($0))", nil) }
    case .linkHeader: return ("PageMark.link(in: raw)", nil)
    case .lastID(let parameter, let hasMore):
      guard let more = value(at: [hasMore], of: operation), case .reference(let name) = records.element,
        let id = objects[name]?.property("id")
      else { return nil }
      let last = records.expression + ".last" + (id.storage == .required ? "?.id" : "?.id ?? nil")
      return ("\(more) == true ? PageMark.cursor(\(last)) : nil", parameter)
    case .offset(let parameter):
      guard let field = property(parameter, body: body, query: query) else { return nil }
      return ("PageMark.offset(\(field.expression), \(records.expression).count)", parameter)
    }
  }

  /// The expression of a member of the answer, one object deep at most.
  private func value(at path: [String], of operation: Operation) -> String? {
    var plan = answer(of: operation)
    var text = "response"
    for (index, name) in path.enumerated() {
      guard let property = plan?.property(name), property.storage == .required || property.storage == .optional else {
        return nil
      }
      let isLast = index == path.count - 1
      text += ".\(property.name.member)" + (property.storage == .optional && !isLast ? "?" : "")
      if case .reference(let inner) = property.type { plan = objects[inner] } else { plan = nil }
    }
    return text
  }

  /// The statement that puts a mark into the request.
  private func statement(
    taking parameter: String, body: OperationPlan.Body, query: [OperationPlan.QueryItem]
  ) -> String? {
    guard let field = property(parameter, body: body, query: query), field.isOptional else { return nil }
    switch field.field.type {
    case .string: return "\(field.expression) = mark.text"
    case .integer: return "\(field.expression) = Int(mark.text)"
    case .identifier(let resource?) where types.names.ids[resource] != nil:
      return "\(field.expression) = \(types.name(field.field.type))(mark.text)"
    default: return nil
    }
  }
}
