import Testing

@testable import SwiftEmitter

@Suite struct WordsTests {
  @Test(
    arguments: [
      ("custom_field_definition_id", ["custom", "field", "definition", "id"]),
      ("userEmail", ["user", "email"]), ("HTTPServer", ["http", "server"]), ("assigneeIDs", ["assignee", "ids"]),
      ("X-PW-AccessToken", ["x", "pw", "access", "token"]), ("line 1", ["line", "1"]),
      ("2fa_enabled", ["2fa", "enabled"]),
      ("3Days", ["3", "days"]), ("__a__b__", ["a", "b"]), ("", []), ("\u{202E}", []), ("größe", ["größe"]),
      ("a\u{200B}b", ["a", "b"]),
    ] as [(String, [String])])
  func splits(name: String, words: [String]) {
    #expect(Words(name).lowercased == words)
  }

  @Test(
    arguments: [
      ("assignee_ids", "assigneeIDs"), ("id", "id"), ("ids", "ids"), ("id_of_x", "idOfX"), ("url", "url"),
      ("profile_url", "profileURL"), ("urls", "urls"), ("html_body", "htmlBody"), ("is_api_enabled", "isAPIEnabled"),
      ("status-ids", "statusIDs"), ("statuses", "statuses"), ("User Email", "userEmail"), ("userEmail", "userEmail"),
      ("USD", "usd"), ("v1_2", "v1_2"), ("address2", "address2"), ("url2", "url2"), ("photo_url2", "photoURL2"),
      ("oauth_token", "oauthToken"), ("my_oauth_token", "myOAuthToken"), ("ID", "id"),
      ("XMLHttpRequest", "xmlHTTPRequest"),
    ])
  func lowerCamel(name: String, expected: String) {
    #expect(Words(name).lowerCamel == expected)
  }

  @Test(
    arguments: [
      ("pipeline_stage", "PipelineStage"), ("PipelineStage", "PipelineStage"), ("opportunity id", "OpportunityID"),
      ("ApiKey", "APIKey"), ("CRMRecord", "CRMRecord"), ("XYZThing", "XYZThing"), ("people", "People"),
    ])
  func upperCamel(name: String, expected: String) {
    #expect(Words(name).upperCamel == expected)
  }

  @Test func canonicallyEqualNamesAreOne() {
    #expect(Words("e\u{301}tat").lowerCamel == Words("état").lowerCamel)
  }
}
