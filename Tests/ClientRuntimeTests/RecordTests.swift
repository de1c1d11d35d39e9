import ClientRuntime
import Foundation
import Testing

/// Records are written as they were read.
@Suite struct RecordTests {
  @Test(arguments: [
    #"{"id":1,"name":"a","pipeline_id":null,"win_probability":5}"#, #"{"id":1,"name":"a","win_probability":5}"#,
    #"{"id":1,"name":"a","pipeline_id":7,"win_probability":5,"new":{"a":[1,null,"x",true,1.5]},"other":null}"#,
  ])
  func aRecordIsWrittenAsItCame(_ json: String) throws {
    #expect(try roundTrip(json, PipelineStage.self) == JSONValue(parsing: Data(json.utf8)))
  }

  @Test(arguments: ["", #","tags":null"#, #","tags":[]"#, #","tags":["x"]"#])
  func aListKeepsBeingMissingOrNull(_ tags: String) throws {
    let json =
      #"{"id":1,"name":"a","status":"Odd","date_created":1,"date_modified":1.5,"custom_fields":[],"#
      + #""leads_converted_from":[{"lead_id":null}]\#(tags)}"#
    #expect(try roundTrip(json, Opportunity.self) == JSONValue(parsing: Data(json.utf8)))
  }

  @Test func whatCameAsNullIsWrittenWhenItIsSetLater() throws {
    let json = Data(#"{"id":1,"name":"a","pipeline_id":null,"win_probability":5}"#.utf8)
    var stage = try WireJSON.decode(PipelineStage.self, from: json)
    stage.pipelineID = 7
    #expect(try JSONValue(parsing: WireJSON.encode(stage))["pipeline_id"] == 7)
  }

  @Test func whatIsSetToNilAfterReadingIsWrittenAsNull() throws {
    let json = Data(#"{"custom_field_definition_id":1,"value":"x"}"#.utf8)
    var field = try WireJSON.decode(CustomField.self, from: json)
    field.value = nil
    for field in [field, CustomField(customFieldDefinitionID: 1, value: .null)] {
      let update = OpportunityUpdate { $0.customFields = [field] }
      #expect(
        String(decoding: try WireJSON.encode(update), as: UTF8.self)
          == #"{"custom_fields":[{"custom_field_definition_id":1,"value":null}]}"#)
    }
  }

  @Test func aRecordMadeByHandLeavesOutWhatIsNotSet() throws {
    let stage = PipelineStage(id: 1, name: "a", winProbability: 5)
    #expect(String(decoding: try WireJSON.encode(stage), as: UTF8.self) == #"{"id":1,"name":"a","win_probability":5}"#)
  }

  @Test func whatNobodyKnowsPlaysNoPartInComparing() throws {
    let plain = Data(#"{"id":1,"name":"a","win_probability":5}"#.utf8)
    let more = Data(#"{"id":1,"name":"a","pipeline_id":null,"win_probability":5,"new":1}"#.utf8)
    let records = try [plain, more].map { try WireJSON.decode(PipelineStage.self, from: $0) }
    #expect(records[0] == records[1])
    #expect(Set(records).count == 1)
    #expect(records[1].extras.unknown == ["new": 1])
    #expect(records.map(\.extras.absentKeys) == [["pipeline_id"], []])
    #expect("\(records[1].extras)" == #"["new"]"#)
  }

  @Test(arguments: ["7", "7.5", "\"x\"", "true", "[1,2]", "null", #"{"a":1}"#, "[\"a\"]", "[]"])
  func aValueOfManyKindsIsWrittenAsItCame(_ value: String) throws {
    let json = #"{"custom_field_definition_id":1,"value":\#(value)}"#
    #expect(try roundTrip(json, CustomField.self) == JSONValue(parsing: Data(json.utf8)))
  }

  @Test func aValueHasItsKind() throws {
    func value(_ json: String) throws -> CustomFieldValue? {
      try WireJSON.decode(CustomField.self, from: Data(#"{"custom_field_definition_id":1,"value":\#(json)}"#.utf8))
        .value
    }
    #expect(try value("7.25") == 7.25)
    #expect(try value("\"7\"") == "7")
    #expect(try value("true") == true)
    #expect(try value("[1,2]") == [1, 2])
    #expect(try value("{}") == .other([:]))
    #expect(try value("null") == nil)
  }

  @Test func plainDecodersAndEncodersDoAsWell() throws {
    let json = Fixtures.opportunity(id: 3)
    let deal = try JSONDecoder().decode(Opportunity.self, from: Data(json.utf8))
    #expect(deal.dateCreated == Date(timeIntervalSince1970: 1))
    #expect(try JSONValue(parsing: JSONEncoder().encode(deal)) == JSONValue(parsing: Data(json.utf8)))
    let list = try PropertyListDecoder().decode(Opportunity.self, from: PropertyListEncoder().encode(deal))
    #expect(list == deal)
  }

  private func roundTrip<Record: Codable>(_ json: String, _ type: Record.Type) throws -> JSONValue {
    try JSONValue(parsing: WireJSON.encode(WireJSON.decode(type, from: Data(json.utf8))))
  }
}
