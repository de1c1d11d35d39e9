import OrderedJSON

/// A value for each kind of JSON value. There are so few kinds that looking one up by its number costs next to nothing.
struct KindTable<Value> {
  /// The values by the kind's number; empty where there is none yet.
  private(set) var all: [Value?] = []

  subscript(kind: JSONValue.Kind) -> Value? {
    get { all.isEmpty ? nil : all[Self.number(kind)] }
    set {
      if all.isEmpty { all = Array(repeating: nil, count: JSONValue.Kind.allCases.count) }
      all[Self.number(kind)] = newValue
    }
    _modify {
      if all.isEmpty { all = Array(repeating: nil, count: JSONValue.Kind.allCases.count) }
      yield &all[Self.number(kind)]
    }
  }

  subscript(kind: JSONValue.Kind, default value: @autoclosure () -> Value) -> Value {
    get { self[kind] ?? value() }
    set { self[kind] = newValue }
  }

  private static func number(_ kind: JSONValue.Kind) -> Int {
    switch kind {
    case .null: 0
    case .boolean: 1
    case .integer: 2
    case .number: 3
    case .string: 4
    case .array: 5
    case .object: 6
    }
  }
}
