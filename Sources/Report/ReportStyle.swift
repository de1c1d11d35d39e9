/// The page's style: warm paper and copper by day, dark by night.
enum ReportStyle {
  private static let light = #"""
    --paper: #f7f4ef; --sheet: #fffdfa; --ink: #221d18; --soft: #6d6259; --rule: #e5ddd2; --copper: #9c5127;
    --hover: #f1ebe2; --chosen: #f8e3d2; --used: #2e7d57; --used-bg: #f0f7f0; --unused: #b5a99b;
    --unused-bg: transparent; --dropped: #b86b00; --dropped-bg: #fdf3e1; --error: #b3261e; --error-bg: #fbe4e1;
    --warning: #8f5a00; --warning-bg: #fbecc8; --note: #2c5d8f; --note-bg: #e2edf8; --code: #f3eee6;
    --s-k: #9b2393; --s-s: #b3261e; --s-c: #5d6c60; --s-t: #1c5d85; --s-a: #6b4ba1; --s-n: #1f6f8b;
    color-scheme: light;
    """#

  private static let dark = #"""
    --paper: #161311; --sheet: #1e1a17; --ink: #ece5dc; --soft: #a3968a; --rule: #372f29; --copper: #e0935f;
    --hover: #28221e; --chosen: #45301f; --used: #64bd8f; --used-bg: #1b2620; --unused: #5d534b;
    --unused-bg: transparent; --dropped: #e5a33d; --dropped-bg: #2f2616; --error: #f2867d; --error-bg: #432220;
    --warning: #eeb958; --warning-bg: #3c2f14; --note: #8fbbe6; --note-bg: #1f2f40; --code: #28221e;
    --s-k: #e58ad8; --s-s: #f0917f; --s-c: #93a597; --s-t: #86c5ea; --s-a: #bda2ec; --s-n: #7fcbd8;
    color-scheme: dark;
    """#

  static let text = """
    :root { \(light) }
    @media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { \(dark) } }
    :root[data-theme="dark"] { \(dark) }
    \(rules)
    """

  private static let rules = #"""
    * { box-sizing: border-box; }
    [hidden] { display: none !important; }
    html, body { height: 100%; margin: 0; }
    body {
      display: flex; flex-direction: column; background: var(--paper); color: var(--ink);
      font: 14px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
    }
    code, pre, .text, .no, kbd { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
    a { color: var(--copper); text-decoration: none; }
    a:hover { text-decoration: underline; }
    button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; }
    :focus-visible { outline: 2px solid var(--copper); outline-offset: 1px; }
    .of { color: var(--soft); font-weight: 400; }

    .bar {
      display: flex; align-items: center; gap: 14px; padding: 10px 18px; background: var(--sheet);
      border-bottom: 1px solid var(--rule); flex: none;
    }
    .brand { margin: 0; display: flex; align-items: center; gap: 8px; font-size: 15px; letter-spacing: .01em; }
    .plate {
      width: 18px; height: 18px; border-radius: 4px;
      background: linear-gradient(135deg, #e3a36f 0%, #b4622f 45%, #7d3d18 100%); box-shadow: inset 0 0 0 1px #0002;
    }
    .bar h1 { margin: 0; font-size: 14px; font-weight: 500; flex: 1; min-width: 0; overflow: hidden;
      text-overflow: ellipsis; white-space: nowrap; color: var(--soft); }
    .filters { display: flex; gap: 6px; }
    .filter, #theme, #help { padding: 3px 10px; border-radius: 999px; border: 1px solid var(--rule); white-space: nowrap; }
    .filter.error { color: var(--error); background: var(--error-bg); border-color: transparent; }
    .filter.warning { color: var(--warning); background: var(--warning-bg); border-color: transparent; }
    .filter.note { color: var(--note); background: var(--note-bg); border-color: transparent; }
    .filter.empty { background: none; color: var(--soft); border-color: var(--rule); }
    .filter[aria-pressed="false"] { background: none; color: var(--soft); border-color: var(--rule); text-decoration: line-through; }

    main { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(0, 1.3fr) minmax(340px, 1fr); }
    .left, .right { display: flex; flex-direction: column; min-height: 0; min-width: 0; }
    .left { border-right: 1px solid var(--rule); background: var(--sheet); }
    .tabs { display: flex; gap: 2px; padding: 6px 12px 0; border-bottom: 1px solid var(--rule); overflow-x: auto; flex: none; }
    .tab { padding: 6px 12px 7px; border-bottom: 2px solid transparent; color: var(--soft); white-space: nowrap; }
    .find { margin-left: auto; display: flex; align-items: center; gap: 8px; padding-bottom: 5px; }
    #find { width: 11em; min-width: 6em; font: inherit; font-size: 13px; color: inherit; background: var(--sheet); border: 1px solid var(--rule); border-radius: 999px; padding: 2px 10px; }
    #hits { color: var(--soft); font-size: 12px; white-space: nowrap; }
    .missed { display: none; }
    .contents .of { font-size: 12px; display: none; }
    .searching .contents .of { display: inline; }
    .searching .contents li { padding-left: 0; margin-top: 0; font-weight: 400; }
    .tab:hover { color: var(--ink); }
    .tab[aria-selected="true"] { color: var(--ink); border-color: var(--copper); font-weight: 600; }
    .tab meter { display: block; width: 100%; min-width: 60px; height: 4px; margin-top: 3px; }
    meter { appearance: none; -webkit-appearance: none; border: 0; background: var(--rule); border-radius: 3px; overflow: hidden; }
    meter::-webkit-meter-inner-element { display: block; height: 100%; }
    meter::-webkit-meter-bar { background: var(--rule); border: 0; border-radius: 3px; height: 100%; }
    meter::-webkit-meter-optimum-value { background: var(--used); }
    meter::-moz-meter-bar { background: var(--used); }
    .scroll { flex: 1; min-height: 0; overflow: auto; }
    #docs { padding: 10px 0 40vh; scroll-padding: 80px; outline: none; }
    #side { padding: 14px 18px 30vh; }
    .legend { display: flex; gap: 16px; margin: 0; padding: 6px 18px; border-top: 1px solid var(--rule); font-size: 12px; color: var(--soft); }
    .legend span::before { content: ""; display: inline-block; width: 10px; height: 10px; border-radius: 2px; margin-right: 6px; vertical-align: -1px; background: var(--unused); }
    .legend .used::before { background: var(--used); }
    .legend .dropped::before { background: var(--dropped); }

    .gap { border-left: 4px solid transparent; }
    .block { position: relative; border-left: 4px solid var(--unused); background: var(--unused-bg); cursor: pointer; outline: none; }
    .block.used { border-color: var(--used); background: var(--used-bg); }
    .block.dropped { border-color: var(--dropped); background: var(--dropped-bg); }
    .block.k-row + .block.k-row, .block + .block { border-top: 1px solid var(--sheet); }
    .block:hover { background: var(--hover); }
    .block.related { background: var(--chosen); }
    .gap.related { background: var(--chosen); }
    .block.selected { background: var(--chosen); box-shadow: inset 0 0 0 1px var(--copper); }
    .line { display: flex; font-size: 12.5px; line-height: 1.55; min-height: 1.55em; }
    .no { flex: none; width: 3.6em; padding-right: .9em; text-align: right; color: var(--unused); user-select: none; }
    .no:hover { color: var(--copper); }
    .text { flex: 1; min-width: 0; padding-right: 12px; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4; }
    .block.unused .text { color: var(--soft); }
    .k-heading .text { font-weight: 700; color: var(--ink) !important; }
    .block:not(.selected, .k-code) .text { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 6; overflow: hidden; }
    .fate { display: none; }
    .block, .gap { display: flex; }
    .lines { flex: 1; min-width: 0; }
    .gap::after { content: ""; flex: none; width: 16em; font-size: 11.5px; }
    .block > .fate { display: flex; justify-content: flex-end; align-items: flex-start; flex: none; width: 16em;
      padding: 2px 12px 0 4px; font-size: 11.5px; color: var(--soft); white-space: nowrap; }
    .block > .fate > span { overflow: hidden; text-overflow: ellipsis; }
    .block > .fate .badge { flex: none; margin-left: 4px; }
    .badge { display: inline-block; min-width: 17px; padding: 0 5px; border-radius: 999px; font-size: 11px; line-height: 16px; text-align: center; }
    .badge.error { color: var(--error); background: var(--error-bg); }
    .badge.warning { color: var(--warning); background: var(--warning-bg); }
    .badge.note { color: var(--note); background: var(--note-bg); }
    mark { background: none; color: inherit; text-decoration: underline wavy 1px; text-underline-offset: 3px; }
    mark.error { text-decoration-color: var(--error); }
    mark.warning { text-decoration-color: var(--warning); }
    mark.note { text-decoration-color: var(--note); }

    h2 { font-size: 15px; margin: 4px 0 10px; }
    .what { margin-bottom: 14px; }
    .what h2 { margin: 0; }
    .what .fate { display: inline-block; margin: 6px 0 0; padding: 2px 10px; border-radius: 999px; color: var(--sheet); background: var(--unused); font-size: 12.5px; }
    .what .fate.used { background: var(--used); }
    .what .fate.dropped { background: var(--dropped); }
    .card { background: var(--sheet); border: 1px solid var(--rule); border-radius: 8px; padding: 12px 14px; margin: 0 0 12px; overflow-wrap: anywhere; }
    .card p { margin: 4px 0; }
    .crumbs { color: var(--soft); font-size: 12px; margin-top: 0 !important; }
    .element + .element { border-top: 1px solid var(--rule); margin-top: 12px; padding-top: 8px; }
    .card h3 { margin: 2px 0 6px; font-size: 14px; }
    .card h4 { margin: 12px 0 6px; font-size: 12px; color: var(--soft); font-weight: 600; }
    .kind { font-size: 11.5px; font-weight: 500; color: var(--copper); }
    .says { white-space: pre-line; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: 3px 14px; margin: 8px 0 2px; font-size: 13px; }
    dt { color: var(--soft); }
    dd { margin: 0; min-width: 0; white-space: pre-wrap; }
    dd code, .pair code { background: var(--code); border-radius: 4px; padding: 1px 5px; font-size: 12px; }
    .pair { display: inline-block; margin: 0 10px 3px 0; }
    .links { font-size: 12px; }
    .loc { font-size: 12px; white-space: nowrap; color: var(--soft); }
    a.loc { color: var(--copper); }
    figure { margin: 0 0 8px; }
    figcaption { font-size: 12px; color: var(--soft); margin-bottom: 3px; }
    .swift { margin: 0; padding: 10px 12px; background: var(--code); border-radius: 6px; overflow-x: auto; font-size: 12.5px; line-height: 1.5; }
    .s-k { color: var(--s-k); } .s-s { color: var(--s-s); } .s-c { color: var(--s-c); font-style: italic; }
    .s-t { color: var(--s-t); } .s-a { color: var(--s-a); } .s-n { color: var(--s-n); }

    .finding { border-left: 4px solid var(--note); }
    .finding.warning { border-left-color: var(--warning); }
    .finding.error { border-left-color: var(--error); }
    .finding .top { margin: 0; font-size: 12.5px; display: flex; flex-wrap: wrap; gap: 2px 8px; align-items: baseline; }
    .finding .top .loc { margin-left: auto; }
    .finding .sev { color: var(--note); }
    .finding.warning .sev { color: var(--warning); }
    .finding.error .sev { color: var(--error); }
    .finding ul { margin: 6px 0; padding-left: 18px; color: var(--soft); }
    .finding .message { font-weight: 500; }
    .finding .way { color: var(--soft); }
    .finding .way b { color: var(--used); font-weight: 600; }
    #findings .finding { cursor: pointer; }
    .finding.now { box-shadow: 0 0 0 2px var(--copper); }
    #findings:has(.finding) .none { display: none; }
    .hide-error .error:not(.filter), .hide-warning .warning:not(.filter), .hide-note .note:not(.filter) { display: none; }
    .hide-error mark.error, .hide-warning mark.warning, .hide-note mark.note { display: inline; text-decoration: none; }

    .coverage { list-style: none; margin: 0 0 20px; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(140px, 1fr)); gap: 10px; }
    .cover { background: var(--sheet); border: 1px solid var(--rule); border-radius: 8px; padding: 10px 12px; color: var(--soft); }
    .cover .figure { display: block; font-size: 13px; }
    .cover .parts { display: block; margin-top: 5px; font-size: 12px; }
    .cover .figure b { font-size: 22px; color: var(--ink); font-weight: 600; }
    .cover.full .figure b { color: var(--used); }
    .cover meter { width: 100%; height: 5px; margin-top: 6px; display: block; }
    .documents { list-style: none; margin: 0 0 20px; padding: 0; columns: 2 240px; }
    .documents li { display: flex; align-items: center; gap: 8px; padding: 2px 0; break-inside: avoid; }
    .documents li a { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--ink); }
    .documents meter { flex: none; width: 48px; height: 4px; }
    .documents .counts { flex: none; min-width: 44px; text-align: right; }
    .plain, .contents { list-style: none; margin: 0 0 20px; padding: 0; }
    .plain li { padding: 2px 0; color: var(--soft); }
    .contents li { padding: 1px 0; }
    .contents .l1 { padding-left: 16px; }
    .contents .l2 { padding-left: 32px; }
    .contents .l0 { margin-top: 10px; font-weight: 600; }
    .contents a { color: var(--ink); }
    .calm, .hint { color: var(--soft); }
    kbd { border: 1px solid var(--rule); border-bottom-width: 2px; border-radius: 4px; padding: 0 6px; background: var(--sheet); font-size: 12px; }
    #keys { position: fixed; right: 18px; top: 54px; width: 320px; padding: 12px 16px; background: var(--sheet); border: 1px solid var(--rule);
      border-radius: 10px; box-shadow: 0 10px 40px #0003; z-index: 5; }
    #keys p { margin: 5px 0; }
    @media (max-width: 860px) {
      main { grid-template-columns: minmax(0, 1fr); grid-template-rows: 55% 45%; }
      .left { border-right: 0; border-bottom: 1px solid var(--rule); }
      .bar { flex-wrap: wrap; }
      .legend { display: none; }
    }
    @media (max-width: 620px) {
      .gap::after, .block > .fate { width: auto; }
      .block > .fate > span { display: none; }
      .no { width: 2.8em; }
      #find { width: 7em; }
    }
    @media print { .scroll { overflow: visible; } main { display: block; } }
    """#
}
