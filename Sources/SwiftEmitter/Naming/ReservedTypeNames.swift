/// Names of types that a printed client must not take, so that a file that imports it keeps its own.
enum ReservedTypeNames {
  /// Top-level types of Swift, its concurrency, Foundation and Swift Testing, and what the language itself names so.
  static let language = set(
    """
    Actor AdditiveArithmetic AffineTransform AlignmentOptions Any AnyActor AnyBidirectionalCollection AnyClass \
    AnyCollection AnyHashable AnyIndex AnyIterator AnyKeyPath AnyObject AnyRandomAccessCollection AnyRegexOutput \
    AnySequence Array ArraySlice AsyncCompactMapSequence AsyncDropFirstSequence AsyncDropWhileSequence \
    AsyncFilterSequence AsyncFlatMapSequence AsyncIteratorProtocol AsyncMapSequence AsyncPrefixSequence \
    AsyncPrefixWhileSequence AsyncSequence AsyncStream AsyncThrowingCompactMapSequence \
    AsyncThrowingDropWhileSequence AsyncThrowingFilterSequence AsyncThrowingFlatMapSequence \
    AsyncThrowingMapSequence AsyncThrowingPrefixWhileSequence AsyncThrowingStream Atomic AtomicLazyReference \
    AtomicLoadOrdering AtomicOptionalRepresentable AtomicRepresentable AtomicStoreOrdering AtomicUpdateOrdering \
    Attachable AttachableWrapper Attachment AttributeContainer AttributeDynamicLookup AttributeScope \
    AttributeScopeCodableConfiguration AttributeScopes AttributedString AttributedStringAttributeMutation \
    AttributedStringKey AttributedStringProtocol AttributedSubstring BidirectionalCollection BidirectionalSlice \
    BinaryFloatingPoint BinaryInteger BitwiseCopyable BlockOperation Bool BooleanLiteralType Bundle \
    ByteCountFormatStyle ByteCountFormatter CBool CChar CChar16 CChar32 CChar8 CDouble CGFloat CGPoint CGRect \
    CGRectEdge CGSize CInt CLong CLongDouble CLongLong CShort CSignedChar CUnsignedChar CUnsignedInt CUnsignedLong \
    CUnsignedLongLong CUnsignedShort CVaListPointer CVarArg CWideChar CachedURLResponse Calendar CancellationError \
    CaseIterable Character CharacterSet CheckedContinuation Clock ClosedRange ClosedRangeIndex CocoaError Codable \
    CodableAttributedStringKey CodableConfiguration CodableWithConfiguration CodingKey CodingKeyRepresentable \
    CodingUserInfoKey Collection CollectionDifference CollectionOfOne CommandLine Comment Comparable \
    ComparableComparator Comparator ComparisonResult ConditionTrait Confirmation ContiguousArray ContiguousBytes \
    ContinuousClock Copyable CountableClosedRange CountablePartialRangeFrom CountableRange \
    CurrencyFormatStyleConfiguration CustomConsumingRegexComponent CustomDebugStringConvertible \
    CustomLeafReflectable CustomNSError CustomPlaygroundQuickLookable CustomReflectable CustomStringConvertible \
    CustomTestArgumentEncodable Data DataProtocol Date DateComponents DateFormatter DateInterval \
    DateIntervalFormatter Decimal Decodable DecodableAttributedStringKey DecodableWithConfiguration Decoder \
    DecodingConfigurationProviding DecodingError DefaultBidirectionalIndices DefaultIndices \
    DefaultRandomAccessIndices DefaultStringInterpolation DescriptiveNumberFormatConfiguration Dictionary \
    DictionaryIndex DictionaryIterator DictionaryLiteral Dimension DiscardingTaskGroup \
    DiscontiguousAttributedSubstring DiscontiguousSlice DiscreteFormatStyle Double DropFirstSequence \
    DropWhileSequence Duration DurationProtocol EmptyCollection EmptyIterator Encodable \
    EncodableAttributedStringKey EncodableWithConfiguration Encoder EncodingConfigurationProviding EncodingError \
    EnergyFormatter EnumeratedIterator EnumeratedSequence Equatable Error Escapable Executor ExecutorJob \
    ExitStatus ExitTest Expectation ExpectationFailedError ExpressibleByArrayLiteral ExpressibleByBooleanLiteral \
    ExpressibleByDictionaryLiteral ExpressibleByExtendedGraphemeClusterLiteral ExpressibleByFloatLiteral \
    ExpressibleByIntegerLiteral ExpressibleByNilLiteral ExpressibleByStringInterpolation \
    ExpressibleByStringLiteral ExpressibleByUnicodeScalarLiteral Expression ExtendedGraphemeClusterType \
    ExtensionPoint FileAttributeKey FileAttributeType FileHandle FileManager FileManagerDelegate \
    FileProtectionType FixedWidthInteger FlattenBidirectionalCollection FlattenBidirectionalCollectionIndex \
    FlattenCollection FlattenCollectionIndex FlattenSequence Float Float16 Float32 Float64 Float80 \
    FloatLiteralType FloatingPoint FloatingPointClassification FloatingPointFormatStyle FloatingPointParseStrategy \
    FloatingPointRoundingRule FloatingPointSign FormatStyle FormatStyleCapitalizationContext Formatter GlobalActor \
    HTTPCookie HTTPCookiePropertyKey HTTPCookieStorage HTTPURLResponse Hashable Hasher Host ISO8601DateFormatter \
    Identifiable IndexPath IndexSet IndexingIterator InflectionRule InlineArray InputStream InstantProtocol Int \
    Int128 Int16 Int32 Int64 Int8 IntegerFormatStyle IntegerLiteralType IntegerParseStrategy Issue \
    IssueHandlingTrait IteratorOverOne IteratorProtocol IteratorSequence JSONDecoder JSONEncoder JSONSerialization \
    Job JobPriority JoinedIterator JoinedSequence KeyPath KeyPathComparator KeyValuePairs KeyedDecodingContainer \
    KeyedDecodingContainerProtocol KeyedEncodingContainer KeyedEncodingContainerProtocol KnownIssueMatcher \
    LazyBidirectionalCollection LazyCollection LazyCollectionProtocol LazyDropWhileBidirectionalCollection \
    LazyDropWhileCollection LazyDropWhileIndex LazyDropWhileIterator LazyDropWhileSequence \
    LazyFilterBidirectionalCollection LazyFilterCollection LazyFilterIndex LazyFilterIterator LazyFilterSequence \
    LazyMapBidirectionalCollection LazyMapCollection LazyMapIterator LazyMapRandomAccessCollection LazyMapSequence \
    LazyPrefixWhileBidirectionalCollection LazyPrefixWhileCollection LazyPrefixWhileIndex LazyPrefixWhileIterator \
    LazyPrefixWhileSequence LazyRandomAccessCollection LazySequence LazySequenceProtocol LengthFormatter \
    ListFormatStyle Locale LocalizedError LosslessStringConvertible MainActor ManagedBuffer ManagedBufferPointer \
    MarkdownDecodableAttributedStringKey MassFormatter Measurement MemoryLayout Mirror MirrorPath Morphology \
    MutableBidirectionalSlice MutableCollection MutableDataProtocol MutableRandomAccessSlice \
    MutableRangeReplaceableBidirectionalSlice MutableRangeReplaceableRandomAccessSlice \
    MutableRangeReplaceableSlice MutableRawSpan MutableSlice MutableSpan Mutex NetService Never Notification \
    NotificationCenter NotificationQueue NumberFormatStyleConfiguration NumberFormatter Numeric ObjCBool \
    ObjectIdentifier Observable ObservationRegistrar Observations OpaquePointer OperatingSystemVersion Operation \
    OperationQueue OptionSet Optional OutputRawSpan OutputSpan OutputStream POSIXError ParallelizationTrait \
    ParseStrategy ParseableFormatStyle PartialAsyncTask PartialKeyPath PartialRangeFrom PartialRangeThrough \
    PartialRangeUpTo PersonNameComponents PersonNameComponentsFormatter Pipe PlaygroundQuickLook Port PortDelegate \
    PortMessage Predicate PredicateBindings PredicateError PredicateExpression PredicateExpressions PrefixSequence \
    Process ProcessInfo Progress ProgressKind ProgressReporting ProgressUserInfoKey PropertyListDecoder \
    PropertyListEncoder PropertyListSerialization Protocol QualityOfService RandomAccessCollection \
    RandomAccessSlice RandomNumberGenerator Range RangeExpression RangeReplaceableBidirectionalSlice \
    RangeReplaceableCollection RangeReplaceableRandomAccessSlice RangeReplaceableSlice RangeSet RawRepresentable \
    RawSpan RecoverableError ReferenceWritableKeyPath Regex RegexComponent RegexRepetitionBehavior \
    RegexSemanticLevel RegexWordBoundaryKind Repeated Result ReversedCollection ReversedIndex \
    ReversedRandomAccessCollection RunLoop Scanner ScopedAttributeContainer Selector Self Sendable \
    SendableMetatype Sequence SerialExecutor Set SetAlgebra SetIndex SetIterator SignedInteger SignedNumeric \
    SingleValueDecodingContainer SingleValueEncodingContainer Slice SocketNativeHandle SocketPort SortComparator \
    SortDescriptor SortOrder SourceLocation Span StandardPredicateExpression StaticBigInt StaticString Stream \
    StreamDelegate StreamNetworkServiceTypeValue StreamSOCKSProxyConfiguration StreamSOCKSProxyVersion \
    StreamSocketSecurityLevel StrideThrough StrideThroughIterator StrideTo StrideToIterator Strideable String \
    StringInterpolationProtocol StringLiteralType StringProtocol StringStyle StringTransform Substring SuiteTrait \
    SuspendingClock SystemRandomNumberGenerator Tag Task TaskExecutor TaskGroup TaskLocal TaskPriority Test \
    TestScoping TestTrait TextOutputStream TextOutputStreamable Thread ThrowingDiscardingTaskGroup \
    ThrowingTaskGroup TimeInterval TimeLimitTrait TimeZone Timer Trait Type UInt UInt128 UInt16 UInt32 UInt64 \
    UInt8 URL URLAuthenticationChallenge URLAuthenticationChallengeSender URLCache URLComponents URLCredential \
    URLCredentialStorage URLError URLFileResourceType URLProtectionSpace URLProtocol URLProtocolClient \
    URLQueryItem URLRequest URLResourceKey URLResourceValues URLResponse URLSession URLSessionConfiguration \
    URLSessionDataDelegate URLSessionDataTask URLSessionDelegate URLSessionDownloadDelegate URLSessionDownloadTask \
    URLSessionStreamDelegate URLSessionStreamTask URLSessionTask URLSessionTaskDelegate URLSessionTaskMetrics \
    URLSessionTaskTransactionMetrics URLSessionUploadTask URLSessionWebSocketDelegate URLSessionWebSocketTask \
    UTF16 UTF32 UTF8 UTF8Span UUID UnboundedRange UndoManager UnfoldFirstSequence UnfoldSequence Unicode \
    UnicodeCodec UnicodeDecodingResult UnicodeScalar UnicodeScalarType Unit UnitAcceleration UnitAngle UnitArea \
    UnitConcentrationMass UnitConverter UnitConverterLinear UnitDispersion UnitDuration UnitElectricCharge \
    UnitElectricCurrent UnitElectricPotentialDifference UnitElectricResistance UnitEnergy UnitFrequency \
    UnitFuelEfficiency UnitIlluminance UnitInformationStorage UnitLength UnitMass UnitPower UnitPressure UnitSpeed \
    UnitTemperature UnitVolume UnkeyedDecodingContainer UnkeyedEncodingContainer Unmanaged UnownedJob \
    UnownedSerialExecutor UnownedTaskExecutor UnsignedInteger UserDefaults Void WordPair WritableKeyPath XMLDTD \
    XMLDocument XMLElement XMLNode XMLParser Zip2Iterator Zip2Sequence
    """)

