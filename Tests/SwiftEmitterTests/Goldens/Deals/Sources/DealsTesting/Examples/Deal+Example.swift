public import Deals
import Foundation

nonisolated extension Deal {
  /// A Deal of the documentation's examples.
  ///
  /// From: docs.md › Get Deal
  public static let example = Deal(
    id: DealID(27),
    name: "8 \"machines\" (sample)",
    status: DealStatus.open,
    dateCreated: Date(timeIntervalSince1970: 1483988829),
    address: Address(street: "Main"),
    closeDate: CalendarDate("1/23/2017"),
    companyID: CompanyID(96),
    customFields: [CustomField(customFieldDefinitionID: CustomFieldDefinitionID(100764)), CustomField(customFieldDefinitionID: CustomFieldDefinitionID(5), value: CustomFieldValue.integers([8] as [Int]))],
    leadsConvertedFrom: [LeadConversion(convertedTimestamp: Date(timeIntervalSince1970: 1515000000), leadID: LeadID(1))],
    monetaryValue: Decimal(sign: .plus, exponent: -2, significand: 250050),
    priority: DealPriority.noPriority,
    tags: ["a", "b"],
    winProbability: 5,
    extras: RecordExtras(unknown: ["unknown_key": JSONValue.object(["a": JSONValue.array([JSONValue.number(Decimal(1)), JSONValue.number(Decimal(sign: .plus, exponent: -1, significand: 25)), JSONValue.null])])])
  )
}
