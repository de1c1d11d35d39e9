import DocParser
import Language

/// Finds the response that belongs to a request of the same section: by title, by standing right after it, or as the
/// only one; of several under one heading the one whose title says the same as the heading.
struct ExamplePartners {
  private let examples: [ExampleFacts]
  /// The places of the requests and of the responses, in order.
  private let requests: [Int]
  private let responses: [Int]
  private let responsesByTitle: [String?: [Int]]
  /// The response that is taken where none stands by a request.
  private let common: Int?

  init(of section: SectionFacts) {
    let examples = section.examples
    self.examples = examples
    requests = examples.indices.filter { examples[$0].isRequest }
    responses = examples.indices.filter { examples[$0].status != nil && examples[$0].json != nil }
    responsesByTitle = Dictionary(grouping: responses) { examples[$0].title }
    let heading = Set(NameWords(section.heading ?? "").words)
    let named = responses.first { index in
      let words = examples[index].title.map { NameWords($0).words } ?? []
      return !words.isEmpty && heading.isSuperset(of: words)
    }
    common = named ?? (responses.count == 1 ? responses.first : nil)
  }

  /// The place of the response to the request at `position`.
  func response(toRequestAt position: Int) -> Int? {
    if let title = examples[position].title, let titled = responsesByTitle[title] {
      return titled.elements(after: position).first ?? titled.first
    }
    let next = requests.elements(after: position).first ?? examples.endIndex
    let following = responses.elements(after: position).prefix { $0 <= next }
    if following.count == 1 { return following.first }
    guard examples[position].command != nil else { return common }
    // The answer may stand in front of the only command.
    return following.first ?? (requests.count == 1 ? common : nil)
  }
}

extension [Int] {
  /// The elements of an ascending list that are greater than a number, found by halving.
  fileprivate func elements(after number: Int) -> ArraySlice<Int> {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle] > number { high = middle } else { low = middle + 1 }
    }
    return self[low...]
  }
}
