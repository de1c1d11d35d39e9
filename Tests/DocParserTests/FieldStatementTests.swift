import DocParser
import Testing

@Suite("Statements in a field's description")
struct FieldStatementTests {
  @Test(
    "Allowed values are read in many wordings",
    arguments: [
      ("The order. Possible values are: asc or desc.", ["asc", "desc"]),
      ("Valid values are: \"None\", \"Low\", \"High\".", ["None", "Low", "High"]),
      ("Allowed fields are: name, depth, opened_at.", ["name", "depth", "opened_at"]),
      ("Possible order_by fields are:depth,name,opened_at.", ["depth", "name", "opened_at"]),
      ("The allowed values for this field are 'a', 'b' and 'c'.", ["a", "b", "c"]),
      ("One of: red, green, blue", ["red", "green", "blue"]),
      ("Must be one of “open” or “closed”.", ["open", "closed"]),
      ("Must be \"open\" or \"closed\".", ["open", "closed"]),
      ("Sort direction (\"up\" or \"down\").", ["up", "down"]),
      ("\"asc\" | \"desc\"", ["asc", "desc"]),
      ("Options: small | large", ["small", "large"]),
      ("Accepted values include Not started, In progress, Done.", ["Not started", "In progress", "Done"]),
      ("Valid values: `x` (default), `y`".replacing("`", with: "\""), ["x", "y"]),
      ("The possible states are \"a\": begun, \"b\": ended.", ["a", "b"]),
      ("Possible values are \"on\", \"off\" or null.", ["on", "off"]),
      ("Possible values are 1, 2, 3.", ["1", "2", "3"]),
      ("Either asc or desc", ["asc", "desc"]),
      ("Valid values are: \"self\", \"+1\", \"\", \"🙂\", \"a b\", \"nil\".", ["self", "+1", "", "🙂", "a b", "nil"]),
      ("Order by \"id\", \"name\" or \"opened_at\". Default is \"id\".", ["id", "name", "opened_at"]),
      ("Ships are sorted by either \"name\" or \"depth\".", ["name", "depth"]),
    ])
  func allowedValues(_ text: String, _ values: [String]) {
    #expect(stated(text, type: "string").contains(.allowedValues(values)))
  }

  @Test(
    "What lists no values gives none",
    arguments: [
      "Keep ships with at least one of the flags given.",
      "Valid values are strings of at most 255 characters.",
      "The value can be a string or a number.",
      "Valid values are integers between 1 and 200.",
      "What the cargo is worth.",
      "Possible values are true or false.",
      "One of the owner's records.",
      "The name or the title of the page.",
      "Sent by \"mail\" or \"post\".",
      "Sorted by \"name\".",
    ])
  func noAllowedValues(_ text: String) {
    #expect(!stated(text, type: "string").contains { if case .allowedValues = $0 { true } else { false } })
  }

  @Test(
    "Codes are read in many wordings",
    arguments: [
      "1: followed, 2: not followed", "1 = followed, 2 = not followed", "1 - followed; 2 - not followed.",
      "followed (1), not followed (2)", "1 (followed) or 2 (not followed)", "1 for followed and 2 for not followed",
      "The values 1 and 2 stand for \"followed\" and \"not followed\", respectively.",
      "Use 1, 2, which mean \"followed\" and \"not followed\".",
    ])
  func codes(_ text: String) {
    let codes: [Statement.Code] = [.init(value: 1, meaning: "followed"), .init(value: 2, meaning: "not followed")]
    #expect(stated(text, type: "number").contains(.codes(codes)))
  }

  @Test("Codes take the place of what ids would identify")
  func codesAreNoRecords() {
    let statements = stated(
      "An array of status IDs. 0, 1, for \"Open\" and \"Won\", respectively.", name: "status_ids", type: "number[]")
    #expect(statements == [.codes([.init(value: 0, meaning: "Open"), .init(value: 1, meaning: "Won")])])
  }

  @Test(
    "Numbers that stand for nothing are no codes",
    arguments: [
      "From 1 to 10 pages.", "At 10:30 or 11:45.", "Page 1 is the first.", "1, 2, 3 and so on",
      // A meaning too many: any pairing would be a guess.
      "0, 1, for \"Open\", \"Won\" and \"Lost\", respectively.",
    ])
  func noCodes(_ text: String) {
    #expect(!stated(text).contains { if case .codes = $0 { true } else { false } })
  }

