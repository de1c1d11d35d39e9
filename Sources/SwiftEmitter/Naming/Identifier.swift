/// A Swift identifier that the naming authority made, of a member, a parameter or a type.
struct Identifier: Hashable {
  /// The plain name.
  let name: String

  /// The name as it must be spelt where it is declared or stands alone: in back-ticks if it is a keyword.
  var spelling: String { Keywords.all.contains(name) ? "`\(name)`" : name }

  /// The name as it is spelt after a dot, where nearly all keywords are plain names.
  var member: String { Keywords.needTicksAfterDot.contains(name) ? "`\(name)`" : name }

  /// The name as an argument's label; keywords are plain names there, but for three.
  var label: String { Keywords.needTicksAsLabel.contains(name) ? "`\(name)`" : name }
}

/// The words that Swift reserves.
enum Keywords {
  /// Words that need back-ticks where they are declared.
  static let all: Set<String> = [
    "Any", "Protocol", "Self", "Type", "as", "associatedtype", "break", "case", "catch", "class", "continue",
    "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for",
    "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator",
    "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct",
    "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]

  /// Names that mean something else after a dot even in a type that declares them; members are never called so.
  static let unusableAsMember: Set<String> = ["init", "self", "Self", "Type", "Protocol"]

  static let needTicksAfterDot: Set<String> = ["init", "self", "Self", "Type", "Protocol"]
  static let needTicksAsLabel: Set<String> = ["inout", "let", "var"]
}
