import SpecDiff

extension DocRevision {
  /// Edits of calls, examples and the smaller tables.
  static let ofCalls: [DocRevision] = paths + newCalls + examples + tables

  private static let paths: [DocRevision] = [
    DocRevision(
      "customer sources move", .large, .operationMoved, "/customer_sources", .breaking, .documentation,
      files: [
        "CustomerSource", "SourcesOfCustomer", "README.md", "CopperClient.swift", "DocumentedOperations.swift",
        "Tests/",
      ]
    ) {
      try $0.replace("/customer_sources`", with: "/sources_of_customers`", below: "## List Customer Sources")
    },
    DocRevision(
      "loss reasons move", .large, .operationMoved, "/loss_reasons", .breaking, .documentation,
      files: ["LossReason", "CallSites.swift", "README.md"]
    ) {
      try $0.replace("/loss_reasons`", with: "/v2/loss_reasons`", below: "## List Loss Reasons")
    },
    DocRevision(
      "an update is a PATCH", .large, .operationMoved, "PUT", .breaking, .documentation,
      files: ["Opportunit", "CallSites.swift", "README.md"]
    ) {
      try $0.replace("`PUT ", with: "`PATCH ", below: "## Update an Opportunity")
    },
    DocRevision(
      "a new call", .large, .operationAdded, "GET /loss_reasons/{loss_reason_id}", .addition, .addition,
      files: ["LossReason", "CallSites.swift", "README.md", "Support/ServiceTests.swift", "DocumentedOperations.swift"]
    ) {
      try $0.insert(
        "## Fetch a Loss Reason\n\n`GET {{base_url}}/loss_reasons/{loss_reason_id}`\n\n", before: "## List Pipelines")
    },
    DocRevision(
      "a heading reads otherwise", .prose, .headingChanged, "loss_reasons", .documentation, .documentation,
      files: ["LossReason", "CopperClient.swift", "README.md"]
    ) {
      try $0.replace("List Loss Reasons", with: "List all Loss Reasons", below: "## List Loss")
    },
  ]

  private static let newCalls: [DocRevision] = [
    ("## Fetch an Opportunity", "PATCH", "opportunities/{{example_opportunity_id}}", "Opportunit", "OpportunityUpdate"),
    ("## Create a New", "GET", "pipelines/{{pipeline_id}}", "Pipeline", "nothing"),
    ("## Delete an", "POST", "opportunities/{{example_opportunity_id}}/archive", "Opportunit", "nothing"),
    ("## List Stages", "DELETE", "customer_sources/{{customer_source_id}}", "CustomerSource", "nothing"),
  ].map { place, method, path, file, part in
    let shown = path.replacing("{{example_", with: "{").replacing("{{", with: "{").replacing("}}", with: "}")
    return DocRevision(
      "\(method) /\(path) before \(place)", .large, .operationAdded, "\(method) /\(shown)", .addition, .addition,
      files: [file, part, "CallSites.swift", "README.md", "DocumentedOperations.swift"]
    ) { document in
      try document.insert("## One Call More\n\n`\(method) {{base_url}}/\(path)`\n\n", before: place)
    }
  }

  private static let examples: [DocRevision] = [
    ("## List Customer Sources", "\"Email\"", "\"Letter\"", "customer_sources"),
    ("## List Loss Reasons", "\"Price\"", "\"Prices\"", "loss_reasons"),
    ("## List Pipelines", "\"Sales\"", "\"Selling\"", "pipelines"),
    ("## Fetch an Opportunity", "250000", "250001", "GET /opportunities/{opportunity_id}"),
    ("## Create a New Opportunity", "27140359,", "27140360,", "POST /opportunities"),
  ].map { heading, old, new, call in
    DocRevision(
      "\(new) in an example", .prose, .exampleChanged, call, .documentation, .documentation,
      files: ["Fixtures/", "Responses/", "Requests/", "Examples/", "CallSites.swift", "README.md"]
    ) { document in
      try document.replace(old, with: new, below: heading)
    }
  }

  private static let tables: [DocRevision] = [
    DocRevision(
      "a row for loss reasons", .field, .fieldAdded, "`is_active` of LossReason", .addition, .addition,
      files: ["LossReason.swift", "LossReason+Example.swift"]
    ) {
      try $0.insert(
        "| is\\_active \\(boolean\\) | Whether it is in use. |", after: "name", below: "## List Loss Reasons")
    },
    DocRevision(
      "another word for pipelines", .prose, .descriptionChanged, "`name` of Pipeline", .documentation, .documentation,
      files: ["Pipeline.swift"]
    ) {
      try $0.edit("name", below: "## List Pipelines", column: 1) { $0 + " It is short." }
    },
    DocRevision(
      "a wider range", .allowedValue, .fieldBoundsChanged, "`win_probability`", .breaking, .documentation,
      files: ["PipelineStage"]
    ) {
      try $0.edit("win_probability", below: "## List Pipeline Stages", column: 1) { $0.replacing("100", with: "200") }
    },
    DocRevision(
      "no name of stages", .field, .fieldOriginChanged, "`name` of PipelineStage", .documentation, .documentation,
      files: ["PipelineStage", "Pipeline+Example.swift", "Responses/"]
    ) {
      try $0.remove("name", below: "## List Pipeline Stages")
    },
  ]
}
