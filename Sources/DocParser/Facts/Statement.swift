import Diagnostics

/// Something that prose states and a spec can hold.
public enum Statement: Sendable, Hashable {
  // About one field, mostly in a table's description.

  /// Only these values are allowed, or are the usual ones; as written, without quotation marks.
  case allowedValues([String])
  /// Numbers stand for meanings: `0, 1, 2, 3, for "Open", …, respectively`, `1: followed, 2: not followed`.
  case codes([Code])
  /// A number with a meaning of its own among ids: `-2 for Opportunities with no owner`.
  case sentinel(Int, meaning: String)
  /// A smallest and a largest value, both included; as written.
  case range(minimum: String?, maximum: String?)
  /// The value is a Unix timestamp.
  case unixTimestamp
  /// The value is a date as text in one of these orders, such as `MM/DD/YYYY`.
  case dateFormats([String])
  /// The value identifies a record of what is named, in the words of the docs: "User", "Customer Source".
  case identifies(String)
  /// The items of a list are of this type word.
  case itemType(String)
  /// The kinds of value it may have, as type words: number, string, option id, timestamp.
  case valueKinds([String])
  /// The value is an object, or a list of objects, with these fields.
  case parts([FieldPart])
  /// The value may be of any kind.
  case anyKind
  /// The number counts pages or entries, or the field is otherwise whole by meaning; or it is money, and so on.
  case quantity(Quantity)
  /// "see footnote 1".
  case footnoteReference(Int)
  /// The field is set by the server and cannot be sent.
  case readOnly
  /// Comparison is for equality.
  case exactMatch

  // About an operation.

  /// A footnote: its number, and what it states.
  case footnote(Int, [Statement])
  /// Only these values are allowed for what is named, a parameter of the path or a field; as written, without marks.
  case parameterValues(name: String, [String])
  /// The fields that a request needs.
  case requiredFields([String])
  /// Sending null removes a value.
  case nullRemovesValue
  /// Fields that are not sent stay as they are.
  case onlySentFieldsChange
  /// No more records than this come back from one search.
  case resultCap(Int)
  /// Criteria are joined with AND.
  case criteriaAreJoined
  /// The fields that can be filtered by an empty value.
  case emptyFilterable([String])
  /// What comes back, in the words of the docs: "channel", "guild member"; one or a list of them.
  case returns(String, isList: Bool)
  /// Nothing comes back.
  case returnsNothing
  /// What comes back is what another operation answers, or a part of it.
  case returnsSame(AnswerReference)
  /// The call takes what another one takes: `#` and the heading that a link leads to, or method and path; and what its
  /// own section says.
  case takesSame(as: String)
  /// The call may be made without its body.
  case bodyIsOptional
  /// No field of the request has to be sent.
  case allFieldsAreOptional
  /// What was made cannot be changed in these fields.
  case cannotChange([String])
  /// The call takes the parameters that stand where links lead, but for those of these names.
  case takesParameters(of: [String], except: [String])

  /// The call should not be used any more.
  case deprecated
  /// The call needs no proof of who makes it.
  case needsNoCredential
  /// The call takes a header.
  case takesHeader(String, isRequired: Bool)
  /// What is sent is of this media type.
  case sends(mediaType: String)
  /// What comes back is of this media type.
  case answers(mediaType: String)

  // About the service.

  /// So many requests in so many seconds.
  case rateLimit(requests: Int, seconds: Int)
  /// The sizes of a page: default, smallest and largest, and the parameter's name.
  case pageSize(parameter: String, defaultSize: Int?, minimum: Int?, maximum: Int?)
  /// The parameter that numbers pages, and the first number.
  case pageNumber(parameter: String, first: Int)
  /// A response header with an upper bound of the total.
  case totalHeader(String)
  /// A header of the answer leads to the next page.
  case nextPageLink
  /// How points in time are written wherever nothing else is said.
  case timesAre(TimeForm)
  /// Amounts of money are texts, with so many digits behind the point where that is said.
  case amountsAreTexts(decimals: Int?)
  /// A header that all calls have, with the value that is shown.
  case requestHeader(name: String, value: String?)
  /// The lowest TLS version.
  case minimumTLS(String)
  /// The URL that paths are appended to.
  case baseURL(String)

  /// How points in time are written.
  public enum TimeForm: String, Sendable, Hashable {
    /// As texts such as `2018-02-08T09:30:00Z`.
    case text
    /// As seconds since 1970.
    case seconds
    /// As milliseconds since 1970.
    case milliseconds
  }

  /// A number and what it stands for.
  public struct Code: Sendable, Hashable {
    /// The number on the wire.
    public let value: Int
    /// What it stands for, as written.
    public let meaning: String

    /// A code.
    public init(value: Int, meaning: String) {
      self.value = value
      self.meaning = meaning
    }
  }

  /// What a number measures.
  public enum Quantity: String, Sendable, Hashable {
    case count, money, duration, percentage
  }
}

/// A statement, where it stands and in what words.
public struct LocatedStatement: Sendable, Hashable {
  /// What is stated.
  public let statement: Statement
  /// The words that state it.
  public let quotation: String
  /// Where they stand.
  public let range: SourceRange

  /// A statement at its place.
  public init(_ statement: Statement, quotation: String, range: SourceRange) {
    self.statement = statement
    self.quotation = quotation
    self.range = range
  }
}
