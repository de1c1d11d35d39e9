/// Verbs that paths of APIs end in, by which `archive` of a record is told from its `activities`.
enum Verbs {
  /// The verbs in small letters.
  static let all = Set(
    """
    accept activate add approve archive assign attach award ban batch block bulk cancel check claim clear clone close \
    complete confirm connect convert copy count create deactivate decline delete deny detach disable disconnect \
    dismiss download duplicate enable execute expire export fetch find finish follow get hide import install invite \
    invoke join kick leave link lock look mark match merge move mute notify open pause pin ping play post preview \
    promote publish purge put query read reactivate rebuild reject relate release remove rename reopen reorder \
    replace reset resend resolve restart restore resume retry revoke rotate run save schedule search send set share \
    sign skip sort star start stop submit subscribe suspend sync test toggle transfer trigger unarchive unassign \
    unban unblock undo unfollow unlink unlock unmute unpin unpublish unstar unsubscribe update upgrade upload upsert \
    validate verify void watch write
    """.split(separator: " ").map(String.init))
}
