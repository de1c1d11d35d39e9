import Foundation
import Testing

@testable import Report

/// The page in a real browser.
@Suite(.serialized, .enabled(if: Chromium.path != nil, "needs Debian's chromium (apt-get install chromium)"))
struct BrowserTests {
  /// Loads the page with a probe whose result, a list of strings, comes back.
  private func probe(_ script: String, fragment: String = "") throws -> [String] {
    let page = ReportSample.report.render(
      probe: """

        const results = [];
        const press = (key) => document.activeElement.dispatchEvent(
          new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
        const told = (text) => results.push(String(text));
        const visible = (selector) => [...document.querySelectorAll(selector)].filter((node) => node.offsetParent);
        try { \(script) } catch (error) { told("failed: " + error); }
        const out = document.createElement("pre");
        out.id = "probe";
        out.textContent = results.join("\\n");
        document.body.append(out);
        """)
    let outcome = try Chromium.open(page, fragment: fragment)
    #expect(outcome.console == [])
    let start = try #require(outcome.dom.firstRange(of: "<pre id=\"probe\">"))
    let rest = outcome.dom[start.upperBound...]
    let end = try #require(rest.firstRange(of: "</pre>"))
    return rest[..<end.lowerBound].split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
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
