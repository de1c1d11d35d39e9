/// One reference with every hostile text in it, for printing a package that is compiled and tested.
///
/// Where a ``HostileDocument`` has one text in all places, this has all texts in the places from which code is made.
public enum HostileReference {
  /// The texts that a name in Swift can be made of, since each of them names a field; no two that differ by their case
  /// or normal form only.
  static let texts: [String] = {
    var seen: Set<String> = []
    return HostileText.all.filter { text in
      let hasLetter = text.unicodeScalars.contains { ("a"..."z").contains($0) || ("A"..."Z").contains($0) }
      return hasLetter && seen.insert(text.lowercased()).inserted
    }
  }()

  /// The reference.
  public static let markdown = """
    # Victims

    **Victim Properties**

    | Field | Type | Details |
    | :--- | :--- | :--- |
    | id | number | Unique identifier of the Victim. |
    | odd\\_number | number | Any number. |
    | kind | string\\_enum | Possible values are: \(texts.map { "\"\(cell($0))\"" }.joined(separator: ", ")). |
    \(texts.map { "| \(cell($0)) | string | \(cell($0)) |" }.joined(separator: "\n"))

    ## Fetch a Victim

    `GET https://api.example.com/v1/victims/{victim_id}`

    ### Example Responses

    \(texts.map(response).joined(separator: "\n\n"))

    \(numbers.map(odd).joined(separator: "\n\n"))

    ## Search Victims

    `POST https://api.example.com/v1/victims/search`

    | Parameter | Type | Details | Default |
    | :--- | :--- | :--- | :--- |
    | page\\_number | number | The page. | 1 |
    | page\\_size | number | How many are on a page. | 20 |
    \(texts.map { "| \(cell($0)) | string | \(cell($0)) | \(cell($0)) |" }.joined(separator: "\n"))

    ### Request Examples

    \(texts.map(request).joined(separator: "\n\n"))

    ### Example Responses

    * All of them

    200: OK

    ```json
    [{\(record)}]
    ```

    ## Create a Victim

    `POST https://api.example.com/v1/victims`

    ### Body

    ```json
    {\(texts.map { "\(json($0)): \(json($0))" }.joined(separator: ", "))}
    ```

    """

  private static let record = "\"id\": 1, " + texts.map { "\(json($0)): \(json($0))" }.joined(separator: ", ")

  /// Numbers that no type of Swift holds, and some that look like it.
  private static let numbers = [
    "1e999999", "-1e999999", "1e-999999", "10e9223372036854775807", "1.5e-9223372036854775808", "1E+400",
    String(repeating: "9", count: 400), "0." + String(repeating: "3", count: 400), "-0", "0.1", "5000.0",
    "9223372036854775807", "9223372036854775808", "-9223372036854775808", "1e2",
  ]

  private static func odd(_ number: String) -> String {
    "* Number \(number.prefix(30))\n\n200: OK\n\n```json\n{\"id\": 1, \"odd_number\": \(number)}\n```"
  }

  private static func response(_ text: String) -> String {
    "* \(cell(text))\n\n200: OK\n\n```json\n{\"id\": 1, \(json(text)): \(json(text)), \"kind\": \(json(text))}\n```"
  }

  private static func request(_ text: String) -> String {
    "* \(cell(text))\n\n```json\n{\(json(text)): \(json(text))}\n```"
  }

  private static func cell(_ text: String) -> String { HostileDocument(text, .careful).cell }
  private static func json(_ text: String) -> String { HostileDocument(text, .careful).json }
}
