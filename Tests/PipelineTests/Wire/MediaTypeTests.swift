import APISpec
import Diagnostics
import Testing

import struct APISpec.Operation

@testable import Pipeline

/// What bodies are, where they are no JSON.
@Suite struct MediaTypeTests {
  private static let intro = "# Harbour\n\nBase URL: `https://harbour.example/v1`\n\n"

  private func styled(_ text: String) throws -> (styled: Styled, operation: Operation) {
    let styled = try Styled(Self.intro + text)
    return (styled, try #require(styled.built.spec.operations.first))
  }

  private static let pair = "curl https://harbour.example/v1/remarks -d text=Hello -d boat=7"

  @Test func pairsOfACommandAreAForm() throws {
    let (styled, operation) = try styled("## Write a remark\n\n`POST /remarks`\n\n```shell\n\(Self.pair)\n```\n")
    #expect(operation.requestMediaType == MediaType.urlEncodedForm)
    #expect(styled.fields("RemarkCreation") == ["text: string", "boat: integer"])
    #expect(styled.findings(.formBody) == [])
  }

  @Test func aMessageWithAFormIsOne() throws {
    let text = """
      ## Write a remark

      `POST /remarks`

      ```http
      POST /v1/remarks HTTP/1.1
      Content-Type: application/x-www-form-urlencoded

      text=Hello+there&boat=7
      ```
      """
    let (_, operation) = try styled(text)
    #expect(operation.requestMediaType == MediaType.urlEncodedForm)
    #expect(operation.requestExamples.first?.body == ["text": "Hello there", "boat": 7])
  }

  @Test func aFileOfAFormIsBytes() throws {
    let text = """
      ## Add a picture

      `POST /pictures`

      Send it as `multipart/form-data`.

      | Field | Type | Required | Description |
      |-------|------|----------|-------------|
      | file | file | yes | The picture. |
      | title | string | no | What it shows. |

      ```shell
      curl https://harbour.example/v1/pictures -F file=@mast.png -F title=Mast
      ```
      """
    let (styled, operation) = try styled(text)
    #expect(operation.requestMediaType == MediaType.multipartForm)
    #expect(styled.fields("PictureCreation") == ["file: binary!", "title: string"])
    #expect(operation.requestExamples.first?.body == ["file": "mast.png", "title": "Mast"])
  }

  @Test func aFileThatIsSentRawIsABodyOfItsMediaType() throws {
    let command = "curl -H \"Content-Type: image/png\" --data-binary @b.png https://harbour.example/v1/pictures"
    let (_, operation) = try styled("## Add a picture\n\n```shell\n\(command)\n```\n")
    #expect(operation.requestMediaType == "image/png")
    #expect(operation.requestBody == .binary)
  }

  @Test(arguments: [
    ("The response is `application/pdf`.", "application/pdf", SpecType.binary),
    ("Returns the table as `text/csv`.", "text/csv", SpecType.string),
    ("Response (`text/csv`):\n\n```csv\nid,total\n7,12.50\n```", "text/csv", SpecType.string),
  ])
  func anAnswerThatIsNoJSONIsBytesOrText(_ sentence: String, _ type: String, _ expected: SpecType) throws {
    let (styled, operation) = try styled("## Get a bill\n\n`GET /bills/{id}`\n\n\(sentence)\n")
    #expect(operation.responseMediaType == type)
    #expect(operation.response == expected)
    #expect(styled.findings(.unusedCodeBlock) == [])
  }

  @Test func anAnswerThatAnExampleShowsIsJSON() throws {
    let text = "## Get a bill\n\n`GET /bills/{id}`\n\nSend it as a form-encoded body.\n\n```json\n{\"id\": 7}\n```\n"
    let (_, operation) = try styled(text)
    #expect(operation.responseMediaType == nil)
  }
}
