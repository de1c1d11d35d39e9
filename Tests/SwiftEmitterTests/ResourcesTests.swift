import Diagnostics
import EmbeddedResources
import Foundation
import Testing

@testable import SwiftEmitter

@Suite struct ResourcesTests {
  private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources").path

  /// The program prints from what is embedded, the build tool plugin from what stands in the package.
  @Test func whatIsEmbeddedIsWhatStandsInTheSources() throws {
    let (embedded, read) = (Resources.embedded, try Resources(sources: Self.sources))
    #expect(embedded.templates == read.templates)
    #expect(embedded.runtime.map(\.path) == read.runtime.map(\.path))
    #expect(embedded.runtime.map(\.contents) == read.runtime.map(\.contents))
    #expect(embedded.testing.map(\.contents) == read.testing.map(\.contents))
    #expect(embedded.typeNames == read.typeNames)
    #expect(!read.templates.isEmpty && !read.runtime.isEmpty && !read.testing.isEmpty)
  }

  @Test func aFolderWithoutThemIsNamed() throws {
    let error = #expect(throws: DiagnosticError.self) { try Resources(sources: "/nowhere") }
    #expect(error?.exitCode == 2)
    #expect(error?.diagnostics.first?.message.contains("/nowhere/SwiftEmitter/Templates") == true)
  }
}
