import Copper

// What the compiler must refuse; each mistake is named where it is made.

func refusals(_ copper: CopperClient, id: UserID) async throws {
  // An update has no nil: it would read as leave to some and as clear to others.
  try await copper.opportunities.update(1) {
    // expected-error@+1 {{'nil' cannot be assigned to type 'Patch<CompanyID>'}}
    $0.companyID = nil
  }
  // What always has a value cannot be cleared.
  try await copper.opportunities.update(1) {
    // expected-error@+1 {{type 'RequiredPatch<String>' has no member 'clear'}}
    $0.name = .clear
  }
  // An id is of one kind.
  // expected-error@+1 {{cannot convert value of type 'UserID' to expected argument type 'OpportunityID'}}
  _ = try await copper.opportunities.fetch(id)
  var search = OpportunitySearch()
  // A value that stands for "none" exists where it is documented, and is no id.
  // expected-error@+1 {{type 'CompanyID' has no member 'noValue'}}
  search.companyIDs = [.noValue]
  // expected-error@+1 {{static property 'unassigned' requires the types 'CustomerSourceID' and 'UserID' be equivalent}}
  search.customerSourceIDs = [.unassigned]
  // expected-error@+1 {{type 'UserID' has no member 'unassigned'}}
  let owner: UserID = .unassigned
  print(search, owner)
  // What is required is an argument.
  // expected-error@+1 {{missing argument for parameter 'primaryContactID' in call}}
  _ = try await copper.opportunities.create(name: "Deal")
}
