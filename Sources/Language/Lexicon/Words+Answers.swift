extension Lexicon {
  /// Words about what comes back.
  static let answers: [WordSet] = [
    .freeKeys, .answerVerbs, .answerNouns, .answerCopulas, .answerLists, .answerObjects, .answerAdjectives,
    .answerContents, .answerEnds, .statusReasons, .emptyWords, .bodyNouns, .samenessWords, .referenceVerbs,
    .shownAnswers, .referredParts, .wholeLists, .statusAnnouncements, .requestTitles, .plainLanguages,
    .answerAnnouncements, .requestAnnouncements, .errorNouns, .errorMembers,
  ]
  /// Words that stand for values in examples.
  static let exampleTexts: [WordSet] = [
    .textSamples, .wholeSamples, .numberSamples, .truthSamples, .objectSamples, .listSamples, .nullSamples,
    .trueSamples, .falseSamples,
  ]
}

extension WordSet {
  /// Parts of a description that say that the keys of an object are its owner's own.
  public static let freeKeys = WordSet(
    "answers.free-keys",
    [
      "own keys", "arbitrary keys", "custom keys", "free keys", "any keys", "keyed by", "key value pairs",
      "key/value pairs", "key values", "key/values", "key value store", "names and values of your own",
    ])
  /// Verbs behind which stands what comes back: "returns a boat".
  public static let answerVerbs = WordSet(
    "answers.verbs", ["returns", "return", "responds", "respond", "answers", "yields", "gives"])
  /// Nouns for what comes back, before "is" or "contains".
  public static let answerNouns = WordSet(
    "answers.nouns", ["response", "answer", "result", "reply", "output", "responses", "answers"])
  /// Verbs between such a noun and what comes back.
  public static let answerCopulas = WordSet(
    "answers.copulas", ["is", "are", "be", "contains", "contain", "holds", "has", "includes"])
  /// Nouns for several of a kind: "a list of boats".
  public static let answerLists = WordSet("answers.lists", ["array", "list", "collection", "set", "page"])
  /// Words in front of a plural that say that all of them come back: "returns all boats".
  public static let wholeLists = WordSet("answers.whole-lists", ["all", "every"])
  /// Nouns that end the name of a record: "a boat object".
  public static let answerObjects = WordSet(
    "answers.objects",
    [
      "object", "objects", "resource", "resources", "record", "records", "entity", "entities", "model", "structure",
    ])
  /// Words between the article and the name of a record: "the newly created boat".
  public static let answerAdjectives = WordSet(
    "answers.adjectives",
    [
      "new", "newly", "updated", "created", "modified", "changed", "requested", "existing", "given", "full", "single",
      "json", "resulting", "deleted", "matching", "paginated", "all", "of", "current", "specified", "added", "whole",
      "entire", "complete", "corresponding", "selected", "same", "affected", "your", "its", "this", "that", "removed",
      "just", "yaml", "xml", "or",
    ])
  /// Nouns for what shows a record, before "of": "the current JSON representation of the boat".
  public static let answerContents = WordSet(
    "answers.contents", ["representation", "body", "details", "copy", "contents", "content", "data", "version", "view"])
  /// Words that end the name of a record.
  public static let answerEnds = WordSet(
    "answers.ends",
    [
      "on", "for", "of", "with", "in", "from", "as", "that", "which", "containing", "given", "to", "if", "when", "and",
      "or", "including", "under", "by", "upon", "whose", "where", "after", "along", "once", "is", "are", "was", "has",
      "have", "without", "based", "belonging", "associated", "was", "were", "will", "can", "at", "between", "within",
      "you", "we", "they", "who", "matching",
    ])
  /// Reasons of a success that stand between its status and what comes back: "returns `200 OK` with the boat".
  public static let statusReasons = WordSet("answers.status-reasons", ["ok", "created", "accepted", "status", "http"])
  /// Words that say that there is nothing.
  public static let emptyWords = WordSet("answers.empty", ["empty", "no"])
  /// Nouns for what a message holds.
  public static let bodyNouns = WordSet("answers.body-nouns", ["response", "body", "content"])
  /// Words that say that an answer is like another one.
  public static let samenessWords = WordSet(
    "answers.sameness", ["same", "identical", "like", "equal", "equals", "similar", "equivalent"])
  /// Verbs that send the reader to another place: "see above".
  public static let referenceVerbs = WordSet("answers.reference-verbs", ["see", "refer", "cf", "compare", "check"])
  /// Words for an answer in a sentence that says where it is shown: "for an example of the response".
  public static let shownAnswers = WordSet(
    "answers.shown",
    [
      "response", "responses", "answer", "answers", "output", "result", "results", "returned", "returns",
      "representation",
    ])
  /// Nouns for a field, behind its name: "the mast property of".
  public static let referredParts = WordSet(
    "answers.referred-parts", ["property", "attribute", "field", "key", "member", "array", "object", "element"])
  /// Languages of code blocks that hold what a command prints.
  public static let plainLanguages = WordSet("answers.plain-languages", ["text", "txt", "plain", "plaintext"])
  /// Words of a title in front of what is sent.
  public static let requestTitles = WordSet("answers.request-titles", ["payload", "body", "request"])
  /// Words of a sentence that names the status of an answer.
  public static let statusAnnouncements = WordSet(
    "answers.status-announcements",
    [
      "return", "returns", "returned", "responds", "respond", "response", "responses", "responded", "responding",
      "returning", "gets", "get", "receive", "see", "answers", "answered",
    ])
  /// Words of a sentence in front of an example that say that it comes back.
  public static let answerAnnouncements = WordSet(
    "answers.announcements",
    [
      "returns", "returned", "return", "gives", "get", "gets", "receive", "receives", "received", "responds",
      "response", "answer", "answers", "reply", "result", "results", "yields", "produces", "back", "output",
    ])
  /// Words of a sentence in front of an example that say that it is sent.
  public static let requestAnnouncements = WordSet(
    "answers.request-announcements",
    ["send", "sends", "sent", "pass", "passed", "post", "submit", "request", "payload", "body", "supply", "provide"])
  /// Words for what comes back when a call fails.
  public static let errorNouns = WordSet(
    "answers.errors",
    [
      "error", "errors", "failure", "failures", "fails", "failed", "unauthorized", "invalid", "exception",
      "exceptions", "fault", "faults",
    ])
  /// Members of objects that tell of a failure.
  public static let errorMembers = WordSet(
    "answers.error-members",
    ["error", "errors", "error_message", "error_code", "message", "detail", "fault"])