  @Test(
    "Sentinels are read in many wordings",
    arguments: [
      ("An array of user IDs, or -2 for records with no owner.", -2, "records with no owner"),
      ("IDs of users; use -2 for records without an owner.", -2, "records without an owner"),
      ("Owner. -1 means unassigned.", -1, "unassigned"),
      ("Set it to -1 to disable the limit.", -1, "disable the limit"),
      ("The limit, 0 for no limit.", 0, "no limit"),
    ])
  func sentinels(_ text: String, _ value: Int, _ meaning: String) {
    #expect(stated(text, type: "number[]").contains(.sentinel(value, meaning: meaning)))
  }

  @Test(
    "Bounds and plain numbers are no sentinels",
    arguments: [
      "Between -90 and 90 degrees.", "A minimum of -5 for frost.", "Valid: [-180-180].", "0 for each of them",
    ])
  func noSentinels(_ text: String) {
    #expect(!stated(text).contains { if case .sentinel = $0 { true } else { false } })
  }

  @Test(
    "Ranges are read in many wordings",
    arguments: [
      ("Valid values: [0-100].", "0", "100"), ("Between 1 and 200.", "1", "200"),
      ("From 1 to 200.", "1", "200"), ("Valid range: 1-200", "1", "200"),
      ("Must be at least 1, at most 50.", "1", "50"),
      ("Page length (default: 20, max: 100).", nil, "100"), ("A minimum of 5.", "5", nil),
      ("Number between 0.5 and 1,500.", "0.5", "1500"), ("Must be non-negative.", "0", nil),
      ("Valid values are from 0 to 100", "0", "100"), ("value in [1, 10]", "1", "10"), ("must be 1..10", "1", "10"),
    ] as [(String, String?, String?)])
  func ranges(_ text: String, _ minimum: String?, _ maximum: String?) {
    #expect(stated(text, type: "number").contains(.range(minimum: minimum, maximum: maximum)))
  }

  @Test(
    "Lengths, dates and other numbers are no ranges",
    arguments: [
      ("At most 255 characters.", "string"), ("Between 1 and 20 items.", "list"),
      ("The minimum value it must have.", "number"),
      ("Day, such as 2018-01-02.", "string"), ("One of 10 digits", "number"), ("The first 5 of them", "number"),
    ])
  func noRanges(_ text: String, _ type: String) {
    #expect(!stated(text, type: type).contains { if case .range = $0 { true } else { false } })
  }

  @Test(
    "Unix timestamps",
    arguments: ["A Unix timestamp of the change.", "Time of change, as Unix time.", "Seconds since the epoch."])
  func timestamps(_ text: String) {
    #expect(stated(text).contains(.unixTimestamp))
  }

  @Test(
    "Other times are no Unix timestamps",
    arguments: ["The timestamp of the change.", "Milliseconds since the epoch, a Unix timestamp in milliseconds."])
  func noTimestamps(_ text: String) {
    #expect(!stated(text).contains(.unixTimestamp))
  }

  @Test(
    "Date formats",
    arguments: [
      ("A day, MM/DD/YYYY or DD/MM/YYYY.", ["MM/DD/YYYY", "DD/MM/YYYY"]),
      ("Written as \"yyyy-mm-dd\".", ["yyyy-mm-dd"]), ("An ISO 8601 date.", ["ISO 8601"]),
      ("DD.MM.YYYY is expected", ["DD.MM.YYYY"]),
    ])
  func dateFormats(_ text: String, _ formats: [String]) {
    #expect(stated(text, type: "string").contains(.dateFormats(formats)))
  }

  @Test("Words of the same letters are no date formats", arguments: ["Hyd/mm/sd", "MM/DD", "a daddy-mummy-story"])
  func noDateFormats(_ text: String) {
    #expect(!stated(text).contains { if case .dateFormats = $0 { true } else { false } })
  }

  @Test(
    "What a value identifies",
    arguments: [
      ("Identifier of the Sailor that steers it.", "Sailor"),
      ("ID of the primary Shipyard of this vessel.", "Shipyard"),
      ("The id of the Cargo Hold Plan for which it counts.", "Cargo Hold Plan"),
      ("An array of harbour IDs.", "Harbour"), ("The ids of Sailors that steer it.", "Sailor"),
      ("The ids of Ferries that call there.", "Ferry"), ("IDs of People", "Person"),
      ("If it was \"Sunk\", the identifier of the storm report that tells why.", "Storm Report"),
      ("Unique* identifier for the cargo type.", "Cargo Type"),
      ("The vessel class Ids to look for", "Vessel Class"),
      ("Array of Dry Dock IDs to filter by.", "Dry Dock"), ("The user's ID", "User"),
    ])
  func identity(_ text: String, _ name: String) {
    #expect(stated(text, name: "x_id", type: "number").contains(.identifies(name)))
  }

