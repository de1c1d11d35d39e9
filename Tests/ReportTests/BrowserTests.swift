import APISpec
import Diagnostics
import Foundation
import HostileDocs
import TestBrowser
import Testing

@testable import Report

/// The page in a real browser.
@Suite(.serialized, .enabled(if: Chromium.path != nil, "needs Debian's chromium (apt-get install chromium)"))
struct BrowserTests {
  /// Loads the page with a probe whose result, a list of strings, comes back.
  private func probe(
    _ script: String, of report: HTMLReport = ReportSample.report, fragment: String = ""
  ) throws -> [String] {
    let page = report.render(probe: Chromium.script(script))
    let (lines, console) = try Chromium.told(page, fragment: fragment)
    #expect(console == [])
    return lines
  }

  @Test func loadsWithoutAnErrorAndWithoutANetwork() throws {
    let outcome = try Chromium.open(ReportSample.report.render())
    #expect(outcome.console == [])
    #expect(outcome.dom.contains("<h1>Deals API</h1>"))
    // The policy is in force: a script of somebody else's does not run.
    let foreign = ReportSample.report.render()
      .replacing(
        "</body>", with: "<script>document.title = 'foreign'</script><img src=\"http://127.0.0.1:9/x\"></body>")
    let blocked = try Chromium.open(foreign)
    #expect(blocked.console.count { $0.contains("Content Security Policy") } == 2)
    #expect(!blocked.dom.contains("<title>foreign"))
  }

  @Test func everyBlockIsReachedByKeysInOrderAndBack() throws {
    let walked = try probe(
      """
      const seen = [];
      for (let index = 0; index < 20; index += 1) { press("j"); seen.push(document.activeElement.id); }
      told(seen.join(" "));
      told(visible(".block.selected").length + " " + document.querySelector("#selected h2").textContent);
      told(location.hash);
      for (let index = 0; index < 20; index += 1) press("k");
      told(document.activeElement.id + " " + visible(".doc").map((doc) => doc.id));
      """)
    let blocks = [1, 3, 7, 8, 9, 10, 12, 14, 16, 18].map { "d0-B\($0)" } + [1, 3, 7, 8].map { "d1-B\($0)" }
    let reached = walked[0].split(separator: " ").map(String.init)
    #expect(reached == blocks + Array(repeating: "d1-B8", count: 20 - blocks.count))
    #expect(walked[1] == "1 Row, line 8")
    #expect(walked[2] == "#d1-L8")
    #expect(walked[3] == "d0-B1 d0")
  }

  @Test func aRowShowsWhatBecameOfIt() throws {
    let shown = try probe(
      """
      document.querySelector("#d0-L8 .text").click();
      told(visible("#selected .card").map((card) => card.dataset.id).join(" "));
      told(document.querySelector("#selected .swift").textContent.split("\\n").pop());
      told(visible("#selected .what .fate")[0].textContent);
      told(visible("#selected dt").map((term) => term.textContent).join(", "));
      """)
    #expect(shown[0].hasPrefix("f") && shown[0].contains(" p"))
    #expect(shown[1] == "public var companyID: CompanyID?")
    #expect(shown[2] == "field company_id")
    #expect(shown[3] == "type, presence, known from, table says, examples show, prose adds")
  }

  @Test func linksLeadBothWays() throws {
    let steps = try probe(
      """
      const lines = () => visible(".block.related, .block.selected").map((block) => block.id).join(" ");
      document.querySelector("#d0-L9 .text").click();
      document.querySelector("#selected a[href^='#p']").click();
      told(location.hash.slice(0, 2) + " " + lines());
      document.querySelector("#selected a.loc[href^='#d']").click();
      told(location.hash + " " + lines());
      document.querySelector("[data-panel='contents']").click();
      [...document.querySelectorAll("#contents a")].find((link) => link.textContent.includes("page_size")).click();
      told(lines() + " " + visible(".doc").map((doc) => doc.id));
      document.querySelector("[data-panel='findings']").click();
      document.querySelector("#findings .finding .message").click();
      [...document.querySelectorAll("#findings .finding")].find((card) => card.textContent.includes("mystery")).click();
      told(lines() + " " + visible(".finding.now").length);
      """)
    #expect(steps == ["#p d0-B9", "#d0-L9 d0-B9", "d1-B7 d1", "d1-B8 1"])
  }

  @Test func enterGoesOnToTheSpecAndBack() throws {
    let steps = try probe(
      """
      document.querySelector("#d0-L12 .text").click();
      press("Enter");
      told(document.querySelector("#selected h2").textContent + ": " + document.querySelector("#selected h3").textContent);
      press("Enter");
      told(document.querySelector("#selected h2").textContent + " " + location.hash);
      press("Escape");
      told(visible("#start").length + " " + visible(".block.selected").length);
      """)
    #expect(steps == ["In the spec: operation GET /deals/{deal_id}", "Heading, line 12 #d0-L12", "1 0"])
  }

  @Test func findingsAreFilteredBySeverity() throws {
    let counts = try probe(
      """
      const count = () => ["error", "warning", "note"].map((name) => visible("#findings ." + name).length).join(" ")
        + " " + visible(".badge").length;
      document.querySelector("[data-panel='findings']").click();
      told(count());
      press("2");
      told(count());
      document.querySelector(".filter.note").click();
      told(count() + " " + document.querySelector(".filter.note").getAttribute("aria-pressed"));
      press("2"); press("3");
      told(count());
      press("3");
      press("n"); told(document.activeElement.id);
      press("n"); press("n"); told(document.activeElement.id);
      press("p"); told(document.activeElement.id);
      """)
    #expect(counts == ["1 3 1 3", "1 0 1 1", "1 0 0 0 false", "1 3 1 3", "d0-B8", "d1-B8", "d0-B18"])
  }

