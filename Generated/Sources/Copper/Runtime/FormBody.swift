public import Foundation

/// A file under its name in a form of parts.
nonisolated public struct FormFile: Hashable, Sendable {
  /// The name of the part.
  public let name: String
  /// The file.
  public let file: UploadFile

  /// A file under a name.
  public init(_ name: String, _ file: UploadFile) { (self.name, self.file) = (name, file) }

  /// The files of a list, each under the list's name.
  public static func all(_ name: String, _ files: [UploadFile]) -> [FormFile] {
    files.map { FormFile(name.hasSuffix("[]") ? name : name + "[]", $0) }
  }
}

/// Bodies that are forms.
///
/// What a body would be as JSON is taken apart into names and values: `name`, `name[key]` for what an object has,
/// `name[]` for what a list has, with numbers where the list has objects, whose keys would run together else.
nonisolated public enum FormBody {
  /// A body as `application/x-www-form-urlencoded`.
  public static func urlEncoded(json: Data) throws -> Data {
    var text = ""
    for item in try items(of: json) {
      if !text.isEmpty { text += "&" }
      PercentEncoding.append(item.name, to: &text)
      text += "="
      PercentEncoding.append(item.value, to: &text)
    }
    return Data(text.utf8)
  }

  /// A body as `multipart/form-data`: its values, then its files. Its first line is the mark that parts the parts.
  public static func multipart(json: Data, files: [FormFile] = []) throws -> Data {
    var parts = try items(of: json).map { (head: head(named: $0.name), content: Data($0.value.utf8)) }
    for part in files { parts.append((head(of: part), try part.file.data())) }
    let boundary = boundary(apartFrom: parts.map(\.content))
    var data = Data()
    for part in parts {
      data += Data("--\(boundary)\r\n\(part.head)\r\n\r\n".utf8) + part.content + Data("\r\n".utf8)
    }
    return data + Data("--\(boundary)--\r\n".utf8)
  }

  /// The mark between the parts of a body, which its header names.
  static func boundary(of body: Data) -> String {
    let line = body.prefix { $0 != UInt8(ascii: "\r") }
    let text = String(decoding: line.dropFirst(2), as: UTF8.self)
    return text.hasSuffix("--") ? String(text.dropLast(2)) : text
  }

  // MARK: Items

  private static func items(of json: Data) throws -> [RequestQuery.Item] {
    var items: [RequestQuery.Item] = []
    add(try JSONValue(parsing: json), named: "", to: &items)
    return items
  }

  private static func add(_ value: JSONValue, named name: String, to items: inout [RequestQuery.Item]) {
    switch value {
    case .object(let members):
      for (key, member) in members.sorted(by: { $0.key < $1.key }) {
        add(member, named: name.isEmpty ? key : "\(name)[\(key)]", to: &items)
      }
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        let isPlain = element.objectValue == nil && element.arrayValue == nil
        add(element, named: isPlain ? (name.hasSuffix("[]") ? name : name + "[]") : "\(name)[\(index)]", to: &items)
      }
    case .null: items.append(RequestQuery.Item(name: name, value: ""))
    case .bool(let flag): items.append(RequestQuery.Item(name: name, value: flag.parameterText))
    case .number(let number): items.append(RequestQuery.Item(name: name, value: number.description))
    case .double(let number): items.append(RequestQuery.Item(name: name, value: number.parameterText))
    case .string(let text): items.append(RequestQuery.Item(name: name, value: text))
    }
  }

  // MARK: Parts

  private static func head(named name: String) -> String {
    "Content-Disposition: form-data; name=\"\(quoted(name))\""
  }

  private static func head(of part: FormFile) -> String {
    let type = part.file.mediaType.map { $0.filter { !$0.isNewline } } ?? "application/octet-stream"
    return head(named: part.name) + "; filename=\"\(quoted(part.file.name))\"\r\nContent-Type: \(type)"
  }

  /// A name between quotation marks, as browsers write it.
  private static func quoted(_ text: String) -> String {
    text.replacing("\"", with: "%22").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  /// A mark that stands in none of the parts.
  private static func boundary(apartFrom parts: [Data]) -> String {
    var number = 0
    var mark: Data { Data("--form-part-\(number)".utf8) }
    while parts.contains(where: { $0.firstRange(of: mark) != nil }) { number += 1 }
    return "form-part-\(number)"
  }
}

/// Bodies that are text.
nonisolated public enum TextBody {
  /// The text of a body.
  public static func decode(_ body: Data) -> String { String(decoding: body, as: UTF8.self) }
}
