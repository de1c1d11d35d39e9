import APISpec

/// What is said of an operation.
struct OperationDocumentation {
  let plan: OperationPlan

  init(_ plan: OperationPlan) { self.plan = plan }

  /// Method and path in a code span.
  var requestLine: String { MarkdownText.code("\(plan.operation.method) \(plan.operation.path.text)") }

  /// One line that tells what it does.
  var summary: String {
    let titles = plan.operation.titles.compactMap(Documentation.line)
    return titles.first.map(MarkdownText.sentence) ?? requestLine
  }

  /// The comment of its request, or of its method with the request line.
  func comment(hasRequestLine: Bool) -> Documentation {
    var paragraphs = [summary] + plan.operation.description.flatMap { Documentation.prose($0) }
    if let pages = plan.pages, hasRequestLine {
      paragraphs.append("Nothing is sent until records or pages are asked for.")
      if pages.order != nil, let order = pages.paging.stableOrder {
        let (field, value) = (MarkdownText.code(order.field), MarkdownText.code(order.value))
        paragraphs.append(
          "Unless \(field) is set, \(value) is sent for it, whatever the service's own default: an order that does not "
            + "change while pages are read. Sending the request as a value leaves it out.")
      }
    }
    if plan.continued != nil, hasRequestLine {
      paragraphs.append("Nothing is sent until records or pages are asked for.")
    }
    if SwiftTypes.isUnshown(plan.operation) { paragraphs.append("The documentation does not show what comes back.") }
    if hasRequestLine { paragraphs.append(requestLine) }
    let others = Set(plan.operation.titles.dropFirst().filter { $0 != plan.operation.titles.first })
    let named = plan.operation.titles.filter(others.contains).compactMap(Documentation.line)
    if !named.isEmpty { paragraphs.append("Also documented as: \(named.joined(separator: ", ")).") }
    return Documentation(paragraphs, place: plan.operation.place)
  }
}
