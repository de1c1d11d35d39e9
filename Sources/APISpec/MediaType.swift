/// Names of media types, and what bodies of them are.
public enum MediaType {
  /// A form of names and values.
  public static let urlEncodedForm = "application/x-www-form-urlencoded"
  /// A form in parts, some of which may be files.
  public static let multipartForm = "multipart/form-data"

  /// Whether bodies of a media type are JSON.
  public static func isJSON(_ type: String) -> Bool { type.hasSuffix("/json") || type.hasSuffix("+json") }

  /// Whether bodies of a media type are a form.
  public static func isForm(_ type: String) -> Bool { type == urlEncodedForm || type == multipartForm }

  /// Whether bodies of a media type are text that is no JSON.
  public static func isText(_ type: String) -> Bool {
    guard !isJSON(type), !isForm(type) else { return false }
    return type.hasPrefix("text/") || type.hasSuffix("+xml")
      || ["application/xml", "application/yaml", "application/x-yaml", "application/javascript"].contains(type)
  }

  /// The media type that the value of a header names, in small letters and without parameters; nil for another text.
  public static func name(_ value: String) -> String? {
    let plain = value.split(separator: ";").first.map { $0.lowercased().filter { !" \"'`".contains($0) } } ?? ""
    let parts = plain.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts.contains(where: \.isEmpty), parts[0].allSatisfy(\.isLetter),
      parts[1].allSatisfy({ $0.isLetter || $0.isNumber || ".+-_".contains($0) })
    else { return nil }
    return plain
  }
}
