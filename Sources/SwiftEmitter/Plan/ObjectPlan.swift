import APISpec

/// A struct that is printed for an object of the spec.
struct ObjectPlan {
  /// What kind of struct it is.
  enum Form {
    /// What the server sends: read and written back.
    case model
    /// What is sent to create or to do something, with the arguments that are required.
    case body
    /// What is sent to change a record.
    case patch
    /// What a search asks for.
    case criteria
  }

  let schema: Schema
  let object: ObjectSchema
  let type: Identifier
  let form: Form
  /// The properties in the order of the docs.
  let properties: [PropertyPlan]
  /// Whether the record has an id of its own kind, always.
  let isIdentifiable: Bool
  /// The field by which it is told from other objects, with the value that it always has; no property stands for it.
  var tag: (field: String, value: String)?

  /// The property that a wire key belongs to.
  func property(_ wireName: String) -> PropertyPlan? {
    properties.first { $0.keys.contains { $0.wireName == wireName } }
  }

  /// The names of fields that are files on the wire.
  var fileFields: [String] {
    object.fields.filter { $0.type == .binary || $0.type == .array(.binary) }.map(\.name)
  }

  /// Whether it is sent in parts, some of which are files.
  var hasFiles: Bool { !fileFields.isEmpty }

  /// What is written for the field that tells it from others, as arguments.
  var tagArguments: [String] {
    tag.map { ["\(SwiftLiteral.string($0.field)), \(SwiftLiteral.string($0.value))"] } ?? []
  }

  /// The properties without which the struct cannot be made.
  var required: [PropertyPlan] { properties.filter { $0.storage == .required } }

  /// The properties in the order of the memberwise initialiser: what may be left out stands by name, the id before the
  /// others, so that a row that moves in the docs breaks no caller.
  var memberwise: [PropertyPlan] {
    func key(_ property: PropertyPlan) -> (Int, String) { (property.name.name == "id" ? 0 : 1, property.name.name) }
    return required + properties.filter { $0.storage != .required }.sorted { key($0) < key($1) }
  }
}

/// A property of a printed struct.
struct PropertyPlan {
  /// How a value is held, which decides how it is read, written and made.
  enum Storage {
    /// Always there.
    case required
    /// There or not.
    case optional
    /// A list that is empty when there is none.
    case list
    /// What an update does: leave, set or clear.
    case patch
    /// What an update does: leave or set.
    case requiredPatch
    /// A smallest and a largest value under two keys.
    case range
  }

  /// A key on the wire with the field that it stands for.
  struct Key {
    let wireName: String
    let field: Field
  }

  let name: Identifier
  /// One key, or the smallest and the largest value's.
  let keys: [Key]
  let storage: Storage
  /// The type on the wire: that of the list's element for a list.
  let type: SpecType
  /// The Swift type of one value: that of the element for a list.
  let swiftType: String

  /// Whether it is a file, or several, which no JSON holds.
  var isFile: Bool { type == .binary || type == .array(.binary) }

  /// The field that the property stands for; the one of the smallest value for a range.
  var field: Field { keys[0].field }

  /// The type as it is declared.
  var declaredType: String {
    switch storage {
    case .required: swiftType
    case .optional: swiftType + "?"
    case .list: "[\(swiftType)]"
    case .patch: "Patch<\(swiftType)>"
    case .requiredPatch: "RequiredPatch<\(swiftType)>"
    case .range: "RangeFilter<\(swiftType)>?"
    }
  }

  /// What it is when nothing is said; nil when something must be said.
  var initialValue: String? {
    switch storage {
    case .required: nil
    case .optional, .range: "nil"
    case .list: "[]"
    case .patch, .requiredPatch: ".leave"
    }
  }
}
