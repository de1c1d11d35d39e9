extension Lexicon {
  /// Words about the media types of bodies.
  static let mediaTypes: [WordSet] = [
    .mediaTypeFamilies, .sendingWords, .answeringWords, .urlEncodedForms, .multipartForms,
  ]
}

extension WordSet {
  /// What the name of a media type begins with.
  public static let mediaTypeFamilies = WordSet(
    "media-types.families", ["application", "text", "image", "audio", "video", "multipart", "font", "model"])
  /// Words that speak of what is sent.
  public static let sendingWords = WordSet(
    "media-types.sending",
    [
      "send", "sends", "sent", "sending", "body", "request", "requests", "payload", "post", "posted", "put", "accepts",
      "accept", "submit", "submitted", "upload", "uploads", "uploaded", "encoded", "takes", "expects", "consumes",
      "pass", "passed", "form", "fields", "parameters", "content-type", "uploading", "use", "using",
    ])
  /// Words that speak of what comes back.
  public static let answeringWords = WordSet(
    "media-types.answering",
    [
      "return", "returns", "returned", "respond", "responds", "response", "responses", "answer", "answers", "answered",
      "result", "results", "produces", "download", "downloads", "receive", "output", "comes",
    ])
  /// What docs call a form in the body.
  public static let urlEncodedForms = WordSet(
    "media-types.url-encoded-form",
    ["form encoded", "form-encoded", "url-encoded", "urlencoded", "url encoded", "form-urlencoded", "form-url-encoded"])
  /// What docs call a form in parts.
  public static let multipartForms = WordSet(
    "media-types.multipart-form", ["multipart form", "multipart/form", "multipart request", "multipart upload"])
}
