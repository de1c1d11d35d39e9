import Copper

// What the compiler must refuse; each mistake is named where it is made.

func refusals(_ copper: CopperClient, id: UserID) async throws {
  // An update has no nil: it would read as leave to some and as clear to others.
  try await copper.opportunities.update(1) {
    $0.companyID = nil  // expected-error {{'nil' cannot be assigned to type 'Patch<CompanyID>'}}
  }
  // What always has a value cannot be cleared.
  try await copper.opportunities.update(1) {
    $0.name = .clear  // expected-error {{type 'RequiredPatch<String>' has no member 'clear'}}
  }
  // An id is of one kind.
  _ = try await copper.opportunities.fetch(id)  // expected-error {{cannot convert value of type 'UserID' to expected argument type 'OpportunityID'}}
  var search = OpportunitySearch()
  // A value that stands for "none" exists where it is documented, and is no id.
  search.companyIDs = [.noValue]  // expected-error {{type 'CompanyID' has no member 'noValue'}}
  search.customerSourceIDs = [.unassigned]  // expected-error {{static property 'unassigned' requires the types 'CustomerSourceID' and 'UserID' be equivalent}}
  let owner: UserID = .unassigned  // expected-error {{type 'UserID' has no member 'unassigned'}}
  print(search, owner)
  // What is required is an argument.
  _ = try await copper.opportunities.create(name: "Deal")  // expected-error {{missing argument for parameter 'primaryContactID' in call}}
}
