import Testing

@testable import SpecBuilder

@Suite struct ResourceNameTests {
  @Test(arguments: [
    ("User", "User"), ("primary Company", "Company"), ("Customer Source", "CustomerSource"), ("Users", "User"),
    ("loss reason", "LossReason"), ("pipeline stage IDs", "PipelineStage"), ("People", "Person"),
  ])
  func resourcesInWords(words: String, resource: String) {
    #expect(ResourceNames.resource(inWords: words)?.text == resource)
  }

  @Test func noResourceInNoWords() {
    #expect(ResourceNames.resource(inWords: " , ") == nil)
  }
}
