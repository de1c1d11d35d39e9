import APISpec
import Diagnostics
import OrderedJSON

@testable import Report

extension ReportSample {
  /// A report in which every text that a document could bring is one of `texts`.
  static func report(of texts: [String]) -> HTMLReport {
    func place(_ text: String) -> DocPlace { DocPlace([text, text]) }
    func range(_ text: String) -> SourceRange {
      SourceRange(
        file: text, start: SourcePosition(line: 1, column: 3), end: SourcePosition(line: 1, column: 20))
    }
    let spec = APISpec(
      service: Service(
        baseURL: texts.joined(separator: " "),
        headers: texts.map { Header(name: $0, value: .constant($0), prefix: $0, place: place($0)) }),
      resources: texts.map {
        Resource(name: ResourceName($0), plural: $0, description: $0, record: SchemaName($0), place: place($0))
      },
      schemas: texts.map { Schema(name: SchemaName($0), kind: .object(object($0)), description: $0, place: place($0)) },
      operations: [])
    return HTMLReport(
      title: texts.joined(separator: " "),
      documents: texts.map {
        ReportDocument(path: $0, lines: [$0], accounts: [ReportAccount(kind: .row, use: .used($0), lines: 1...1)])
      }, spec: spec,
      sources: SourceMap(Dictionary(texts.map { (place($0), [range($0)]) }, uniquingKeysWith: { first, _ in first })),
      declarations: texts.map {
        ReportDeclaration(name: $0, code: "let x = \"\($0)\" // \($0)", place: place($0))
      },
      diagnostics: texts.map { text in
        Diagnostic(
          .unusedRow, text, at: range(text), notes: [.init(text, at: range(text)), .init(text)], wayOut: text)
      })
  }

  private static func object(_ text: String) -> ObjectSchema {
    ObjectSchema(
      role: .response, resource: nil,
      fields: [
        Field(
          name: text, type: .reference(SchemaName(text)), defaultValue: .string(text),
          sentinels: [Sentinel(value: 1, meaning: text)], description: text,
          evidence: Evidence(table: text, prose: [text]), place: DocPlace([text, text]))
      ])
  }
}
