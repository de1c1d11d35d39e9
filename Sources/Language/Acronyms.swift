/// Words that are written in capitals, by their small letters.
public enum Acronyms {
  /// All that printed names know, in the singular and the plural.
  public static let all: [String: String] = {
    let names = """
      API ASCII CDN CLI CPU CRM CSS CSV DNS FAQ FTP GPS GUID HTML HTTP HTTPS IBAN ID IID IP ISBN ISO JPEG JSON JWT KPI \
      MFA MIME NPS PDF PIN PNG QR RFC ROI RSS SDK SEO SKU SLA SMS SMTP SQL SSH SSL SSN SSO SVG TCP TLS TTL TXT UDP \
      UI UPC URI URL URN USB UTC UTF UTM UUID UX VAT VIN VPN WWW XML YAML ZIP
      """.split(separator: " ").map(String.init)
    let plain = names.map { ($0.lowercased(), $0) }
    let plural = names.map { ($0.lowercased() + "s", $0 + "s") }
    let mixed = [("oauth", "OAuth")]
    return Dictionary(plain + plural + mixed) { first, _ in first }
  }()

  /// Those that names in the spec are written with. They are fewer: a name in the spec is what corrections and earlier
  /// specs call a record, so that it has to stay as it is.
  public static let ofNames = all.filter { known.contains($0.key) }

  private static let known: Set = [
    "id", "ids", "url", "urls", "uri", "api", "html", "json", "uuid", "http", "ip",
  ]
}
