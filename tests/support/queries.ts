/** Answers before a practice is known, by something only its bearer has, or for the whole installation. */
export const beforeAnybody = [
  'people.personByEmail', 'people.practicesOf', 'people.plainEmail', 'people.rehash', 'people.changePassword',
  'sessions.openSession', 'sessions.lastPractice', 'sessions.readSession', 'sessions.touchSession', 'sessions.endSession', 'sessions.dropOldSessions',
  'invitations.inviteFirst', 'invitations.readInvitation', 'invitations.acceptInvitation',
  'practices.allPractices', 'practices.addPractice', 'drafts.dropOldDrafts',
  'counters.counted', 'counters.count', 'counters.forget', 'counters.dropOldCounters', 'leases.takeLease', 'leases.endLease',
  'health.answers', 'health.closeDatabase', 'migrate.migrate', 'count-again.countAgain', 'backup.backUp',
]
/** What the queries are made of; nobody outside db may import it, or it touches nobody's data. */
export const parts = [
  'card', 'chain', 'client', 'columns', 'counts', 'dialect', 'done', 'drizzle.config', 'fault', 'grants', 'ids', 'keys', 'links', 'memo', 'once',
  'migrate-postgres', 'migrate-sqlite', 'open', 'own-file', 'pages', 'patience', 'pending', 'places', 'postgres', 'rows', 'seal', 'sqlite',
  'read-by', 'report-where', 'statements', 'steps', 'term', 'whole-queue',
]
export const builders = ['cover.coverIn', 'drafts.endDraft', 'find-open.unlessOpen', 'people.joining', 'presence.othersHere', 'practices.practiceIn', 'services.servicesIn', 'settings.settingRow', 'notice-rows.noticeRows', 'notice-rows.toPerson']
/** Those whose answer holds the canary when its own staff ask. */
export const singing = [
  'attended.readAttended', 'cover.readCover', 'desk.readDesk', 'services.readDirectory', 'history.allActs', 'list-queue.listQueue', 'people.membersOf',
  'services.listServices', 'settings.readSetting', 'practices.readPractice', 'referrals.openReferral', 'drafts.openDraft', 'find-open.findOpen',
  'signposts.countSignposts', 'standings.listStandings', 'standings.readStanding', 'incidents.listIncidents', 'incidents.readIncident',
  'incidents.countOpenIncidents', 'names.namePatient', 'supervisions.listSupervisions', 'supervisions.lastSupervised',
  'supervisions.unknownReferences',
  'outbox.dueNotices', 'outbox.readPost', 'what-waits.whatWaits',
  'balance.readBalance',
  'chosen.openMany', 'new-ones.countNew',
]
