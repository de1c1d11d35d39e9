extension Lexicon {
  /// Words about fields and what describes them.
  static let fields: [WordSet] = [.rights, .nameJoints, .remarkLabels, .textNames, .descriptionLabels, .announcers]
}

extension WordSet {
  /// Words for what a caller may do: an item about them describes no field.
  public static let rights = WordSet(
    "fields.rights",
    [
      "right", "rights", "permission", "permissions", "privilege", "privileges", "scope", "scopes", "role", "plan",
      "capability", "capabilities",
    ])
  /// What stands between the names of several fields that one text describes.
  public static let nameJoints = WordSet("fields.name-joints", [",", "and", "or", "/", "&", ", and", ", or"])
  /// Last words of names whose values are texts, where nothing else tells what is sent.
  public static let textNames = WordSet(
    "fields.text-names",
    [
      "name", "title", "description", "email", "url", "label", "comment", "note", "subject", "text", "password",
      "username", "message",
    ])
  /// Words that announce a list: "has the following properties".
  public static let announcers = WordSet("fields.announcers", ["following", "these"])
  /// Labels in front of what a field means: `**Description:** …`.
  public static let descriptionLabels = WordSet("fields.description-labels", ["description"])
  /// Bold words with a colon that open a remark, where they might be names: `**Note:** …`.
  public static let remarkLabels = WordSet(
    "fields.remark-labels",
    [
      "note", "notes", "type", "description", "default", "warning", "important", "tip", "oauth", "auth",
      "authentication", "permissions", "scope", "scopes", "version", "since", "deprecated", "method", "url", "endpoint",
      "path",
    ])
}
