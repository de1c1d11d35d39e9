import APISpec

/// The things that operations are about, and the calls that the service makes.
extension Comparison {
  func resourceChanges() -> [Change] {
    var pairing = Pairing(old.resources, new.resources, by: \.name)
    let names = renames.resources
    let renamed = pairing.takeRenames { names[$0.name] == $1.name }
    let changed = (pairing.both + renamed).flatMap { before, after -> [Change] in
      let subject = Subject("resource \(name: after.name.text)", old: before.place, new: after.place)
      return [
        resourceRenamed(before, after, subject), pluralChanged(before, after, subject),
        recordChanged(before, after, subject), descriptionChange(before.description, after.description, subject),
      ].compactMap { $0 }
    }
    return changed
      + pairing.added.map {
        Change(.resourceAdded, Subject("resource \(name: $0.name.text)", old: nil, new: $0.place), "added", .addition)
      }
      + pairing.removed.map {
        Change(
          .resourceRemoved, Subject("resource \(name: $0.name.text)", old: $0.place, new: nil), "removed", .breaking)
      } + order(pairing, "resources")
  }

  private func resourceRenamed(_ before: Resource, _ after: Resource, _ subject: Subject) -> Change? {
    guard before.name != after.name else { return nil }
    return Change(
      .resourceRenamed, subject, "renamed " + .step(before.name.text, after.name.text),
      Impact(wire: .documentation, swift: .breaking))
  }

  private func pluralChanged(_ before: Resource, _ after: Resource, _ subject: Subject) -> Change? {
    guard before.plural != after.plural else { return nil }
    return Change(
      .resourceChanged, subject, "plural " + .step(before.plural, after.plural),
      Impact(wire: .documentation, swift: .breaking))
  }

  private func recordChanged(_ before: Resource, _ after: Resource, _ subject: Subject) -> Change? {
    guard before.record.map({ renames.schemas[$0] ?? $0 }) != after.record else { return nil }
    return Change(
      .resourceChanged, subject, "record " + .step(before.record?.text, after.record?.text), .documentation)
  }

  func webhookChanges() -> [Change] {
    let pairing = Pairing(old.webhooks, new.webhooks, by: \.name)
    func subject(_ before: Webhook?, _ after: Webhook?) -> Subject {
      Subject("webhook \(name: (after ?? before)?.name ?? "")", old: before?.place, new: after?.place)
    }
    let changed = pairing.both.flatMap { before, after -> [Change] in
      let subject = subject(before, after)
      let type = typeChange(before.payload, after.payload, .response).map { words, impact in
        Change(.responseTypeChanged, subject, "payload " + words, impact)
      }
      let words = descriptionChange(before.description, after.description, subject)
      return [type, words].compactMap { $0 } + exampleChanges(before.examples, after.examples, subject)
    }
    return changed + pairing.added.map { Change(.webhookAdded, subject(nil, $0), "added", .addition) }
      + pairing.removed.map { Change(.webhookRemoved, subject($0, nil), "removed", .breaking) }
      + order(pairing, "webhooks")
  }
}