  @Test func lightAndDarkAreBothThere() throws {
    let colors = try probe(
      """
      const paper = () => getComputedStyle(document.body).backgroundColor;
      const first = paper();
      press("t");
      told(first !== paper());
      document.querySelector("#theme").click();
      told(first === paper());
      """)
    #expect(colors == ["true", "true"])
  }

  @Test func whatIsLookedForIsFoundAndOpened() throws {
    let steps = try probe(
      """
      const names = () => visible("#contents li code").map((node) => node.textContent).join(" ");
      press("/");
      told(document.activeElement.id);
      type("COMPANY field");
      told(names() + ": " + document.querySelector("#hits").textContent);
      press("Enter");
      told(location.hash.slice(0, 2) + " " + visible(".block.related").map((block) => block.id));
      press("/"); type("nothing has this");
      told(names() + ": " + document.querySelector("#hits").textContent);
      press("Escape");
      told((document.activeElement.id || "none") + " " + document.querySelectorAll(".missed").length);
      document.querySelector("[data-panel='findings']").click();
      press("/"); type("mystery");
      told(visible("#findings .finding").length);
      // Keys are text while something is typed.
      press("t"); press("2");
      told(document.documentElement.dataset.theme + " " + document.body.className);
      """)
    #expect(
      steps == [
        "find", "company_id: 1 found", "#p d0-B8", ": 0 found", "none 0", "1", "undefined searching",
      ])
  }

  @Test func documentsAreTurnedByKeys() throws {
    let steps = try probe(
      """
      const doc = () => visible(".doc").map((doc) => doc.id).join(" ");
      press("]"); told(doc());
      press("]"); told(doc());
      press("j"); told(document.activeElement.id);
      press("["); press("["); told(doc());
      press("j"); told(document.activeElement.id);
      document.querySelector(".left .tab").focus();
      press("ArrowRight"); told(doc() + " " + document.activeElement.dataset.doc);
      press("ArrowRight"); told(doc());
      press("Escape");
      visible(".documents a")[1].click(); told(doc() + " " + location.hash);
      """)
    #expect(steps == ["d1", "d1", "d1-B1", "d0", "d0-B1", "d1 1", "d0", "d1 #d1-L1"])
  }

  /// A reference of a hundred pages opens like a small one.
  @Test func aHundredDocumentsAreShown() throws {
    let documents = (0..<100).map { number in
      ReportDocument(
        path: "docs/part\(number / 10)/page\(number).md", lines: ReportSample.chapterLines,
        accounts: ReportSample.documents[0].accounts)
    }
    let findings = documents.map { Diagnostic(.unusedRow, "lost", at: SourceRange(file: $0.path, lines: 9...9)) }
    let report = HTMLReport(
      title: "Many", documents: documents, spec: ReportSample.spec, sources: ReportSample.sources,
      declarations: ReportSample.declarations, diagnostics: findings)
    let shown = try probe(
      """
      told(visible(".left .tab .name").length + " " + visible(".documents li").length);
      for (let index = 0; index < 99; index += 1) press("]");
      told(visible(".doc").map((doc) => doc.id));
      const tab = document.querySelector(".left .tab[aria-selected='true']").getBoundingClientRect();
      told(tab.left >= 0 && tab.right <= document.querySelector(".left").getBoundingClientRect().right);
      for (let index = 0; index < 100; index += 1) press("n");
      press("Escape");
      for (let index = 0; index < 100; index += 1) press("[");
      const reached = new Set();
      for (let index = 0; index < 1000; index += 1) { press("j"); reached.add(document.activeElement.id); }
      told(reached.size + " " + document.activeElement.id);
      """, of: report)
    #expect(shown == ["100 100", "d99", "true", "1000 d99-B18"])
    #expect(report.render().contains(">part9/page99.md</span>"))
  }

  /// Text of the docs makes no element, no attribute and no script, wherever it stands.
  @Test func hostileTextIsText() throws {
    let report = ReportSample.report(of: HostileText.all)
    let shown = try probe(
      """
      const names = new Set([...document.querySelectorAll("*")].map((node) => node.localName));
      told([...names].sort().join(" "));
      const attributes = new Set([...document.querySelectorAll("*")].flatMap((node) => node.getAttributeNames()));
      told([...attributes].filter((name) => name.startsWith("on") || ["src", "style", "srcdoc"].includes(name)).length);
      told([...document.querySelectorAll("[href]")].filter((node) => !node.getAttribute("href").startsWith("#")).length);
      told(document.scripts.length + " " + document.styleSheets.length + " " + typeof window.PWNED);
      for (let index = 0; index < 300; index += 1) press("j");
      for (let index = 0; index < 50; index += 1) press("Enter");
      told(visible("#selected .card").length > 0);
      """, of: report)
    let tags = """
      a article b body button code dd div dl dt figcaption figure h1 h2 h3 h4 head header html input kbd li main mark \
      meta meter p pre script section span style title ul
      """
    #expect(shown == [tags, "0", "0", "2 1 undefined", "true"])
  }

  @Test(arguments: [
    ("#d0-L8", "d0-B8"), ("#d1-L7", "d1-B7"), ("#d0-L20", "d0-B18"), ("#p1", "d0-B1"), ("#nonsense", ""),
    ("#d9-L9", ""),
  ])
  func anAddressOpensItsPlace(fragment: String, block: String) throws {
    let shown = try probe(
      "told(visible('.block.selected, .block.related').map((block) => block.id).join(' '));", fragment: fragment)
    #expect(shown == [block])
  }
}
