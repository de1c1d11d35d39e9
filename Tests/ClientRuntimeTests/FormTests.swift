import ClientRuntime
import Foundation
import HTTPTypes
import Testing

@Suite struct FormTests {
  private func text(_ data: Data) -> String { String(decoding: data, as: UTF8.self) }

  private let body = Data(#"{"a": "x y&z", "b": [1, 2], "c": {"d": true}, "e": [{"f": 1.50}], "g": null}"#.utf8)

  @Test func aFormTakesABodyApart() throws {
    #expect(
      try text(FormBody.urlEncoded(json: body))
        == "a=x%20y%26z&b%5B%5D=1&b%5B%5D=2&c%5Bd%5D=true&e%5B0%5D%5Bf%5D=1.5&g=")
  }

  @Test func aFormOfPartsHasFilesAndAMarkThatStandsInNone() throws {
    let file = UploadFile(Data("--form-part-0".utf8), name: "a\"b.png", mediaType: "image/png")
    let data = try FormBody.multipart(json: Data(#"{"t": "x"}"#.utf8), files: [FormFile("f", file)])
    let lines = [
      "--form-part-1", "Content-Disposition: form-data; name=\"t\"", "", "x", "--form-part-1",
      "Content-Disposition: form-data; name=\"f\"; filename=\"a%22b.png\"", "Content-Type: image/png", "",
      "--form-part-0", "--form-part-1--", "",
    ]
    #expect(text(data) == lines.joined(separator: "\r\n"))
  }

  @Test func aFileOnDiskIsRead() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).txt")
    try Data("hello".utf8).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let file = UploadFile(contentsOf: url)
    #expect(try file.data() == Data("hello".utf8))
    #expect(file.name == url.lastPathComponent)
    #expect(throws: ClientError.self) { try UploadFile(contentsOf: URL(fileURLWithPath: "/nowhere/x")).data() }
  }

  private struct Upload: ClientRequest {
    typealias Response = String
    static let operation = OperationDescription(
      name: "upload", method: "POST", pathTemplate: "/x", isIdempotent: true, contentType: "multipart/form-data",
      accept: "text/plain", credentials: [], server: "https://b.example/base")
    var path: RequestPath { "/x" }
    var headers: RequestHeaders {
      var headers = RequestHeaders()
      headers.add("Idempotency-Key", idempotencyKey: String?.none)
      headers.add("X-Trip", 7)
      return headers
    }
    func encodeBody() throws -> Data? { try FormBody.multipart(json: Data(#"{"t": "x"}"#.utf8)) }
    static func decode(_ body: Data) throws -> String { TextBody.decode(body) }
  }

  @Test func aRequestSaysWhatItSendsWhereAndAsWhom() throws {
    let service = ServiceDescription(
      baseURL: "https://a.example",
      headers: [.missing(name: "Authorization"), .plain(name: "Content-Type", value: "application/json")])
    func name(_ text: String) throws -> HTTPField.Name { try #require(HTTPField.Name(text)) }
    let (head, _) = try Upload().httpRequest(for: service)
    #expect(head.authority == "b.example")
    #expect(head.path == "/base/x")
    #expect(head.headerFields[.contentType] == "multipart/form-data; boundary=form-part-0")
    #expect(head.headerFields[.accept] == "text/plain")
    #expect(try head.headerFields[name("X-Trip")] == "7")
    #expect(try head.headerFields[name("Idempotency-Key")]?.count == 36)
    #expect(Upload.operation.repeatability == .idempotent)
  }

  private struct Closed: ClientRequest {
    typealias Response = JSONValue
    static let operation = OperationDescription(name: "closed", method: "GET", pathTemplate: "/x")
    var path: RequestPath { "/x" }
  }

  @Test func aCallThatNeedsACredentialSaysThatThereIsNone() {
    let service = ServiceDescription(
      baseURL: "https://a.example", headers: [.secret(name: "Authorization", ifGiven: nil)])
    let error = #expect(throws: ClientError.self) { try Closed().httpRequest(for: service) }
    #expect(error?.message.contains("Authorization") == true)
  }
}
