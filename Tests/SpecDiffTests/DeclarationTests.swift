import APISpec
import SpecDiff
import Testing

@Suite struct DeclarationTests {
  private func entry(_ kind: String, _ name: String, _ signature: String, at place: String? = nil) -> DeclarationEntry {
    DeclarationEntry(
      kind: kind, name: name, signature: signature, place: place.map { DocPlace(["deals.md", $0]) })
  }

  private func changes(_ old: [DeclarationEntry], _ new: [DeclarationEntry]) -> [DeclarationChange] {
    let spec = Specs.spec()
    return APIDiff(from: spec, to: spec, oldDeclarations: old, newDeclarations: new).declarations
  }

  private func told(_ changes: [DeclarationChange]) -> [String] {
    changes.map { "\($0.kind.rawValue) \($0.old?.name ?? "-") \($0.new?.name ?? "-") \($0.impact.rawValue)" }
  }

  @Test func listsWhatAppearsVanishesAndChanges() {
    let id = entry("var", "Deal.id", "var id: DealID")
    let old = [id, entry("var", "Deal.name", "var name: String?"), entry("var", "Deal.gone", "var gone: Bool")]
    let new = [
      entry("struct", "Part", "struct Part"), entry("var", "Deal.name", "var name: String"), id,
    ]
    #expect(
      told(changes(old, new)) == [
        "added - Part addition", "changed Deal.name Deal.name breaking", "removed Deal.gone - breaking",
      ])
    #expect(changes(old, old).isEmpty)
    #expect(changes(old, old.reversed()).isEmpty)
  }

  @Test func overloadsAreToldApartBySignature() {
    let one = entry("init", "Deal.init", "init(name: String)")
    let two = entry("init", "Deal.init", "init(name: String, id: Int)")
    #expect(told(changes([one], [one, two])) == ["added - Deal.init addition"])
    #expect(told(changes([one, two], [two])) == ["removed Deal.init - breaking"])
    #expect(told(changes([one], [two])) == ["changed Deal.init Deal.init breaking"])
  }

  @Test func recognisesARenamedMember() {
    let old = [entry("var", "Deal.assigneeID", "var assigneeID: UserID?", at: "assignee_id")]
    let new = [entry("var", "Deal.assigneeIDs", "var assigneeIDs: UserID?", at: "assignee_ids")]
    #expect(told(changes(old, new)) == ["renamed Deal.assigneeID Deal.assigneeIDs breaking"])
    let other = [entry("var", "Deal.color", "var color: String?", at: "color")]
    #expect(
      told(changes(old, other)) == ["added - Deal.color addition", "removed Deal.assigneeID - breaking"])
  }

  @Test func membersGoWithTheirRenamedType() {
    let old = [
      entry("struct", "Part", "struct Part", at: "Part"), entry("var", "Part.a", "var a: Part.Kind", at: "a"),
      entry("var", "Part.b", "var b: Int", at: "b"),
    ]
    let new = [
      entry("struct", "Piece", "struct Piece", at: "Part"), entry("var", "Piece.a", "var a: Piece.Kind", at: "a"),
    ]
    #expect(told(changes(old, new)) == ["renamed Part Piece breaking", "removed Part.b - breaking"])
  }

  @Test func anAliasOrADeprecationBreaksNothing() {
    let old = entry("struct", "Part", "struct Part")
    #expect(
      told(changes([old], [entry("typealias", "Part", "typealias Part = Piece")])) == ["changed Part Part addition"])
    let deprecated = entry("struct", "Part", "@available(*, deprecated) struct Part")
    #expect(told(changes([old], [deprecated])) == ["changed Part Part addition"])
  }

  @Test(arguments: [
    ("(_ id: ID, size: Int?) -> [Item]", "(_ id: ID, size: Int? = nil) -> [Item]", ChangeClass.addition),
    ("(_ id: ID, size: Int? = nil) -> [Item]", "(_ id: ID, size: Int?) -> [Item]", .breaking),
    ("(a: A = A(1, 2), _ f: (B) -> Void = { _ in })", "(a: A = A(), _ f: (B) -> Void = { _ in })", .addition),
    ("(a: A = A(1, 2), b: B)", "(a: A = A(1, 2), b: C)", .breaking),
    ("(a: A) -> B", "(a: A = A()) -> C", .breaking), ("(a: A)", "(a: A, b: B = B())", .addition),
    ("(a: A)", "(b: B = B(), a: A)", .addition), ("(a: A)", "(a: A, b: B)", .breaking),
    ("(_ a: A)", "(_ b: B = B(), _ a: A)", .breaking), ("(_ a: A, b: B)", "(_ a: A)", .breaking),
    ("(_ a: A)", "(_ other: A)", .addition),
  ])
  func anArgumentThatMayBeLeftOutBreaksNothing(old: String, new: String, impact: ChangeClass) {
    let (one, other) = (entry("func", "Deals.list", "func list" + old), entry("func", "Deals.list", "func list" + new))
    #expect(told(changes([one], [other])) == ["changed Deals.list Deals.list \(impact.rawValue)"])
  }

  @Test func otherLabelsAreNoOtherName() {
    let old = entry("init", "Deal.init(id:)", "init(id: DealID)", at: "Deal")
    let new = entry("init", "Deal.init(id:name:)", "init(id: DealID, name: String)", at: "Deal")
    #expect(told(changes([old], [new])) == ["changed Deal.init(id:) Deal.init(id:name:) breaking"])
  }

  /// A path parameter that is called otherwise changes labels, and what the request is called.
  @Test func recognisesACallWithOtherLabels() {
    func spec(_ parameter: String) -> APISpec {
      Specs.spec(operations: [Specs.operation(.list, "GET", Specs.path("deals", ":" + parameter), titles: ["List"])])
    }
    func entries(_ owner: String, _ label: String) -> [DeclarationEntry] {
      let request = "List\(owner)Request"
      let list = "func list(\(label): ID, options: Options = Options()) async throws -> [Deal]"
      return [
        entry("func", "Deals.list(\(label):options:)", list, at: "List"),
        entry("struct", request, "struct \(request)", at: "List"),
        entry("var", "\(request).\(label)", "var \(label): ID", at: "List"),
        entry("init", "\(request).init(\(label):)", "init(\(label): ID)", at: "List"),
      ]
    }
    let diff = APIDiff(
      from: spec("pipeline_id"), to: spec("board_id"), oldDeclarations: entries("Pipeline", "pipelineID"),
      newDeclarations: entries("Board", "boardID"))
    #expect(
      told(diff.declarations) == [
        "renamed Deals.list(pipelineID:options:) Deals.list(boardID:options:) breaking",
        "renamed ListPipelineRequest ListBoardRequest breaking",
        "renamed ListPipelineRequest.pipelineID ListBoardRequest.boardID breaking",
        "renamed ListPipelineRequest.init(pipelineID:) ListBoardRequest.init(boardID:) breaking",
      ])
    let kept = diff.keeping(Set(diff.declarations.compactMap(\.old?.name)))
    #expect(kept.declarations.allSatisfy { $0.impact == .addition } && kept.advice == .minor)
    // Without a word of it in the docs another label is another argument.
    #expect(
      told(changes([entries("X", "ownerID")[0]], [entries("X", "buyerID")[0]])) == [
        "changed Deals.list(ownerID:options:) Deals.list(buyerID:options:) breaking"
      ])
  }

  @Test func aCallThatTakesMoreIsNoOtherCall() {
    let old = entry("func", "Deals.list(options:)", "func list(options: Options = Options())", at: "List")
    let new = entry(
      "func", "Deals.list(options:_:)",
      "func list(options: Options = Options(), _ configure: (Request) -> Void = { _ in })",
      at: "List")
    #expect(told(changes([old], [new])) == ["changed Deals.list(options:) Deals.list(options:_:) addition"])
    #expect(told(changes([new], [old])) == ["changed Deals.list(options:_:) Deals.list(options:) breaking"])
  }

  @Test func anotherRawValueBreaksNoSource() {
    let old = entry("static let", "Kind.won", "static let won = Self(rawValue: 1)")
    let new = entry("static let", "Kind.won", "static let won = Self(rawValue: \"won\")")
    #expect(told(changes([old], [new])) == ["changed Kind.won Kind.won documentation"])
  }

  @Test func countsForTheAdvice() {
    let spec = Specs.spec()
    func advice(_ old: [DeclarationEntry], _ new: [DeclarationEntry]) -> VersionAdvice {
      APIDiff(from: spec, to: spec, oldDeclarations: old, newDeclarations: new).advice
    }
    let part = entry("struct", "Part", "struct Part")
    #expect(advice([], [part]) == .minor)
    #expect(advice([part], []) == .major)
    #expect(advice([part], [part]) == .none)
  }
}

