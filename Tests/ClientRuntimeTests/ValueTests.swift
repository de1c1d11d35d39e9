import ClientRuntime
import Foundation
import Testing

@Suite struct ValueTests {
  @Test func anIDIsANumberOnTheWire() throws {
    let id: OpportunityID = 7
    #expect(id == OpportunityID(7))
    #expect("\(id)" == "7")
    #expect(id < 8)
    #expect(try WireJSON.encode([id]) == Data("[7]".utf8))
    #expect(try WireJSON.decode([OpportunityID].self, from: Data("[7]".utf8)) == [id])
    #expect(throws: DecodingError.self) { try WireJSON.decode([OpportunityID].self, from: Data("[\"7\"]".utf8)) }
  }

  @Test func aTextIDIsATextOnTheWire() throws {
    struct Key: StringResourceID { let rawValue: String }
    let key: Key = "a/b"
    #expect("\(key)" == "a/b")
    #expect(try WireJSON.encode([key]) == Data(#"["a/b"]"#.utf8))
    #expect(try WireJSON.decode([Key].self, from: Data(#"["a/b"]"#.utf8)) == [key])
    #expect(("/x/\(key)" as RequestPath).text == "/x/a%2Fb")
  }

  @Test func anUnknownValueKeepsItsText() throws {
    let statuses = try WireJSON.decode([OpportunityStatus].self, from: Data(#"["Won","Paused"]"#.utf8))
    #expect(statuses == [.won, OpportunityStatus("Paused")])
    #expect(statuses.map(\.isKnown) == [true, false])
    #expect(try WireJSON.encode(statuses) == Data(#"["Won","Paused"]"#.utf8))
    #expect(OpportunityStatus.knownValues.count == 4)
    #expect(try WireJSON.encode([OpportunityStatusCode.lost, .init(9)]) == Data("[2,9]".utf8))
    #expect("\(OpportunityPriority.noPriority) \(OpportunityStatusCode.won)" == "None 1")
  }

  @Test func aSentinelExistsOnlyInItsFilter() throws {
    let filters: [IDFilter<UserID>] = [.unassigned, 7, .id(UserID(8))]
    #expect(try WireJSON.encode(filters) == Data("[-2,7,8]".utf8))
    #expect(try WireJSON.decode([IDFilter<UserID>].self, from: Data("[-2,7,8]".utf8)) == filters)
  }

  @Test func anUpdateSendsWhatIsSetAndClearsWhatIsCleared() throws {
    let absent: CalendarDate? = nil
    let update = OpportunityUpdate {
      $0.details = "x"
      $0.companyID = .clear
      $0.closeDate = .setOrClear(absent)
      $0.priority = .noPriority
      $0.status = .won
      $0.tags = []
      $0.monetaryValue = 10.25
      $0.assigneeID = .setOrLeave(nil)
      $0.customFields = [CustomField(customFieldDefinitionID: 1, value: [2, 3])]
      $0.additionalKeys = ["new": nil, "details": "replaced"]
    }
    let json = try JSONValue(parsing: WireJSON.encode(update))
    #expect(
      json == [
        "details": "replaced", "company_id": nil, "close_date": nil, "priority": "None", "status": "Won", "tags": [],
        "monetary_value": 10.25, "custom_fields": [["custom_field_definition_id": 1, "value": [2, 3]]], "new": nil,
      ])
    #expect(try WireJSON.encode(OpportunityUpdate()) == Data("{}".utf8))
  }

  @Test func aRangeHasItsEnds() {
    let filter: [RangeFilter<Int>] = [5..., ...7, 5...7, .exactly(6), RangeFilter(1...2)]
    #expect(filter.map(\.minimum) == [5, nil, 5, 6, 1])
    #expect(filter.map(\.maximum) == [nil, 7, 7, 6, 2])
  }

  @Test(arguments: [
    ("2/8/2018", CalendarDateOrder.monthDayYear, 2018, 2, 8), ("2/8/2018", .dayMonthYear, 2018, 8, 2),
    ("02/29/2020", .monthDayYear, 2020, 2, 29), ("2018-12-31", .yearMonthDay, 2018, 12, 31),
    ("31.12.2018", .dayMonthYear, 2018, 12, 31),
  ])
  func aDayReadsInTheOrderThatTheCallerKnows(_ text: String, _ order: CalendarDateOrder, _ y: Int, _ m: Int, _ d: Int) {
    #expect(CalendarDate(text).components(in: order) == DateComponents(year: y, month: m, day: d))
  }

  @Test(arguments: [
    "", "2/30/2018", "13/1/2018", "2/29/2019", "2/29/1900", "1/1", "1/1/1/1", "a/b/c", "0/1/2018", "-1/1/2018",
    "1/1/99999", "１/1/2018x",
  ])
  func aTextThatIsNoDayReadsAsNone(_ text: String) {
    #expect(CalendarDate(text).components(in: .monthDayYear) == nil)
  }

  @Test func aDayKeepsItsText() throws {
    let day = try WireJSON.decode([CalendarDate].self, from: Data(#"["2/8/2018"]"#.utf8))
    #expect(day == ["2/8/2018"])
    #expect(try WireJSON.encode(day) == Data(#"["2/8/2018"]"#.utf8))
    #expect(CalendarDate(year: 2018, month: 2, day: 8, order: .dayMonthYear).text == "08/02/2018")
    #expect(CalendarDate(year: 2018, month: 2, day: 8, order: .yearMonthDay).text == "2018/02/08")
  }

  @Test func numbersAreEqualByValue() throws {
    func parse(_ text: String) throws -> JSONValue { try JSONValue(parsing: Data(text.utf8)) }
    #expect(try parse("5") == parse("5.0"))
    #expect(try parse("5") == parse("0.5e1"))
    #expect(Set([try parse("5"), try parse("5.0")]).count == 1)
    #expect(try parse("0.1") == 0.1)
    #expect(try parse("1e300").doubleValue == 1e300)
    #expect(try parse("12345678901234567890.12").description == "12345678901234567890.12")
    #expect(try parse("7").intValue == 7)
    #expect(try parse("7.5").intValue == nil)
    #expect(try parse("1e30").intValue == nil)
  }

  @Test func anyJSONReadsAndWrites() throws {
    let json: JSONValue = ["a": [1, 2.5, nil, true, "x", [:]], "b": -3]
    #expect(try JSONValue(parsing: WireJSON.encode(json)) == json)
    #expect(json["a"]?[4]?.stringValue == "x")
    #expect(json["a"]?[3]?.boolValue == true)
    #expect(json["a"]?[2]?.isNull == true)
    #expect(json["a"]?[9] == nil)
    #expect(json["b"]?.decimalValue == -3)
    #expect(json.objectValue?.keys.sorted() == ["a", "b"])
    #expect(json.description == #"{"a":[1,2.5,null,true,"x",{}],"b":-3}"#)
  }
}
