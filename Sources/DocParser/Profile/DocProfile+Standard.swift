extension DocProfile {
  /// What public references have in common; every other profile says only where it differs.
  public static let standard = DocProfile(
    name: "standard",
    typeWords: [
      "string", "text", "str", "char", "varchar", "string enum", "enum", "enumeration", "email", "url", "uri", "uuid",
      "guid", "number", "numeric", "num", "integer", "int", "int32", "int64", "long", "bigint", "float", "double",
      "decimal", "money", "currency", "boolean", "bool", "list", "array", "string array", "number array",
      "integer array", "object", "hash", "map", "dictionary", "json", "mixed", "any", "null", "id", "identifier",
      "timestamp", "unix timestamp", "date", "datetime", "date time", "time", "duration", "binary", "file", "html",
      "markdown", "iso8601", "iso 8601", "iso8601 timestamp", "iso 8601 timestamp", "iso8601 date", "iso 8601 date",
      "password", "phone", "image", "base64",
    ],
    types: [:],
    requiredMarker: "*",
    optionalMarker: "?",
    footnoteMarks: [],
    columns: ColumnTitles(
      name: [
        "field", "field name", "name", "key", "attribute", "parameter", "param", "property", "argument", "header",
        "variable", "column", "member", "fields", "names", "keys", "attributes", "parameters", "params", "properties",
        "arguments",
      ],
      type: ["type", "data type", "datatype", "format", "kind"],
      description: ["details", "description", "notes", "note", "explanation", "comment", "comments", "definition"],
      defaultValue: ["default", "default value", "defaults to"],
      required: ["required", "mandatory", "required?", "is required", "req"],
      optional: ["optional", "optional?", "nullable", "nullable?"],
      value: ["value", "example value", "example", "sample"],
      statusCode: [
        "code", "status", "status code", "error code", "response code", "http code", "http status", "http status code",
        "return code",
      ],
      categories: [
        "categories", "category", "values", "allowed values", "valid values", "possible values", "options", "choices",
      ],
      location: ["in", "located in", "location", "param type", "parameter type", "parameter location", "passed in"]),
    placeholders: ["undefined", "tbd", "todo", "to do", "lorem ipsum", "no description", "n/a"],
    noDefaultWords: [
      "none", "n/a", "na", "-", "–", "—", "null", "nil", "no default", "empty", "not set", "undefined",
      "absent", "unset",
    ],
    yesWords: [
      "yes", "y", "true", "required", "x", "✓", "✔", "✅", "mandatory", "always", "1",
      ":check:", ":white check mark:", ":heavy check mark:", ":material check:", ":ballot box with check:",
    ],
    noWords: [
      "no", "n", "false", "optional", "✗", "✘", "❌", "-", "–", "—", "never", "0", ":x:", ":material close:",
      ":heavy multiplication x:", ":negative squared cross mark:",
    ],
    labels: standardLabels,
    methods: ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "LIST"],
    endpointLines: [
      "{method} {target}", "{method}: {target}", "{method} - {target}", "{method} – {target}",
      "endpoint: {method} {target}", "request: {method} {target}",
      "url: {method} {target}", "route: {method} {target}", "http request: {method} {target}", "% {method} {target}",
      "{title} % {method} {target}", "{title} - {method} {target}", "{title} – {method} {target}",
      "{title}: {method} {target}", "{title} ({method} {target})", "{title} [{method} {target}]",
      "{title} | {method} {target}", "{title} — {method} {target}", "{method} {target} - {title}",
      "{method} {target} – {title}", "{method} {target} — {title}", "{method} {target}: {title}",
      "{method} {target} ({title})", "url: {target}", "uri: {target}", "path: {target}", "endpoint: {target}",
      "route: {target}", "method: {method}", "http method: {method}", "verb: {method}",
    ],
    baseURLPlaceholders: [
      "base_url", "baseurl", "base", "url", "host", "hostname", "api_url", "apiurl", "api_base", "api_host", "root",
    ],
    baseURLs: [],
    webhookPlaceholders: [
      "your_server", "your_url", "your_endpoint", "your_host", "your_domain", "your_app", "callback", "callback_url",
      "webhook", "webhook_url", "target", "target_url", "notification_url", "subscriber_url",
    ],
    credentialHeaders: [
      "Authorization", "X-API-Key", "API-Key", "X-Auth-Token", "Private-Token", "Cookie",
    ],
    fillInMarks: ["your", "my_", "xxx", "token_here", "<", "{", "$", "…", "..."],
    footnoteLabels: ["footnotes", "footnote"])

  private static let standardLabels = PartLabels(
    headers: ["headers", "header", "request headers", "http headers"],
    parameters: [
      "parameters", "params", "query parameters", "query string parameters", "url parameters", "path parameters",
      "body parameters", "request parameters", "request body parameters", "arguments", "query", "filters",
      "supported attributes", "request attributes", "attributes", "fields", "request fields",
    ],
    request: [
      "body", "request body", "request", "requests", "request example", "example request", "example request body",
      "sample request", "request payload", "payload", "example body", "body parameter", "request sample", "http body",
      "body example", "json body", "body params",
    ],
    response: [
      "response", "responses", "response body", "example response", "example responses", "sample response",
      "sample responses", "response example", "response examples", "response payload", "returns", "result", "results",
      "success response", "response sample", "response schema", "response attributes", "response fields",
      "response parameters", "error response",
      "error responses", "example response body", "output",
    ],
    examples: [
      "example", "examples", "example requests", "request examples", "sample requests", "samples", "sample",
      "example usage", "usage", "example calls", "example call", "sample call", "example requests and responses",
    ],
    properties: [
      "properties", "attributes", "fields", "object", "resource", "model", "schema", "structure", "columns",
    ],
    values: [
      "types", "states", "statuses", "status", "modes", "levels", "styles", "kinds", "formats", "tiers", "reasons",
      "scopes", "behaviors", "behaviours", "flags", "enum", "enumeration", "constants",
    ])
}
