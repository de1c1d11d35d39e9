import Testing

@testable import SpecBuilder

@Suite struct CalendarTextTests {
  @Test(arguments: [
    "2018-02-08T09:30:00Z", "2018-02-08T09:30:00.5+02:00", "2024-12-31T23:59:60-0330", "2024-02-29T00:00:00.123456Z",
  ])
  func takesPointsInTime(text: String) { #expect(CalendarText.isDateTime(text)) }

  @Test(arguments: [
    "", "2018-02-08", "2018-02-08T09:30:00", "2018-02-08 09:30:00Z", "2018-02-08T09:30Z", "2018-02-08T09:30:00.Z",
    "2018-02-08T09:30:00+2:00", "2018-02-08T39:30:00Z", "2018-02-08T09:61:00Z", "2018-13-08T09:30:00Z",
    "2023-02-29T00:00:00Z", "2018-02-08T09:30:00Zulu", "２018-02-08T09:30:00Z",
  ])
  func leavesWhatIsNone(text: String) { #expect(!CalendarText.isDateTime(text)) }

  @Test(arguments: ["2/8/2018", "08.02.2018", "2018-02-08", "2018-2-8"])
  func takesDays(text: String) { #expect(CalendarText.isDay(text)) }

  @Test(arguments: ["", "v1.2.3", "1.0.0", "1/23/17", "2018-02-081", "2018-123-8", "a/b/2018", "2018/02", "20180208"])
  func leavesWhatIsNoDay(text: String) { #expect(!CalendarText.isDay(text)) }
}
