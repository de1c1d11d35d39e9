public import Foundation

/// Bodies that are forms.
nonisolated public enum FormBody {
  /// A value as `application/x-www-form-urlencoded`.
  public static func urlEncoded(_ value: some Encodable) throws -> Data {
    var text = ""
    for item in try FormEncoder.items(of: value) {
      guard case .text(let content) = item.value else {
        throw ClientError(.invalidRequest, "A file can only be sent in a form of parts.")
      }
      if !text.isEmpty { text += "&" }
      PercentEncoding.append(item.name, to: &text)
      text += "="
      PercentEncoding.append(content, to: &text)
    }
    return Data(text.utf8)
  }

  /// A value as `multipart/form-data`. Its first line is the mark that parts the parts.
  public static func multipart(_ value: some Encodable) throws -> Data {
    let parts = try FormEncoder.items(of: value).map { item in (head: head(of: item), content: try content(of: item)) }
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

  private static func head(of item: FormItem) -> String {
    var head = "Content-Disposition: form-data; name=\"\(quoted(item.name))\""
    guard case .file(let file) = item.value else { return head }
    head += "; filename=\"\(quoted(file.name))\""
    let type = file.mediaType.map { $0.filter { !$0.isNewline } } ?? "application/octet-stream"
    return head + "\r\nContent-Type: \(type)"
  }

  /// A name between quotation marks, as browsers write it.
  private static func quoted(_ text: String) -> String {
    text.replacing("\"", with: "%22").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func content(of item: FormItem) throws -> Data {
    switch item.value {
    case .text(let text): Data(text.utf8)
    case .file(let file): try file.data()
    }
  }

  /// A mark that stands in none of the parts.
  private static func boundary(apartFrom parts: [Data]) -> String {
    var number = 0
    var mark: String { "form-part-\(number)" }
    while parts.contains(where: { $0.firstRange(of: Data("--\(mark)".utf8)) != nil }) { number += 1 }
    return mark
  }
}

/// Bodies that are text.
nonisolated public enum TextBody {
  /// The text of a body.
  public static func decode(_ body: Data) -> String { String(decoding: body, as: UTF8.self) }
}
