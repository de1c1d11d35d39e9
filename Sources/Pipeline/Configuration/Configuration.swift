import Diagnostics

/// What a run reads, how it weighs it and where it writes, as `copperplate.yaml` says it.
public struct Configuration: Sendable, Equatable {
  /// The client's name: its module and the prefix of its types.
  public var name: String?
  /// The documents or folders of documents, old to new.
  public var documents: [String] = []
  /// The folder of the printed package.
  public var output: String?
  /// The folder of `api.json` and `openapi.json`; nil writes neither.
  public var spec: String?
  /// The file of named corrections.
  public var corrections: String?
  /// A folder of templates that replace built-in ones of the same name.
  public var templates: String?
  /// A documentation profile: a file, or the name of a built-in one.
  public var profile: String?
  /// The form to read all documents as, when it should not be recognised.
  public var form: String?
  /// The URL that paths are appended to, when the docs do not say or say wrong.
  public var baseURL: String?
  /// Type words of the docs and what they mean, beside the built-in ones.
  public var types: [String: String] = [:]
  /// The operations to print, as calls, paths or resources; none for all.
  public var operations: [String] = []
  /// Severities by code id or name.
  public var severity: SeverityOverrides = .none
  /// The file that the configuration was read from; nil for the built-in rules.
  public var file: String?

  /// The built-in rules: no documents, no output.
  public init() {}
}
