extension DocProfile {
  /// The Copper documents in their three forms: Markdown chapters, one page for each endpoint, and page text.
  public static let copper = {
    var profile = standard
    profile.name = "copper"
    profile.typeWords += ["option id"]
    profile.credentialHeaders = ["X-PW-AccessToken", "X-PW-UserEmail"] + standard.credentialHeaders
    return profile
  }()

  /// The profiles that are built in.
  public static let builtIn = [standard, copper]
}
