nonisolated extension DocumentedOperation {
  /// All operations with their documented examples, in the order of the documentation.
  public static let all: [DocumentedOperation] = [
    .dealsFetch,
    .dealsCreate,
    .dealsUpdate,
    .dealsDelete,
    .dealsSearch,
    .dealsFetchByEmail,
    .stagesList,
    .stagesListOfPipeline,
    .tasksFetch,
  ]
}

nonisolated extension MemoryTransport {
  /// A transport that answers with the documented examples.
  public static func documented() -> MemoryTransport { MemoryTransport(DocumentedOperation.all) }
}
