/// The page's script: selecting, following links, filtering, keys. It makes no markup out of text.
enum ReportScript {
  static let text = #"""
    (() => {
      "use strict";
      const one = (selector, root = document) => root.querySelector(selector);
      const all = (selector, root = document) => [...root.querySelectorAll(selector)];
      const blocks = all(".block");
      const panel = one("#selected");
      const start = one("#start");
      let current = null;
      let cycle = [];
      let home = null;

      function element(name, className, text) {
        const node = document.createElement(name);
        if (className) node.className = className;
        if (text) node.textContent = text;
        return node;
      }

      function copy(id) {
        const original = document.getElementById(id);
        if (!original) return null;
        const node = original.cloneNode(true);
        node.removeAttribute("id");
        node.classList.remove("missed");
        node.dataset.id = id;
        return node;
      }

      function names(node, key) {
        return (node.dataset[key] || "").split(" ").filter(Boolean);
      }

      function showDocument(number) {
        all(".doc").forEach((doc, index) => { doc.hidden = index !== number; });
        all(".left .tab").forEach((tab, index) => {
          tab.setAttribute("aria-selected", String(index === number));
          if (index === number) tab.scrollIntoView({ block: "nearest", inline: "nearest" });
        });
      }

      /// As a reader does it, by its tab: from its start.
      function openDocument(number) {
        if (number < 0 || number >= all(".doc").length) return;
        showDocument(number);
        unmark();
        current = null;
        one("#docs").scrollTop = 0;
      }

      function showPanel(id) {
        all(".panel").forEach((node) => { node.hidden = node.id !== id; });
        all(".right .tab").forEach((tab) => tab.setAttribute("aria-selected", String(tab.dataset.panel === id)));
      }

      function unmark() {
        all(".selected, .related, .now").forEach((node) => node.classList.remove("selected", "related", "now"));
      }

      function reveal(node, where) {
        const doc = node.closest(".doc");
        if (doc) showDocument(all(".doc").indexOf(doc));
        node.scrollIntoView({ block: where });
      }

      function fill(head, fate, style, ids) {
        const header = element("header", "what");
        header.append(element("h2", "", head));
        if (fate) header.append(element("p", "fate " + style, fate));
        panel.replaceChildren(header, ...ids.map(copy).filter(Boolean));
        one(".right .tab").textContent = "Selected";
        one("#side").scrollTop = 0;
        showPanel("selected");
      }

      function selectBlock(block, where = "center") {
        unmark();
        current = block;
        home = block;
        cycle = names(block, "p");
        block.classList.add("selected");
        const style = ["used", "unused", "dropped"].find((name) => block.classList.contains(name));
        fill(block.dataset.head, block.dataset.use, style, [...names(block, "f"), ...names(block, "p")]);
        reveal(block, where);
        block.focus({ preventScroll: true });
      }

      function blocksAt(lines) {
        const found = lines.map((id) => document.getElementById(id)).filter(Boolean)
          .map((line) => line.closest(".block, .gap"));
        return [...new Set(found)];
      }

      function selectPlace(id) {
        const card = document.getElementById(id);
        if (!card) return;
        unmark();
        const related = blocksAt(names(card, "lines"));
        related.forEach((block) => block.classList.add("related"));
        const findings = new Set(related.flatMap((block) => names(block, "f")));
        fill("In the spec", "", "", [id, ...findings]);
        const last = related[related.length - 1];
        if (last) {
          reveal(last, "center");
          if (last.classList.contains("block")) current = last;
        }
      }

      function selectFinding(id) {
        const card = document.getElementById(id);
        if (!card) return;
        const target = blocksAt(card.dataset.line ? [card.dataset.line] : [])[0];
        if (one("#findings").hidden) {
          if (target && target.classList.contains("block")) selectBlock(target);
          else fill("Finding", "", "", [id]);
        } else {
          unmark();
          if (target) {
            target.classList.add("selected");
            reveal(target, "center");
            if (target.classList.contains("block")) current = target;
          }
          card.classList.add("now");
          card.scrollIntoView({ block: "nearest" });
        }
      }

      function selectLine(id) {
        const target = blocksAt([id])[0];
        if (!target) return;
        if (target.classList.contains("block")) return selectBlock(target);
        unmark();
        target.classList.add("related");
        reveal(target, "center");
      }

      function go(hash) {
        const id = hash.replace(/^#/, "");
        if (/^p\d+$/.test(id)) selectPlace(id);
        else if (/^f\d+$/.test(id)) selectFinding(id);
        else if (/^d\d+-L\d+$/.test(id)) selectLine(id);
        else overview();
      }

      function follow(hash) {
        if (hash !== location.hash) history.pushState(null, "", hash);
        go(hash);
      }

      function note(block) {
        history.replaceState(null, "", "#" + one(".line", block).id);
      }

      function overview() {
        unmark();
        current = null;
        cycle = [];
        panel.replaceChildren(start);
        one(".right .tab").textContent = "Overview";
        showPanel("selected");
      }

      function isShown(id) {
        const card = document.getElementById(id);
        return ["error", "warning", "note"].some(
          (name) => card.classList.contains(name) && !document.body.classList.contains("hide-" + name));
      }

      function step(by, wanted) {
        const shown = all(".doc").find((doc) => !doc.hidden);
        let index = current ? blocks.indexOf(current) : -1;
        if (!current) index = (shown ? blocks.findIndex((block) => shown.contains(block)) : 0) - (by > 0 ? 1 : 0);
        for (let next = index + by; next >= 0 && next < blocks.length; next += by) {
          if (!wanted || wanted(blocks[next])) {
            selectBlock(blocks[next], "nearest");
            note(blocks[next]);
            return;
          }
        }
      }

      function enter() {
        if (!home && current) home = current;
        if (cycle.length) {
          const id = cycle.shift();
          history.replaceState(null, "", "#" + id);
          selectPlace(id);
        } else if (home) {
          selectBlock(home);
          note(home);
        }
      }

      function toggle(severity) {
        const hides = document.body.classList.toggle("hide-" + severity);
        one(`.filter[data-severity="${severity}"]`).setAttribute("aria-pressed", String(!hides));
      }

      /// Shows only what has all the words that are looked for, and how many those are.
      function search() {
        const words = one("#find").value.toLowerCase().split(" ").filter(Boolean);
        if (words.length && !one("#selected").hidden) showPanel("contents");
        [...all("#contents li, #findings .finding"), ...all(".documents li", start)].forEach((node) => {
          const text = node.textContent.toLowerCase();
          node.classList.toggle("missed", !words.every((word) => text.includes(word)));
        });
        document.body.classList.toggle("searching", words.length > 0);
        const found = hits().length;
        one("#hits").textContent = words.length ? found + " found" : "";
      }

      function hits() {
        return all("#contents li:not(.missed), #findings .finding:not(.missed)").filter((node) => node.offsetParent);
      }

      function openFirstHit() {
        const hit = hits()[0];
        if (!hit) return;
        const link = one("a[href^='#']", hit);
        one("#find").blur();
        follow(link && hit.matches("li") ? link.getAttribute("href") : "#" + hit.id);
      }

      function endSearch() {
        one("#find").value = "";
        search();
        one("#find").blur();
      }

      function searchKey(event) {
        if (event.key === "Escape") endSearch();
        else if (event.key === "Enter") openFirstHit();
        else return;
        event.preventDefault();
      }

      /// The arrow keys go from tab to tab.
      function turn(tab, by) {
        const tabs = all(".tab", tab.parentElement);
        const next = tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length];
        next.focus();
        next.click();
      }

      function theme() {
        const root = document.documentElement;
        const dark = matchMedia("(prefers-color-scheme: dark)").matches;
        const now = root.dataset.theme || (dark ? "dark" : "light");
        root.dataset.theme = now === "dark" ? "light" : "dark";
      }

      function help(open) {
        const keys = one("#keys");
        keys.hidden = open === undefined ? !keys.hidden : !open;
        one("#help").setAttribute("aria-expanded", String(!keys.hidden));
      }

      document.addEventListener("click", (event) => {
        const link = event.target.closest("a[href^='#']");
        if (link) {
          event.preventDefault();
          return follow(link.getAttribute("href"));
        }
        const button = event.target.closest("button");
        if (button) {
          if (button.dataset.doc) openDocument(Number(button.dataset.doc));
          else if (button.dataset.panel) showPanel(button.dataset.panel);
          else if (button.dataset.severity) toggle(button.dataset.severity);
          else if (button.id === "theme") theme();
          else if (button.id === "help") help();
          return;
        }
        if (!event.target.closest("#keys")) help(false);
        if (!getSelection().isCollapsed) return;
        const block = event.target.closest(".block");
        if (block) {
          selectBlock(block, "nearest");
          return note(block);
        }
        const finding = event.target.closest("#findings .finding");
        if (finding) follow("#" + finding.id);
      });

      document.addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.target.id === "find") return searchKey(event);
        const tab = event.target.closest && event.target.closest(".tab");
        if (tab && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
          event.preventDefault();
          return turn(tab, event.key === "ArrowLeft" ? -1 : 1);
        }
        const shown = all(".doc").findIndex((doc) => !doc.hidden);
        const hasFinding = (block) => names(block, "f").some(isShown);
        const actions = {
          j: () => step(1), k: () => step(-1), n: () => step(1, hasFinding), p: () => step(-1, hasFinding),
          "[": () => openDocument(shown - 1), "]": () => openDocument(shown + 1), "/": () => one("#find").focus(),
          t: theme, "?": () => help(), 1: () => toggle("error"), 2: () => toggle("warning"), 3: () => toggle("note"),
          Escape: () => { if (one("#keys").hidden) overview(); else help(false); },
        };
        if (event.key === "Enter") {
          if (event.target.closest("a, button")) return;
          event.preventDefault();
          return enter();
        }
        if (actions[event.key]) {
          event.preventDefault();
          actions[event.key]();
        }
      });

      one("#find").addEventListener("input", search);
      addEventListener("popstate", () => go(location.hash));
      addEventListener("hashchange", () => go(location.hash));
      if (location.hash) go(location.hash);
    })();
    """#
}
