import Diagnostics
import Testing

@Suite struct SeverityOverridesTests {
  private func reading(_ entries: [(String, String)]) -> Diagnosed<SeverityOverrides> {
    SeverityOverrides.reading(
      entries.enumerated().map { index, entry in
        SeverityOverrides.Entry(
          code: entry.0, severity: entry.1, at: SourceRange(file: "copperplate.yaml", lines: index + 1...index + 1))
      })
  }

  @Test func changesWeightsByIdAndByName() {
    let read = reading([("CP0201", "error"), ("unseen-field", "off")])
    #expect(read.diagnostics.isEmpty)
    let changed = read.value.applied(to: [Samples.mismatch, Samples.undocumented, Samples.missing])
    #expect(changed == [Samples.mismatch.withSeverity(.error), Samples.missing])
    #expect(SeverityOverrides.none.applied(to: [Samples.mismatch]) == [Samples.mismatch])
  }

  @Test(arguments: [
    ("type-mismach", "error", "there is no diagnostic code 'type-mismach'", "did you mean 'type-mismatch'?"),
    ("cp0201", "error", "there is no diagnostic code 'cp0201'", "did you mean 'CP0201'?"),
    (
      "weather", "error", "there is no diagnostic code 'weather'",
      "use an id such as CP0201 or a name such as type-mismatch"
    ),
    ("CP0201", "warn", "'warn' is no severity for CP0201 type-mismatch", "use one of off, note, warning, error"),
    ("CP0201", "Warning", "'Warning' is no severity for CP0201 type-mismatch", "did you mean 'warning'?"),
    ("not-utf8", "note", "CP0003 not-utf8 forbids output and cannot become 'note'", "remove the entry"),
  ])
  func refusesWhatStatesNothing(code: String, severity: String, message: String, wayOut: String) {
    let read = reading([("CP0202", "note"), (code, severity)])
    #expect(read.diagnostics.map(\.message) == [message])
    #expect(read.diagnostics.first?.wayOut == wayOut)
    #expect(read.diagnostics.first?.code == .badConfiguration)
    #expect(read.diagnostics.first?.range?.start.line == 2)
  }

  @Test func refusesACodeThatIsSetTwice() {
    let read = reading([("CP0201", "note"), ("type-mismatch", "error")])
    #expect(read.diagnostics.map(\.message) == ["the severity of CP0201 type-mismatch is set twice"])
  }

  @Test func everyCodeIsFoundByIdAndName() {
    for code in DiagnosticCode.all {
      #expect(DiagnosticCode.named(code.id) == code)
      #expect(DiagnosticCode.named(code.name) == code)
    }
    #expect(Set(DiagnosticCode.all.map(\.id)).count == DiagnosticCode.all.count)
    #expect(Set(DiagnosticCode.all.map(\.name)).count == DiagnosticCode.all.count)
  }
}

@Suite struct DiagnosticSummaryTests {
  @Test func countsAndSpeaks() {
    let summary = DiagnosticSummary([
      Samples.mismatch, Samples.mismatch, Samples.missing, Samples.undocumented, Samples.mismatch.withSeverity(.off),
    ])
    #expect(summary.text == "1 error, 2 warnings, 1 note")
    #expect(DiagnosticSummary([]).text == "no findings")
    #expect(DiagnosticSummary([Samples.mismatch.withSeverity(.off)]).isEmpty)
  }

  @Test func everyFormatIsReachable() {
    let starts = DiagnosticFormat.allCases.map { format in
      format.render([Samples.mismatch], texts: Samples.texts).prefix(9)
    }
    #expect(starts == ["docs/deal", "{\n  \"vers", "{\n  \"$sch", "::warning"])
  }
}
