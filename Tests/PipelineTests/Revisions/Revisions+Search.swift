import SpecDiff

private let section = "## List Opportunities \\(Search"
private let search = [
  "OpportunitySearch.swift", "SearchOpportunitiesRequest.swift", "OpportunitiesSearchExamples.swift",
]
private let holders = ["Opportunity.swift", "OpportunityCreation.swift", "OpportunityUpdate.swift"]

extension DocRevision {
  /// Edits of the table of search criteria, and of allowed values.
  static let ofSearch: [DocRevision] = defaults + descriptions + fields + retypings + values

  private static let defaults = [
    ("page_size", "20", "50"), ("sort_by", "name", "status"),
    ("sort_direction", "asc", "desc"),
    ("page_number", "1", "2"), ("name", "none", "Smith"),
    ("followed", "none", "1"),
  ].map { name, old, new in
    DocRevision(
      "\(name) is \(new) by default", .defaultValue, .fieldDefaultChanged, "`\(name)`", .breaking, .documentation,
      files: search
    ) { document in
      try document.edit(name, below: section, column: 3) { $0.replacing(old, with: new) }
    }
  }

  private static let descriptions = [
    "page_number", "sort_by", "pipeline_ids", "tags", "minimum_close_date", "maximum_monetary_value",
  ].map { name in
    DocRevision(
      "a word more about \(name)", .prose, .descriptionChanged, "`\(name)`", .documentation, .documentation,
      files: search + ["OpportunitySortBy.swift"]
    ) { document in
      try document.edit(name, below: section, column: 2) { $0 + " It may be left out." }
    }
  }

  private static let fields: [DocRevision] = [
    DocRevision("a new criterion", .field, .fieldAdded, "`region`", .addition, .addition, files: search) {
      try $0.insert("| region | string | Where the record belongs. | none |", after: "tags", below: section)
    },
    DocRevision(
      "a new list of ids", .field, .fieldAdded, "`team_ids`", .addition, .addition, files: search + ["TeamID"]
    ) {
      try $0.insert("| team\\_ids | number\\[\\] | IDs of Teams. | none |", after: "pipeline_ids", below: section)
    },
    DocRevision("a new date", .field, .fieldAdded, "`minimum_won_date`", .addition, .addition, files: search) {
      try $0.insert("| minimum\\_won\\_date | timestamp | When it was won. | none |", after: "tags", below: section)
    },
    DocRevision("no criterion tags", .field, .fieldRemoved, "`tags`", .breaking, .breaking, files: search + ["Tests/"])
    {
      try $0.remove("tags", below: section)
    },
    DocRevision(
      "no minimum of modified date", .field, .fieldRemoved, "`minimum_modified_date`", .breaking, .breaking,
      files: search
    ) {
      try $0.remove("minimum_modified_date", below: section)
    },
  ]

  /// What examples show counts for more than what the table says.
  private static let retypings = [
    ("name", "number", ChangeRule.fieldEvidenceChanged, ChangeClass.documentation),
    ("minimum_monetary_value", "string", .fieldEvidenceChanged, .documentation),
    ("tags", "number\\[\\]", .fieldTypeChanged, .breaking),
  ]
  .map { name, type, rule, impact in
    DocRevision(
      "the criterion \(name) is of type \(type)", .retyped, rule, "`\(name)`", impact, impact,
      files: search + ["Tests/", "README.md"]
    ) { document in
      try document.edit(name, below: section, column: 1) { _ in type }
    }
  }

  private static let values: [DocRevision] = [
    DocRevision(
      "one status more", .allowedValue, .valuesAdded, "Paused", .addition, .addition,
      files: ["OpportunityStatus.swift"] + holders
    ) {
      try $0.edit("status", below: "**Opp", column: 2) {
        $0.replacing("\"Abandoned\"", with: "\"Abandoned\", \"Paused\"")
      }
    },
    DocRevision(
      "one status less", .allowedValue, .valuesRemoved, "Abandoned", .breaking, .breaking,
      files: ["OpportunityStatus.swift"] + holders
    ) {
      try $0.edit("status", below: "**Opp", column: 2) { $0.replacing(", \"Abandoned\"", with: "") }
    },
    DocRevision(
      "one priority more", .allowedValue, .valuesAdded, "Urgent", .addition, .addition,
      files: ["OpportunityPriority.swift"] + holders
    ) {
      try $0.edit("priority", below: "**Opp", column: 2) { $0.replacing("\"High\"", with: "\"High\", \"Urgent\"") }
    },
    DocRevision(
      "a priority in the middle", .allowedValue, .valuesAdded, "Normal", .addition, .addition,
      files: ["OpportunityPriority.swift"] + holders
    ) {
      try $0.edit("priority", below: "**Opp", column: 2) { $0.replacing("\"Medium\"", with: "\"Normal\", \"Medium\"") }
    },
    DocRevision(
      "one sort key more", .allowedValue, .valuesAdded, "region", .addition, .addition,
      files: ["OpportunitySortBy.swift", "OpportunitySearch.swift"]
    ) {
      try $0.replace("date\\_modified", with: "region, date\\_modified", below: "Footnoes")
    },
    DocRevision(
      "one sort key less", .allowedValue, .valuesRemoved, "stage", .breaking, .breaking,
      files: ["OpportunitySortBy.swift", "OpportunitySearch.swift"]
    ) {
      try $0.replace(" stage,", with: "", below: "Footnoes")
    },
  ]
}
