nonisolated extension DocumentedOperation {
  /// All operations with their documented examples, in the order of the documentation.
  public static let all: [DocumentedOperation] = [
    .opportunitiesFetch,
    .opportunitiesCreate,
    .opportunitiesUpdate,
    .opportunitiesDelete,
    .opportunitiesSearch,
    .customerSourcesList,
    .lossReasonsList,
    .pipelinesList,
    .pipelineStagesList,
    .pipelineStagesListOfPipeline,
  ]
}

nonisolated extension MemoryTransport {
  /// A transport that answers with the documented examples.
  public static func documented() -> MemoryTransport { MemoryTransport(DocumentedOperation.all) }
}
