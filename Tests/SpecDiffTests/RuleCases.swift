import APISpec
import OrderedJSON
import SpecDiff
import Testing

/// One edit of a spec, and what it must be called.
struct RuleCase: CustomTestStringConvertible, Sendable {
  let rule: ChangeRule
  /// The sentence that the change prints.
  let text: String
  let wire: ChangeClass
  let swift: ChangeClass
  let old: APISpec
  let new: APISpec
  /// Rules of changes that come with it.
  let others: Set<ChangeRule>

  var testDescription: String { "\(rule.rawValue): \(text)" }

  init(
    _ rule: ChangeRule, _ text: String, _ wire: ChangeClass, _ swift: ChangeClass, _ old: APISpec, _ new: APISpec,
    with others: Set<ChangeRule> = []
  ) {
    self.rule = rule
    self.text = text
    self.wire = wire
    self.swift = swift
    self.old = old
    self.new = new
    self.others = others
  }

  static var all: [RuleCase] {
    service + listed + headers + resources + operations + wire + paging + examples + schemas + requestFields
      + responseFields
      + fieldValues + fieldWords + enumerations + unions
  }
}