  @Test(
    "What names no kind of record identifies none",
    arguments: [
      "Identifier of the record.", "The id.", "A number that identifies nothing.",
      "A value (number, option id, or date).", "IDs of People and Companies.", "Whether ids are shown.",
    ])
  func noIdentity(_ text: String) {
    #expect(!stated(text, name: "x_id").contains { if case .identifies = $0 { true } else { false } })
  }

  @Test(
    "Types of items",
    arguments: [
      ("An array of tags, represented as strings.", "string"), ("Given as an array of strings.", "string"),
      ("An array of status codes as integers.", "integer"), ("A list of ids, each an integer.", "integer"),
    ])
  func itemType(_ text: String, _ type: String) {
    #expect(stated(text, type: "list").contains(.itemType(type)))
  }

  @Test("A single string is no item type")
  func noItemType() {
    #expect(stated("Represented as strings.", type: "string").isEmpty)
    #expect(stated("An array of tags.", type: "list").isEmpty)
  }

  @Test(
    "Kinds of value",
    arguments: [
      ("Whatever it holds (string, option id, or date).", ["string", "option id", "date"]),
      ("It can be a string or a number.", ["string", "number"]), ("Either an integer or null", ["integer", "null"]),
    ])
  func valueKinds(_ text: String, _ kinds: [String]) {
    #expect(stated(text, type: "mixed").contains(.valueKinds(kinds)))
  }

  @Test(
    "Quantities",
    arguments: [
      ("The number of entries on a page", Statement.Quantity.count), ("How many there are", .count),
      ("The monetary value of it.", .money), ("The price to pay", .money), ("Amount in the account's currency", .money),
      ("The age in seconds", .duration), ("Chance of winning, in percent.", .percentage),
      ("The probability of it", .percentage), ("Number of the page to show", .count),
    ])
  func quantities(_ text: String, _ quantity: Statement.Quantity) {
    #expect(stated(text, type: "number").contains(.quantity(quantity)))
  }

  @Test(
    "What is text or names something is no quantity",
    arguments: [
      ("The number of the issue", "number"), ("The currency of the price", "string"),
      ("A phone number of the person", "number"),
      ("Seconds since the epoch, in seconds", "number"),
    ])
  func noQuantities(_ text: String, _ type: String) {
    #expect(!stated(text, type: type).contains { if case .quantity = $0 { true } else { false } })
  }

  @Test("Short remarks")
  func remarks() {
    #expect(stated("Field to sort by (see footnote 2).") == [.footnoteReference(2)])
    #expect(stated("Set by the server.").contains(.readOnly))
    #expect(stated("A read-only number.").contains(.readOnly))
    #expect(stated("Needs an exact match.").contains(.exactMatch))
    #expect(!stated("Does not have to match exactly.").contains(.exactMatch))
    #expect(stated("A note at the foot.").isEmpty)
  }

  @Test("The number of the first page")
  func pageNumber() {
    #expect(
      stated("The page number, starting with 1.", name: "page").contains(.pageNumber(parameter: "page", first: 1)))
    #expect(stated("Which page, counting from 0.", name: "p_page").contains(.pageNumber(parameter: "p_page", first: 0)))
    #expect(!stated("Which page to show.", name: "page").contains { if case .pageNumber = $0 { true } else { false } })
  }

  @Test("Quotations are the words that state it")
  func quotations() {
    let text = "The status. Valid values are: \"Open\", \"Won\"."
    #expect(quoted(text, type: "string") == ["Valid values are: \"Open\", \"Won\""])
    #expect(quoted("IDs, or -2 for none of them.", type: "list") == ["-2 for none of them"])
  }

  @Test("Bare lists are values where the type says so")
  func bareEnumerations() {
    #expect(stated("lead, boat, crane", type: "string_enum") == [.allowedValues(["lead", "boat", "crane"])])
    #expect(stated("lead, boat, crane", type: "string").isEmpty)
    #expect(stated("The kind of the boat", type: "string_enum").isEmpty)
    #expect(stated("asc, desc", type: "string") == [.allowedValues(["asc", "desc"])])
  }
}
