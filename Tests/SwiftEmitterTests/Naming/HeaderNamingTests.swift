import APISpec
import Testing

@testable import SwiftEmitter

@Suite struct HeaderNamingTests {
  private func parameters(_ names: [String], prefix: String = "") -> [String] {
    let headers = names.map { Header(name: $0, value: .credential, prefix: prefix, place: Make.place) }
    return HeaderPlan.plans(for: Service(baseURL: nil, headers: headers)).compactMap { $0.parameter?.name }
  }

  @Test func theSharedStartIsCut() {
    #expect(
      parameters(["X-PW-AccessToken", "X-PW-Application", "X-PW-UserEmail"]) == [
        "accessToken", "application", "userEmail",
      ])
  }

  @Test func headersOfAnotherFamilyShareNothing() {
    #expect(
      parameters(["X-PW-AccessToken", "X-PW-UserEmail", "X-Your-Header"]) == ["accessToken", "userEmail", "yourHeader"])
  }

  @Test func oneHeaderHasNothingToShare() {
    #expect(parameters(["X-API-Key"]) == ["apiKey"])
    #expect(parameters(["PRIVATE-TOKEN"]) == ["privateToken"])
  }

  @Test func authorizationIsNamedByItsScheme() {
    #expect(parameters(["Authorization"], prefix: "Bearer ") == ["accessToken"])
    #expect(parameters(["Authorization"]) == ["authorization"])
  }

  @Test func parametersOfTheClientAreTaken() {
    #expect(parameters(["X-Transport", "x-transport"]) == ["transport2"])
  }
}
