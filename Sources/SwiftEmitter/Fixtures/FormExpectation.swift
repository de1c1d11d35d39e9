import APISpec
import OrderedJSON

/// What a test of a request expects of a body that is no JSON: its media type and its items.
struct FormExpectation {
  let operation: Operation
  let body: JSONValue?

  /// The items of a form in the order of their text, each `name=value` or `name=@file`; for a text or a file one that is
  /// the content; nil for JSON.
  var items: [String]? {
    guard let type = operation.requestMediaType, operation.requestBody != nil else { return nil }
    if MediaType.isForm(type) {
      return body.map { FormExpectation.items(of: $0, named: "", file: isFile) }?.sorted() ?? []
    }
    guard !MediaType.isJSON(type), operation.requestBody == .string || operation.requestBody == .binary else {
      return nil
    }
    return [body?.string ?? ""]
  }

  /// The arguments that the test's call has beside the usual ones.
  var arguments: String {
    guard let type = operation.requestMediaType, operation.requestBody != nil else { return "" }
    let list = items.map { ", items: [\($0.map(SwiftLiteral.string).joined(separator: ", "))]" } ?? ""
    return ", mediaType: \(SwiftLiteral.string(type))\(list)"
  }

  /// Files stand only in a form of parts.
  private var isFile: (String) -> Bool { { [files] in files.contains($0) } }

  /// Set by the planner, which knows the body's fields.
  var files: Set<String> = []

  /// A value as a form has it: a number without zeros at the end of its fraction.
  private static func text(_ value: JSONValue) -> String {
    var text = RequestWriter.text(value)
    guard value.number != nil, text.contains("."), !text.contains("e"), !text.contains("E") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  private static func items(of value: JSONValue, named name: String, file: (String) -> Bool) -> [String] {
    switch value {
    case .object(let object):
      return object.members.flatMap { member in
        items(of: member.value, named: name.isEmpty ? member.key : "\(name)[\(member.key)]", file: file)
      }
    case .array(let elements):
      return elements.enumerated().flatMap { index, element in
        let isPlain = element.object == nil && element.array == nil
        let suffix = isPlain ? (name.hasSuffix("[]") ? "" : "[]") : "[\(index)]"
        return items(of: element, named: name + suffix, file: file)
      }
    case .null: return ["\(name)="]
    default:
      let base = name.split(separator: "[").first.map(String.init) ?? name
      return ["\(name)=\(file(base) ? "@" : "")\(text(value))"]
    }
  }
}
