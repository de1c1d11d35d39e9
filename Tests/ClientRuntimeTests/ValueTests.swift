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
    #expect(OpportunityID("7") == 7 && OpportunityID("seven") == nil)
  }

  @Test func aTableByIDsOrValuesIsAnObjectOnTheWire() throws {
    func check<Key: Hashable & Codable>(_ table: [Key: String], _ json: String) throws {
      #expect(String(decoding: try WireJSON.encode(table), as: UTF8.self) == json)
      #expect(try WireJSON.decode([Key: String].self, from: Data(json.utf8)) == table)
    }
    try check([OpportunityID(7): "a", 8: "b"], #"{"7":"a","8":"b"}"#)
    try check([OpportunityStatus.won: "a", OpportunityStatus("Odd"): "b"], #"{"Odd":"b","Won":"a"}"#)
    try check([OpportunityStatusCode.won: "a"], #"{"1":"a"}"#)
  }

  @Test(arguments: [
    ("2018-02-08T09:30:00Z", 1_518_082_200), ("2018-02-08T09:30:00.5+02:00", 1_518_075_000.5),
    ("2018-02-08T09:30:00-0500", 1_518_100_200), ("1969-12-31T23:59:59.25Z", -0.75),
  ])
  func aTimeKeepsItsTextAndMeansAPointInTime(text: String, seconds: Double) throws {
    let json = Data("[\"\(text)\"]".utf8)
    let times = try WireJSON.decode([DateTime].self, from: json)
    #expect(times == [DateTime(text)])
    #expect(try WireJSON.encode(times) == json)
    #expect(times.first?.date == Date(timeIntervalSince1970: seconds))
  }

  @Test func aTimeIsWrittenInUTC() {
    #expect(DateTime(Date(timeIntervalSince1970: 1_518_082_200)).text == "2018-02-08T09:30:00Z")
    #expect(DateTime(Date(timeIntervalSince1970: 1_518_082_200.25)).parameterText == "2018-02-08T09:30:00.250Z")
    let noTimes: [DateTime] = ["2018-02-08", "soon", "2018-02-08T09:30:00", ""]
    #expect(noTimes.allSatisfy { $0.date == nil })
  }

  /// Swift makes a decimal of a literal by way of binary precision. What is sent is what was typed.
  @Test func moneyIsSentAsItWasTyped() throws {
    var update = OpportunityUpdate { $0.monetaryValue = 3.133 }
    #expect(update.monetaryValue.newValue?.description == "3.133")
    func sent(_ value: some Encodable) throws -> String { String(decoding: try WireJSON.encode(value), as: UTF8.self) }
    #expect(try sent(update) == #"{"monetary_value":3.133}"#)
    let typed: [Decimal] = [1234567.89, 19.99, 0.57, -0.57, 2.675, 1e-7, 123456.7891, 5, 5.5, 99999999999.99]
    #expect(
      try sent(typed) == "[1234567.89,19.99,0.57,-0.57,2.675,0.0000001,123456.7891,5,5.5,99999999999.99]")
    update.monetaryValue = .set(0.57)
    update.customFields = [CustomField(customFieldDefinitionID: 1, value: 0.57)]
    update.additionalKeys = ["range": 0.57, "set": .number(0.57)]
    #expect(
      try sent(update) == #"{"custom_fields":[{"custom_field_definition_id":1,"value":0.57}],"#
        + #""monetary_value":0.57,"range":0.57,"set":0.57}"#)
    #expect(
      try sent(OpportunitySearch { $0.monetaryValue = 0.57...1234567.89 })
        == #"{"maximum_monetary_value":1234567.89,"minimum_monetary_value":0.57}"#)
    #expect((0.57 as Decimal).parameterText == "0.57")
  }

  @Test func anyMoneyOfTwoToFourPlacesIsSentAsItWasTyped() throws {
    var state: UInt64 = 4711
    for _ in 0..<3000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let places = Int(state >> 40) % 3 + 2
      let number = Int(state >> 20) % 10_000_000_000
      let value = Decimal(sign: .plus, exponent: -places, significand: Decimal(number))
      let literal = try Decimal(floatLiteral: #require(Double(value.description)))
      #expect(literal.parameterText == value.description)
      #expect(JSONValue.number(value).doubleValue == Double(value.description))
    }
  }

  @Test(arguments: [
    "0.12345678901234567890123456789", "12345678901234567168.5", "3.13299999999999949", "-1.0000000000000000001",
    "12345678901234567890.12", "99999999999999999999999999999999999999", "0.1234567890123456789",
  ])
  func aDecimalOfManyDigitsIsSentWithAllOfThem(_ text: String) throws {
    let value = try #require(Decimal(string: text))
    #expect(String(decoding: try WireJSON.encode([value]), as: UTF8.self) == "[\(value)]")
    #expect(value.parameterText == value.description)
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
    let (from, through): (PartialRangeFrom<Int>, PartialRangeThrough<Int>) = (3..., ...4)
    let filter: [RangeFilter<Int>] = [
      5..., ...7, 5...7, .exactly(6), RangeFilter(1...2), RangeFilter(from), RangeFilter(through),
    ]
    #expect(filter.map(\.minimum) == [5, nil, 5, 6, 1, 3, nil])
    #expect(filter.map(\.maximum) == [nil, 7, 7, 6, 2, nil, 4])
  }

  @Test(arguments: [
    ("2/8/2018", CalendarDateOrder.monthDayYear, 2018, 2, 8), ("2/8/2018", .dayMonthYear, 2018, 8, 2),
    ("02/29/2020", .monthDayYear, 2020, 2, 29), ("2018-12-31", .yearMonthDay, 2018, 12, 31),
    ("31.12.2018", .dayMonthYear, 2018, 12, 31),
  ])
  func aDayReadsInTheOrderThatTheCallerKnows(_ text: String, _ order: CalendarDateOrder, _ y: Int, _ m: Int, _ d: Int)
    throws
  {
    let day = CalendarDate(text)
    let components = day.components(in: order)
    #expect(components?.year == y && components?.month == m && components?.day == d)
    let zone = try #require(TimeZone(secondsFromGMT: 5 * 3600))
    let date = try #require(day.date(in: order, timeZone: zone))
    #expect(CalendarDate(date, order: order, timeZone: zone)?.components(in: order) == components)
    #expect(CalendarDate(date - 1, order: order, timeZone: zone)?.components(in: order) != components)
    #expect(components?.date != nil)
  }

  @Test(arguments: [(2024, 13, 45), (2023, 2, 29), (0, 1, 1), (10000, 1, 1), (2024, 1, 0), (.max, .min, 1)])
  func aDayThatThereIsNotCannotBeMade(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day, order: .monthDayYear) == nil)
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
    #expect(CalendarDate(year: 2018, month: 2, day: 8, order: .dayMonthYear)?.text == "08/02/2018")
    #expect(CalendarDate(year: 2018, month: 2, day: 8, order: .yearMonthDay)?.text == "2018/02/08")
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
