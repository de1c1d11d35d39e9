import Foundation

/// A name with its value in a form.
nonisolated struct FormItem: Hashable, Sendable {
  /// What stands under a name.
  enum Value: Hashable, Sendable {
    case text(String)
    case file(UploadFile)
  }

  let name: String
  let value: Value
}

/// Takes a value apart into the items of a form: `name`, `name[key]` for what an object has, `name[]` for what a list
/// has. A name that ends in `[]` already is that of the list itself.
nonisolated struct FormEncoder: Encoder {
  /// Where items are collected.
  final class Sink {
    var items: [FormItem] = []
  }

  let sink: Sink
  let name: String
  var codingPath: [any CodingKey] = []
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// The items of a value.
  static func items(of value: some Encodable) throws -> [FormItem] {
    let sink = Sink()
    try FormEncoder(sink: sink, name: "").write(value)
    return sink.items
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(FormKeyedContainer<Key>(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer { FormListContainer(encoder: self) }

  func singleValueContainer() -> any SingleValueEncodingContainer { FormValueContainer(encoder: self) }

  /// Writes a value under the encoder's name.
  func write(_ value: some Encodable) throws {
    switch value {
    case let file as UploadFile: sink.items.append(FormItem(name: name, value: .file(file)))
    case let parameter as any RequestParameter: text(parameter.parameterText)
    case let url as URL: text(url.absoluteString)
    default: try value.encode(to: self)
    }
  }

  func text(_ text: String) { sink.items.append(FormItem(name: name, value: .text(text))) }

  /// The encoder of what stands under a key.
  func member(_ key: String) -> FormEncoder {
    FormEncoder(sink: sink, name: name.isEmpty ? key : "\(name)[\(key)]")
  }

  /// The encoder of what stands in a list; objects in it have numbers, since their keys would run together else.
  func element(_ index: Int, isPlain: Bool) -> FormEncoder {
    if name.hasSuffix("[]"), isPlain { return self }
    return FormEncoder(sink: sink, name: isPlain ? "\(name)[]" : "\(name)[\(index)]")
  }
}

nonisolated private struct FormKeyedContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: FormEncoder
  var codingPath: [any CodingKey] { encoder.codingPath }

  func encodeNil(forKey key: Key) { encoder.member(key.stringValue).text("") }
  func encode(_ value: some Encodable, forKey key: Key) throws { try encoder.member(key.stringValue).write(value) }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) -> KeyedEncodingContainer<NestedKey> {
    encoder.member(key.stringValue).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder.member(key.stringValue).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder }
  func superEncoder(forKey key: Key) -> any Encoder { encoder.member(key.stringValue) }
}

nonisolated private struct FormListContainer: UnkeyedEncodingContainer {
  let encoder: FormEncoder
  var count = 0
  var codingPath: [any CodingKey] { encoder.codingPath }

  private mutating func next(isPlain: Bool) -> FormEncoder {
    defer { count += 1 }
    return encoder.element(count, isPlain: isPlain)
  }

  mutating func encodeNil() { next(isPlain: true).text("") }

  mutating func encode(_ value: some Encodable) throws {
    try next(isPlain: value is any RequestParameter || value is UploadFile).write(value)
  }

  mutating func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type
  ) -> KeyedEncodingContainer<NestedKey> {
    next(isPlain: false).container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { next(isPlain: false).unkeyedContainer() }
  mutating func superEncoder() -> any Encoder { next(isPlain: false) }
}

nonisolated private struct FormValueContainer: SingleValueEncodingContainer {
  let encoder: FormEncoder
  var codingPath: [any CodingKey] { encoder.codingPath }

  func encodeNil() { encoder.text("") }

  func encode(_ value: some Encodable) throws {
    switch value {
    case let number as any BinaryInteger: encoder.text(String(number))
    case let number as Float: encoder.text(String(number))
    default: try encoder.write(value)
    }
  }
}
