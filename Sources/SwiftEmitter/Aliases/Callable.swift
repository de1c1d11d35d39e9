/// A printed function or initialiser, as far as another one under an earlier name or with earlier labels has to know it.
struct Callable {
  /// One parameter.
  struct Parameter: Hashable {
    /// What callers write before the value; `_` for nothing.
    let label: String
    /// Its name inside.
    let inner: String
    let type: String
    let defaultValue: String?

    /// A parameter as it is declared: `_ id: ID`, `size: Int? = nil`.
    init?(_ declared: String) {
      guard let colon = declared.firstRange(of: ": ") else { return nil }
      let names = declared[..<colon.lowerBound].split(separator: " ").map(String.init)
      guard let first = names.first, let last = names.last else { return nil }
      let value = declared[colon.upperBound...]
      let equals = value.firstRange(of: " = ")
      label = first
      inner = last
      type = String(value[..<(equals?.lowerBound ?? value.endIndex)])
      defaultValue = equals.map { String(value[$0.upperBound...]) }
    }
  }

  let parameters: [Parameter]
  /// What stands before `func`, a line each.
  var attributes: [String] = []
  /// Isolation and access, such as `public `.
  var modifiers = "public "
  /// What follows the parameters.
  var tail = ")"
  /// The closure that sets what else there is, which a second initialiser takes.
  var configuration: String?

  init(_ declared: [String]) { parameters = declared.compactMap(Parameter.init) }

  /// The functions and initialisers of a package by their full names with labels.
  static func all(in plan: PackagePlan) -> [String: Callable] {
    var all: [String: Callable] = [:]
    for object in plan.objects where object.form != .model {
      var initializer = Callable(object.required.map { "\($0.name.spelling): \($0.declaredType)" })
      initializer.configuration = "_ configure: (inout Self) throws -> Void"
      let labels = object.required.map { $0.name.name + ":" }.joined()
      all["\(object.type.spelling).init(\(labels))"] = initializer
    }
    for operation in plan.operations {
      let request = RequestView(operation, package: plan)
      all["\(operation.request.spelling).init(\(request.labels))"] = Callable(request.parameterList)
      let resource = plan.names.resourceTypes[operation.resource]?.spelling ?? operation.resource.text
      for view in MethodView.methods(operation) {
        var method = Callable(view.parameters)
        method.attributes = view.isDiscardable ? ["@discardableResult"] : []
        method.modifiers = view.isolation + "public "
        method.tail = view.tail
        all["\(resource).\(operation.method.name)(\(view.labels))"] = method
      }
    }
    return all
  }

  /// The parameters that earlier labels stand for, in order; nil when there is no telling. What has come since and may
  /// be left out has no earlier label.
  func parameters(for labels: [String]) -> [Parameter]? {
    let surplus = parameters.count - labels.count
    guard surplus >= 0 else { return nil }
    let new = parameters.indices.filter {
      parameters[$0].defaultValue != nil && !labels.contains(parameters[$0].label)
    }
    guard surplus == 0 || new.count == surplus else { return nil }
    return parameters.indices.filter { surplus == 0 || !new.contains($0) }.map { parameters[$0] }
  }
}
