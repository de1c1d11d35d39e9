import Language
import OrderedJSON

/// The type of a value that a column of examples shows, for a row that nothing else gives a type.
enum SampleType {
  /// The type of a sample as its cell has it; nil for a cell that shows no value of one kind.
  static func type(of cell: String) -> TypeExpression? {
    let text = NormalWords.trimmed(cell.filter { $0 != "`" })
    guard !text.isEmpty else { return nil }
    if let reading = try? JSONReader(leniencies: [.singleQuotes]).read(text) { return type(of: reading.value) }
    // Words are a text; what only has digits and marks may be a day, a range or a list.
    return text.first?.isLetter == true && !text.contains(",") ? TypeExpression(word: "string") : nil
  }

  private static func type(of value: JSONValue) -> TypeExpression? {
    switch value {
    case .null: nil
    case .bool: TypeExpression(word: "boolean")
    case .number(let number): TypeExpression(word: number.isSpeltWhole ? "integer" : "number")
    case .string: TypeExpression(word: "string")
    case .object: TypeExpression(word: "object")
    case .array(let elements):
      list(of: elements.first.flatMap(type))
    }
  }

  private static func list(of element: TypeExpression?) -> TypeExpression {
    TypeExpression(.list(element), spelling: element.map { "array of \($0.spelling)" } ?? "array")
  }
}