  /// Names of types of texts that stand in the place of a value: `{ name: String }`.
  public static let textSamples = WordSet(
    "samples.text", ["string", "str", "text", "date", "datetime", "timestamp", "url", "uri", "email", "uuid"])
  /// Names of types of whole numbers that stand in the place of a value.
  public static let wholeSamples = WordSet("samples.whole", ["integer", "int", "long", "int32", "int64", "bigint"])
  /// Names of types of numbers that stand in the place of a value.
  public static let numberSamples = WordSet("samples.number", ["number", "float", "double", "decimal", "numeric"])
  /// Names of types of truth values that stand in the place of a value.
  public static let truthSamples = WordSet("samples.truth", ["boolean", "bool"])
  /// Names of types of objects that stand in the place of a value.
  public static let objectSamples = WordSet("samples.object", ["object", "hash", "dict", "map"])
  /// Names of types of lists that stand in the place of a value.
  public static let listSamples = WordSet("samples.list", ["array", "list"])
  /// What languages write where JSON has `null`.
  public static let nullSamples = WordSet("samples.null", ["undefined", "none", "nil", "null"])
  /// What languages write where JSON has `true`.
  public static let trueSamples = WordSet("samples.true", ["true", "yes"])
  /// What languages write where JSON has `false`.
  public static let falseSamples = WordSet("samples.false", ["false", "no"])
}