@Suite struct VersionTests {
  @Test(arguments: [
    ("1.2.3", VersionAdvice.none, "1.2.3"), ("1.2.3", .patch, "1.2.4"), ("1.2.3", .minor, "1.3.0"),
    ("1.2.3", .major, "2.0.0"), ("0.0.0", .major, "1.0.0"),
  ])
  func theNextVersionFollowsTheAdvice(version: String, advice: VersionAdvice, next: String) {
    #expect(SemanticVersion(version)?.next(advice).description == next)
  }

  @Test(arguments: [
    "", "1", "1.2", "1.2.3.4", "01.2.3", "1.2.x", "1.2.3-beta", "-1.2.3", "1..3", "1.2.99999999999999999999",
  ])
  func whatIsNoVersionIsRefused(text: String) { #expect(SemanticVersion(text) == nil) }

  @Test func versionsAreOrderedByNumbers() {
    #expect(SemanticVersion(1, 9, 0) < SemanticVersion(1, 10, 0))
    #expect(VersionAdvice.allCases == VersionAdvice.allCases.sorted())
    #expect(ChangeClass.allCases == ChangeClass.allCases.sorted())
  }

  @Test func failsOnWhatIsAsBadAsTheLimit() {
    let added = APIDiff(from: Specs.request(), to: Specs.request(Specs.field("a")))
    #expect(!added.fails(on: .breaking))
    #expect(added.fails(on: .addition) && added.fails(on: .documentation))
    let same = APIDiff(from: Specs.request(), to: Specs.request())
    #expect(!same.fails(on: .documentation))
  }
}
