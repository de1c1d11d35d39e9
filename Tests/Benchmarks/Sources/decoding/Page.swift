import Foundation

/// A page of 200 records of the size that the service sends.
enum BenchmarkPage {
  /// Custom fields as most accounts have them: nearly all without a value.
  static let mostlyNull = page { place in place == 3 ? "false" : "null" }

  /// Custom fields that all have a value.
  static let filled = page { place in
    switch place % 4 {
    case 0: "\(1_515_744_000 + place)"
    case 1: #""a text with some length""#
    case 2: "true"
    default: "[8,9]"
    }
  }

  private static func page(_ value: (Int) -> String) -> Data {
    Data("[\((1...200).map { record($0, value) }.joined(separator: ","))]".utf8)
  }

  private static func record(_ id: Int, _ value: (Int) -> String) -> String {
    let fields = (0..<10).map { #"{"custom_field_definition_id":\#($0 + 3),"value":\#(value($0))}"# }
    return #"{"id":\#(id),"name":"25 Office Chairs (sample)","assignee_id":\#(id % 7),"close_date":"1/15/2018","#
      + #""company_id":3,"company_name":"Dunder Mifflin (sample)","customer_source_id":6,"#
      + #""details":"What is said about the deal, \#(String(repeating: "in some words, ", count: 8))and that is all.","#
      + #""loss_reason_id":null,"pipeline_id":3,"pipeline_stage_id":13,"primary_contact_id":5,"priority":"None","#
      + #""status":"Open","tags":["tag1"],"interaction_count":0,"monetary_unit":"USD","monetary_value":75000,"#
      + #""win_probability":40,"date_stage_changed":1515434869,"date_last_contacted":null,"leads_converted_from":[],"#
      + #""date_lead_created":null,"date_created":1515434869,"date_modified":1516310945,"#
      + #""custom_fields":[\#(fields.joined(separator: ","))]}"#
  }
}
