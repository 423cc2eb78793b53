/** What the app has to be granted for rooms of one kind, without the kind before it. */
const ofRooms = (kind: 'meeting' | 'webinar'): string[] => [
  ...[`read:${kind}`, `write:${kind}`, `update:${kind}`, `delete:${kind}`, `read:list_${kind}s`],
  ...['read:list_registrants', 'write:registrant', 'write:batch_registrants', 'update:registrant_status'],
  'read:list_past_instances',
]

const named = (area: string, names: readonly string[]): string[] =>
  names.map((name) => `${area}:${name}:admin`)

/** What the app has to be granted in any case. */
export const meetingScopes: readonly string[] = [
  ...named('meeting', ofRooms('meeting')),
  ...named('report', ['read:list_meeting_participants', 'read:meeting']),
  ...named('user', ['read:user']),
]

/** What it has to be granted besides where there are to be webinars. */
export const webinarScopes: readonly string[] = [
  ...named('webinar', ofRooms('webinar')),
  ...named('webinar', ['read:list_panelists', 'write:panelist', 'delete:panelist']),
  ...named('report', ['read:list_webinar_participants', 'read:webinar']),
]

/** Apps of before 2024 have few scopes that stand for many: `meeting:write:admin`. */
function broadScope(scope: string): string {
  const [area, verb] = scope.split(':')
  return `${area}:${verb === 'read' ? 'read' : 'write'}:admin`
}

/** What is missing of what is needed. Those of webinars are needed as soon as one of them was granted: there is no telling otherwise whether any are wanted. */
export function missingScopes(granted: readonly string[]): string[] {
  const isGranted = (scope: string): boolean => granted.includes(scope) || granted.includes(broadScope(scope))
  const hasWebinars = granted.some((scope) => scope.startsWith('webinar:'))
  return [...meetingScopes, ...(hasWebinars ? webinarScopes : [])].filter((scope) => !isGranted(scope))
}
