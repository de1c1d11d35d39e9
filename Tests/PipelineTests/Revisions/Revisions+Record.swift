import SpecDiff

private let table = "**Opportunity Properties**"
private let record = ["Opportunity.swift", "OpportunityCreation.swift", "OpportunityUpdate.swift"]

extension DocRevision {
  /// Edits of the table of the record's properties.
  static let ofRecord: [DocRevision] = descriptions + additions + removals + retypings

  private static let descriptions = [
    "id", "name", "assignee_id", "close_date", "company_name", "details", "monetary_value", "pipeline_id",
    "date_created", "custom_fields\\[\\].value",
  ].map { name in
    DocRevision(
      "a word more about \(name)", .prose, .descriptionChanged, name.hasSuffix(".value") ? "value" : "`\(name)`",
      .documentation, .documentation,
      files: record + ["CustomField.swift", "CustomFieldValue.swift", "OpportunitiesResource.swift"]
    ) { document in
      try document.edit(name, below: table, column: 2) { $0 + " It is kept for long." }
    }
  }

  private static let additions = [
    ("region", "string"), ("score", "number"), ("is_archived", "boolean"), ("labels", "list"),
    ("partner_id", "number"), ("renewal_date", "string"), ("zone", "string"), ("a_first", "number"),
  ].map { name, type in
    DocRevision(
      "a row for \(name)", .field, .fieldAdded, "`\(name)`", .addition, .addition,
      files: record + ["PartnerID.swift", "Opportunity+Example.swift"]
    ) { document in
      let cell = name.replacing("_", with: "\\_")
      try document.insert("| \(cell) | \(type) | Something that is noted. |", after: "details", below: table)
    }
  }

  private static let removals = ["details", "company_name", "win_probability", "close_date"].map { name in
    DocRevision(
      "no row for \(name)", .field, .fieldRemoved, "`\(name)`", .breaking, .breaking,
      files: record + ["Tests/CopperTests/Responses/", "Opportunity+Example"]
    ) { document in
      try document.remove(name, below: table)
    }
  }

  private static let retypings = [
    ("details", "number"), ("monetary_value", "string"), ("company_name", "number"), ("win_probability", "string"),
    ("tags", "string"), ("close_date", "number"),
  ].map { name, type in
    DocRevision(
      "\(name) is of type \(type)", .retyped, .fieldTypeChanged, "`\(name)`", .breaking, .breaking,
      files: record + ["Opportunity+Example"]
    ) { document in
      try document.edit(name, below: table, column: 1) { _ in type }
    }
  }
}
