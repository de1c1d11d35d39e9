import APISpec

/// What is said of a method's parameters, and of what it returns and throws.
struct MethodDocumentation {
  let plan: OperationPlan
  let hasClosure: Bool
  let errorType: String

  /// The lines of the lists at the end of the comment.
  var fields: [String] {
    let parameters = (path + query.required + body + query.optional + options + closure).map { "  - \($0): \($1)" }
    let list = parameters.count == 1 ? ["- Parameter " + parameters[0].dropFirst(4)] : ["- Parameters:"] + parameters
    return list + [outcome]
  }

  private typealias Parameter = (name: String, text: String)

  private var path: [Parameter] {
    plan.path.map { argument in
      let code = MarkdownText.code(argument.parameter.name)
      guard case .identifier(let resource?) = argument.parameter.type else {
        return (argument.name.name, "\(code) of the path.")
      }
      let title = Titles.article(Titles.of(resource.text), isStart: false)
      return (argument.name.name, "The id of \(title), \(code) of the path.")
    }
  }

  private var query: (required: [Parameter], optional: [Parameter]) {
    let texts = plan.query.map { ($0.isRequired, ($0.name.name, MethodDocumentation.text(of: $0.field))) }
    let optional = plan.configuresRequest ? [] : texts.filter { !$0.0 }.map(\.1)
    return (texts.filter(\.0).map(\.1), optional)
  }

  private var body: [Parameter] {
    switch plan.body {
    case .none: return []
    case .value: return [("body", "What is sent.")]
    case .object(let object):
      guard plan.configuresBody else {
        return object.form == .criteria
          ? [("criteria", "What the records must meet, and how they come.")] : [("body", "What is sent.")]
      }
      return plan.bodyArguments.map { ($0.inner.name, MethodDocumentation.text(of: $0.property.field)) }
    }
  }

  private var options: [Parameter] { [("options", "What this call does differently from the client's configuration.")] }

  private var closure: [Parameter] {
    guard hasClosure else { return [] }
    if plan.configuresRequest { return [("configure", "Sets what the call is to have beside that.")] }
    let isPatch = plan.bodyObject?.form == .patch
    return [("configure", isPatch ? "Sets and clears what is to change." : "Sets what else is sent.")]
  }

  private var outcome: String {
    let failure = "``\(errorType)``, or `CancellationError` when the task is cancelled"
    if plan.isPaged {
      return "- Returns: The records, fetched page by page as they are asked for, which throws \(failure)."
    }
    return "- Throws: \(failure)\(hasClosure ? "; what `configure` throws" : "")."
  }

  private static func text(of field: Field) -> String {
    Documentation.line(field.description) ?? FieldDocumentation.summary(of: field.name)
  }
}
