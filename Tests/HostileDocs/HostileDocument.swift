/// A reference document that has one text wherever a text can stand.
public struct HostileDocument: Sendable, CustomStringConvertible {
  /// How the text is put in.
  public enum Manner: String, Sendable, CaseIterable {
    /// As it is, whatever Markdown makes of it.
    case raw
    /// Escaped, so that Markdown takes it for text and all of it arrives.
    case careful
  }

  /// The text.
  public let text: String
  /// How it is put in.
  public let manner: Manner

  /// A document of a text.
  public init(_ text: String, _ manner: Manner) {
    self.text = text
    self.manner = manner
  }

  /// Documents of all texts in both manners.
  public static let all = HostileText.all.flatMap { text in
    Manner.allCases.map { HostileDocument(text, $0) }.filter { $0.manner == .careful || !$0.isTheSameInBothManners }
  }

  /// Whether there is nothing to escape.
  private var isTheSameInBothManners: Bool { markdown == HostileDocument(text, .careful).markdown }

  /// The manner and the text, for messages of tests.
  public var description: String { "\(manner) \(text.debugDescription.prefix(60))" }

  /// The document.
  public var markdown: String {
    """
    # \(line)

    \(line)

    Requests go to the base URL `https://api.example.com/\(code)`. At most 10 requests per minute are allowed.

    **Headers**

    | Key | Value |
    | :--- | :--- |
    | X-Api-Key | _your \(cell)_ |
    | \(cell) | "\(cell)" |
    | X-Constant | "\(cell)" |

    | Code | Meaning |
    | :--- | :--- |
    | 200 | \(cell) |
    | 429 | \(cell) |

    \(record)

    \(operations)

    """
  }

  private var record: String {
    """
    # Victims

    \(line)

    **Victim Properties**

    | Field | Type | Details |
    | :--- | :--- | :--- |
    | id | number | Unique identifier of the Victim. |
    | \(cell) | string | \(cell) |
    | x\(cell)y\\* | string | \(cell) |
    | kind | string\\_enum | Possible values are: "\(cell)", "b". See footnote 1. |
    | code | number | 1: \(cell), 2: other |
    | \(cell) id | \(cell) | ID of the \(cell). |
    | parts[].\(cell) | string | \(cell) |

    Footnotes:

    1. \(line)

    - \(line)
    """
  }

  private var operations: String {
    """
    ## Fetch a Victim: \(line)

    `GET {{base_url}}/victims/{victim_id}`

    \(line)

    ### Example Responses

    * \(line)

    200: \(line)

    ```json
    {"id": 1, \(json): \(json), "kind": \(json), "name": \(json), "parts": [{\(json): 1}], "map": {\(json): {\(json): null}}}
    ```

    ## \(line)

    ``` POST {{base_url}}/victims/search ```

    | Parameter | Type | Details | Default |
    | :--- | :--- | :--- | :--- |
    | \(cell) | string | \(cell) | \(cell) |
    | owner\\_ids | number[] | IDs of owners, or -2 for \(cell). | none |
    | sort\\_by | string | Sorts by \(cell). Valid values: "\(cell)", "date". | \(cell) |
    | page\\_size | number | \(cell) | 20 |
    | page\\_number | number | \(cell) | 1 |

    ### Request Examples

    * \(line)

    ```json
    {\(json): \(json), "owner_ids": [-2], "sort_by": \(json)}
    ```

    ## Change a Victim

    `PUT {{base_url}}/\(code)/{\(code)}?\(code)=\(code)`

    ```shell
    curl -X PUT 'https://api.example.com/v1/\(code)/7?\(code)=\(code)' -H '\(code): \(code)' -H "X-Other: \(code)" -d '{\(json): \(json)}'
    ```
    """
  }

  // MARK: Places

  /// A paragraph, a heading or a list item.
  private var line: String { manner == .raw ? text : HostileDocument.escaped(text) }

  /// A cell of a table.
  var cell: String { line }

  /// A code span, which has no escapes.
  private var code: String {
    manner == .raw
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "`" || $0.value < 0x20 ? "'" : $0 }))
  }

  /// A JSON string, quotes included. Raw ones with a quote or a line break in them are no JSON any more.
  var json: String {
    guard manner == .careful else { return "\"" + text + "\"" }
    var out = "\""
    for scalar in text.unicodeScalars {
      let isPlain = scalar.value >= 0x20 && scalar != "\"" && scalar != "\\"
      let digits = String(scalar.value, radix: 16)
      out += isPlain ? String(scalar) : "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    return out + "\""
  }

  /// `text` with every ASCII punctuation mark escaped and each line break a space.
  private static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x0D: out += " "
      case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: out += "\\" + String(scalar)
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
