import APISpec
import Testing

@testable import Pipeline

/// References for a site generator: components on lines of their own, marks in tags.
@Suite struct ComponentStyleTests {
  /// A component that closes itself, or an anchor, swallows no heading on the next line.
  @Test(arguments: [
    "<Mark id=\"lane\" />", "<a id=\"lane\"></a>", "<a name=\"lane\">", "<Anchor id='x'/><Anchor id='y'/>",
  ])
  func aComponentAboveAHeadingEndsOnItsLine(line: String) throws {
    let styled = try Styled(
      """
      # Lanes

      \(line)
      ## Lane Structure

      | Field | Type | Description |
      |---|---|---|
      | id | string | its number |
      | depth | integer | how deep |

      \(line)
      ## Toll Data Structure

      | Field | Type | Description |
      |---|---|---|
      | paid | boolean | whether it was paid |

      ## Look at a lane

      `GET /lanes/{lane_id}`

      Returns a lane object.

      ## Toll of a lane

      `GET /lanes/{lane_id}/toll`

      Returns a toll data object.
      """)
    #expect(styled.fields("Lane") == ["id: identifier<Lane>", "depth: integer"])
    #expect(styled.fields("TollData") == ["paid: boolean"])
  }

  /// What a component holds is read, and what a page is built with is no text.
  @Test func componentsHoldTextAndImportsAreNone() throws {
    let styled = try Styled([
      "rooms.mdx": """
      ---
      title: Rooms
      ---

      import {Call} from '/parts/call.jsx'
      import "../style.css";

      <Mark id="room-structure" />
      ###### Room Structure

      | Field | Type | Description |
      |---|---|---|
      | id | ?string | the room's id |
      | name | string | its name |

      ## List the rooms of a house
      <Call method="GET">/houses/[\\{house.id\\}](/things/house)/rooms</Call>

      <Note>
      Rooms that are closed are in the list as well.
      </Note>

      Returns a list of [room](/things/room#room-object) objects.
      """
    ])
    let operation = try #require(styled.built.spec.operations.first)
    #expect(operation.response == .array(.reference("Room")))
    #expect(operation.description.first == "Rooms that are closed are in the list as well.")
    #expect(styled.fields("Room") == ["id: identifier<Room>?", "name: string"])
    #expect(styled.built.spec.resources.allSatisfy { $0.description == nil })
  }

  /// A mark at the end of a description counts where it is set apart, and not within a sentence.
  @Test func marksAtTheEndOfADescriptionCount() throws {
    let styled = try Styled(
      """
      # Songs

      ## Create a song

      `POST /songs`

      | Name | Type | Description |
      |---|---|---|
      | title | string | Its title. <i class="mark">mandatory</i> |
      | key | string | Its key. Required. |
      | mood | string | Its mood. *Optional* |
      | tempo | integer | Its tempo (optional) |
      | verse | string | Its text **(required)** |
      | hue | string | Its hue is not *required* |
      | cover | string | Its cover. `nullable` |
      """)
    #expect(
      styled.fields("SongCreation") == [
        "title: string!", "key: string!", "mood: string", "tempo: integer", "verse: string!", "hue: string",
        "cover: string?",
      ])
  }
}
