/// Texts that would become code, a path, markup or a command if they were printed as they are.
///
/// `PWNED` is what such code would declare or call: nothing that is printed may do either.
public enum HostileText {
  /// All of them.
  public static let all: [String] = swift + lines + names + characters + paths + templates + markup

  /// What ends a comment, a literal or a statement, or starts an interpolation or a directive.
  public static let swift = [
    "*/ let PWNED = 1 /*", "**//", "*é/", "/* (never closed)", "\\(PWNED())", "\\#(PWNED())", "\"# + PWNED() + #\"",
    "\"\"\"", "\"##", "trailing \\", "\\\\(PWNED())", "\\u{22}; let PWNED = 1", "\"; let PWNED = 1; let _ = \"",
    "} let PWNED = 1; struct X {", "#if false", "#warning(\"PWNED\")", "#sourceLocation(file: \"PWNED\", line: 1)",
    "@available(*, unavailable)", "// let PWNED = 1", "/// PWNED", "v\\(PWNED())w", "`; let PWNED = 1; let `",
    "#!PWNED",
    "<#PWNED#>", "/PWNED/", "#/PWNED/#", "#\"PWNED\"#", "import PWNED", "@main", "$PWNED",
  ]

  /// What breaks a line for somebody, and goes on with code.
  public static let lines = [
    "x\n#if false", "x\n\nlet PWNED=1", "x\rlet PWNED = 1", "x\r\nlet PWNED = 1", "x\u{2028}let PWNED = 1",
    "x\u{2029}let PWNED = 1", "x\u{85}let PWNED = 1", "x\u{B}let PWNED = 1", "x\u{C}let PWNED = 1",
  ]

  /// What is a name in Swift already, or cannot be one.
  public static let names = [
    "a`b", "`init`", "Type", "self", "Self", "_", "$0", "init", "default", "in", "none", "some", "hashValue", "extras",
    "body", "record", "Protocol", "Any", "class", "0", "9lives", "é", "e\u{301}", "É", "ß", "ǆ", "ﬁ", "日本", "😀", "-",
    "...",
    String(repeating: "heading ", count: 38), String(repeating: "w", count: 400),
  ]

  /// What is not seen, turns text around or is no text.
  public static let characters = [
    "a name with \u{200E} in it", "\u{202A}a\u{202B}b\u{202C}", "\u{202D}a\u{202E}PWNED\u{202C}",
    "\u{2066}x\u{2067}y\u{2068}\u{2069}",
    "\u{61C}x", "a\u{200B}\u{200C}\u{200D}\u{FEFF}b", "a\u{0}b", "\u{1B}[2J\u{7}", "\u{1B}]0;PWNED\u{7}", "\u{9B}2J",
    "a\u{7F}b",
    "\u{E0041}tag", "a\u{AD}b", "\u{F8FF}", "\u{3164}", "\u{301}mark", "a\u{20E3}",
  ]

  /// What leads out of a folder, or is no file's name somewhere.
  public static let paths = [
    "../../x", "/abs/PWNED", "..\\x", "CON", "a/../Victim", "%00", "%252e%252e%252f", "．．/", "a:b", "~/PWNED", "-rf",
    ".build", "Package.swift", "/pet/{id}'+str(exec('PWNED'))+'", "x?y=z#w", "//PWNED.example/x", "a b\tc",
  ]

  /// What means something to a template.
  public static let templates = [
    "{{example_id}}", "{{{x}}}", "{{> partial}}", "{{#properties}}x{{/properties}}", "{{=<% %>=}}", "{{! gone }}",
    "{% include %}", "${PWNED}", "<%= PWNED %>", "$(PWNED)", "`PWNED`",
  ]

  /// What means something in Markdown, HTML, a log or a header.
  public static let markup = [
    "[a](javascript:PWNED)", "![a](http://PWNED.example/x.png)", "<script>alert('PWNED')</script>",
    "<img src=x onerror=PWNED>",
    "-->", "]]>", "</style></script>", "' onmouseover='PWNED", "\" onmouseover=\"PWNED", "&lt;b&gt;", "&#60;b&#62;",
    "::error::PWNED", "::set-output name=PWNED::1", "##[error]PWNED", "%0A::error::PWNED", "```swift", "~~~",
    "- Returns: x",
    "- Parameter PWNED: x", "@Metadata { }", "1. one", "| a | b |", "[PWNED]: http://PWNED.example",
    "<http://PWNED.example>",
    "``PWNED``", "<doc:PWNED>", "[^1]", "# heading", "> quote", "===", "Content-Type: x\"; let PWNED = 1",
    "x: y\r\nX-PWNED: 1",
    "=cmd|'PWNED'!A0", "*", "\\*", "a, b", "__proto__", "constructor",
  ]
}
