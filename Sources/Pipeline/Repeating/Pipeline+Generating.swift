import APISpec
import Diagnostics
import Digests
import Foundation
import OutputFiles

/// What `generate` did.
public struct Generation: Sendable {
  /// The numbers for a person.
  public let summary: Summary
  /// What is worth knowing of the folders.
  public let notes: [Diagnostic]
  /// Whether an earlier run was remembered, so that no stage had to run.
  public let isRemembered: Bool
}

extension Pipeline {
  /// All stages, unless an earlier run of this program read the same and left the folders as they still are: then it
  /// would do nothing and find the same.
  /// - Parameters:
  ///   - records: where runs are remembered; nil remembers none.
  /// - Throws: ``DiagnosticError``.
  public func generate(
    by program: ProgramIdentity?, records: RecordFolder?
  ) throws(DiagnosticError) -> Generation {
    guard let program, let records, let name = recordName, let inputs = RunInputs(configuration) else {
      return try generated().0
    }
    let digest = inputs.digest(for: program)
    if let record = records.record(name).flatMap({ RunRecord($0) }), record.inputs == digest,
      let plans = record.outputs.plans(for: knownFolders)
    {
      return Generation(summary: Summary(record.numbers, plans), notes: plans.flatMap(\.notes), isRemembered: true)
    }
    let pipeline = reading(inputs)
    let (generation, parts) = try pipeline.generated()
    // What cannot be read is told each time.
    let isWhole = !generation.notes.contains(where: \.isOfUnreadDocument)
    if isWhole, try !pipeline.readsHistory(), let outputs = OutputFingerprint.taking(parts) {
      records.keep(
        RunRecord(inputs: digest, outputs: outputs, numbers: generation.summary.numbers).text, as: name)
    } else {
      records.forget(name)
    }
    return generation
  }

  /// Whether names of an older edition's release are followed through documents in git, which are no input that is taken
  /// in.
  private func readsHistory() throws(DiagnosticError) -> Bool {
    guard let baseline = try recordedBaseline() else { return false }
    return baseline.edition != APISpec.currentEdition
  }

  private func generated() throws(DiagnosticError) -> (Generation, [(OutputFolder, OutputFileSet)]) {
    let printed = try run()
    let parts = try outputs(printed)
    let plans = try OutputTransaction(parts).write()
    let summary = Summary(printed, plans)
    let notes = printed.diagnostics.filter(\.isOfUnreadDocument) + plans.flatMap(\.notes)
    return (Generation(summary: summary, notes: notes, isRemembered: false), parts)
  }

  /// The record's name: one for each output folder.
  private var recordName: String? {
    configuration.output.map { output in
      let path = URL(fileURLWithPath: output).standardizedFileURL.path
      return "run-" + SHA256.hexadecimal(Array(path.utf8)).prefix(32)
    }
  }

  private var knownFolders: [KnownFolder] {
    let output = configuration.output.map { KnownFolder(OutputFolder(root: $0)) }
    let spec = configuration.spec.map { folder in
      KnownFolder(OutputFolder(root: folder, manifestName: nil), paths: PrintedAPI.specFileNames)
    }
    return [output, spec].compactMap { $0 }
  }
}

extension RecordFolder {
  /// The folder for records of a user; nil where the surroundings name none.
  public static func ofUser(_ environment: [String: String]) -> RecordFolder? {
    func path(_ variable: String, _ rest: String) -> String? {
      // A relative path would be another folder for each place where the command runs.
      environment[variable].flatMap { $0.hasPrefix("/") ? $0 + rest : nil }
    }
    #if canImport(Darwin)
      let usual = path("HOME", "/Library/Caches/copperplate")
    #else
      let usual = path("HOME", "/.cache/copperplate")
    #endif
    return (path("XDG_CACHE_HOME", "/copperplate") ?? usual).map { RecordFolder(path: $0) }
  }
}