  /// Types of the frameworks that apps import beside a client.
  static let frameworks = set(
    """
    Activity Alert Alignment Angle Animation App AppIntent Attribute Axis Badge Binding Button Canvas Capsule \
    Chart Circle Color ColorScheme Commands ContentMode Control Divider Edge Environment EnvironmentObject \
    EnvironmentValues Font Form Gauge Gesture Gradient Grid Group Image Intent Label Layout Link List Map Marker \
    Material Menu Model ModelContext Namespace NavigationLink Path Picker Preview Published Query Rectangle \
    Relationship Scene Schema Section Settings Shape Slider Spacer State StateObject Stepper Subscribers \
    Subscription Tab TabView Table Text Toggle Toolbar Transaction Transition View Visibility Widget Window
    """)

  /// Types within printed and runtime types, generic parameters, and types of the printed tests: inside of them a
  /// printed type of the same name could not be reached.
  static let nested: [String] = [
    "AllCases", "AsyncIterator", "Bound", "CallSites", "Code", "CodingKeys", "Element", "ExampleProgram", "Fixture",
    "ID", "Item", "Key", "Keys", "Probe", "RawValue", "Record", "Request", "Response", "ServiceTests", "TestClient",
    "Tutorial", "TutorialTests", "Value",
  ]

  /// Modules that a printed file imports, or that its user's file imports beside it.
  static let modules: Set<String> = [
    "AsyncHTTPClient", "Dispatch", "Foundation", "FoundationEssentials", "FoundationNetworking", "HTTPTypes", "NIOCore",
    "Observation", "Swift", "SwiftUI", "Synchronization", "Testing", "XCTest",
  ]

  private static func set(_ names: String) -> Set<String> {
    Set(names.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) })
  }
}
