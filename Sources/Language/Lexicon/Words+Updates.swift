extension Lexicon {
  /// Words about what an update changes and what it keeps.
  static let updates: [WordSet] = [.removal, .change, .sending, .omission, .keeping]
  /// Phrases about that.
  static let updatePhrases: [PhraseSet] = [.leftOut, .unchanged]
}

extension WordSet {
  /// Verbs for taking a value away: "null removes it".
  public static let removal = WordSet(
    "update.removal",
    [
      "remove", "removes", "removed", "removing", "clear", "clears", "cleared", "clearing", "unset", "unsets", "delete",
      "deletes", "erase", "erases", "empties", "reset", "resets", "blank",
    ])
  /// Verbs for changing a value.
  public static let change = WordSet(
    "update.change",
    [
      "update", "updates", "updated", "change", "changes", "changed", "modify", "modifies", "modified", "applied",
      "apply", "affect", "affects", "affected",
    ])
  /// Verbs for putting a field into a request.
  public static let sending = WordSet(
    "update.sending",
    [
      "sent", "specified", "included", "provided", "present", "supplied", "passed", "given", "specify", "send",
      "include", "provide", "pass",
    ])
  /// Words for a field that was not sent.
  public static let omission = WordSet(
    "update.omission", ["omitted", "missing", "unspecified", "absent", "omit", "unmentioned"])
  /// Words for a field that stays as it was.
  public static let keeping = WordSet(
    "update.keeping",
    [
      "unchanged", "untouched", "unmodified", "unaffected", "keep", "keeps", "kept", "retain", "retained", "retains",
      "stay", "ignored", "preserved", "preserve",
    ])
}

extension PhraseSet {
  /// That a field was not sent.
  public static let leftOut = PhraseSet("update.left-out", ["left out"])
  /// That a field stays as it was.
  public static let unchanged = PhraseSet(
    "update.unchanged", ["as they are", "as it is", "not change", "not be changed", "as they were"])
}
