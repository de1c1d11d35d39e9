import APISpec
import EmbeddedResources
import Testing

@testable import SwiftEmitter

@Suite struct TypeNamingTests {
  private func names(_ wanted: [String], suffix: String = "") -> [String?] {
    var naming = TypeNaming(client: "Acme", resources: .embedded)
    return wanted.map { naming.claim($0, suffix: suffix, place: DocPlace([]))?.name }
  }

  @Test(
    arguments: [
      "Task", "Error", "Data", "Result", "Locale", "Type", "Activity", "String", "URL", "Date", "Any", "Self",
      "Protocol", "Actor", "Sendable", "Operation", "Set", "Optional", "Label", "Group", "List", "Issue", "Tag",
      "Comment", "Test", "Duration", "Regex", "Notification", "Calendar", "Foundation",
    ])
  func systemNamesGetTheClientsName(name: String) {
    #expect(names([name]) == ["Acme" + Words(name).upperCamel])
  }

  @Test func theRuntimesNamesAreTaken() {
    #expect(
      names(["Patch", "JSONValue", "client error", "RequestBuilder"]) == [
        "AcmePatch", "AcmeJSONValue", "AcmeClientError", "AcmeRequestBuilder",
      ])
  }

  @Test func plainNamesStay() {
    #expect(names(["Deal", "pipeline_stage", "2FA"]) == ["Deal", "PipelineStage", "Acme2Fa"])
  }

  @Test func aModuleAndATypeNeverShareAName() {
    let found = names(["Acme", "AcmeTesting"])
    #expect(!found.contains("Acme"))
    #expect(!found.contains("AcmeTesting"))
  }

  @Test func aRecordWhosePrefixedNameIsTheClientsOwnSaysThatItIsARecord() {
    #expect(names(["AcmeError", "Error", "Error"]) == ["AcmeError", "AcmeErrorRecord", "AcmeErrorRecord2"])
  }

  @Test func aSuffixMakesANameOfItsOwn() {
    #expect(names(["Task"], suffix: "ID") == ["TaskID"])
  }

  @Test func whatHasNoLetterHasNoName() {
    #expect(names(["", "*/", "\u{202E}"]) == [nil, nil, nil])
  }

  @Test func runtimeTypesAreReadFromTheirSources() {
    let source = """
      /// struct NotThis
      nonisolated public struct One<Value>: Sendable {
        struct Inner {}
      }
      @available(macOS 13, *) public final class Two {}
      public typealias Three = One
      nonisolated extension One {}
      """
    #expect(TypeNaming.topLevelTypes(in: source) == ["One", "Two", "Three"])
  }
}
