import APISpec

/// How a client is made at a call site, and what it must be told.
struct Credentials {
  let plan: PackagePlan

  /// One thing that the client must be told.
  struct Value: Hashable {
    /// The parameter of the initialiser.
    let parameter: Identifier
    /// The variable that holds it at the call site.
    let variable: String
    /// The environment variable that the example program reads it from.
    let environment: String
    /// What the parameter is given when only text is at hand.
    let conversion: String?
  }

  /// All of them, in the order of the initialiser.
  var values: [Value] {
    var given = plan.headers.compactMap { header -> Value? in
      guard let parameter = header.parameter, header.defaultValue == nil else { return nil }
      let last = Words(header.header.name).last
      let isUsable = !last.isEmpty && !last.startsWithDigit && last.lowerCamel != client
      let variable = isUsable ? last.lowerCamel : parameter.name
      return value(parameter, variable: variable)
    }
    if Set(given.map(\.variable)).count < given.count {
      given = given.map { value($0.parameter, variable: $0.parameter.name) }
    }
    if plan.baseURL == nil {
      given.append(value(Identifier(name: "baseURL"), variable: "baseURL", conversion: "ServiceURL"))
    }
    return given
  }

  /// The variable that holds a client.
  var client: String { CallSite.variable(of: plan.names.client) }

  /// The parameters of a function that makes a client.
  var parameters: String {
    values.map { "\(Identifier(name: $0.variable).spelling): \($0.conversion ?? "String")" }.joined(separator: ", ")
  }

  /// The expression that makes a client of variables.
  func initializer(_ more: [String] = []) -> String {
    let arguments = values.map { "\($0.parameter.label): \(Identifier(name: $0.variable).spelling)" }
    return "\(plan.names.client)Client(\((arguments + more).joined(separator: ", ")))"
  }

  /// The expression that makes a client of literals that stand for any.
  func sample(_ more: [String] = []) -> String {
    let arguments = values.map { value in
      let text = value.conversion == nil ? value.variable : "https://api.example.com"
      return "\(value.parameter.label): \(SwiftLiteral.string(text))"
    }
    return "\(plan.names.client)Client(\((arguments + more).joined(separator: ", ")))"
  }

  private func value(_ parameter: Identifier, variable: String, conversion: String? = nil) -> Value {
    let words = Words(plan.names.client).lowercased + Words(parameter.name).lowercased
    let name = words.joined(separator: "_").uppercased()
    let isPlain = name.unicodeScalars.allSatisfy { $0.isASCII }
    return Value(
      parameter: parameter, variable: variable,
      environment: isPlain ? name : Words(plan.names.client).lowercased.joined(separator: "_").uppercased() + "_VALUE",
      conversion: conversion)
  }
}
