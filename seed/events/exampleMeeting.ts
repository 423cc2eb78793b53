import type { EventFixture } from '../EventFixture.ts'

/** Access to a video conference that does not exist: `.example` is reserved (RFC 2606). */
export function exampleMeeting(number: number): NonNullable<EventFixture['meeting']> {
  return {
    provider: 'Zoom',
    joinUrl: `https://zoom.example/j/${number}?pwd=beispiel`,
    meetingId: String(number).replace(/^(\d{3})(\d{4})(\d+)$/, '$1 $2 $3'),
    passcode: String(number).slice(-6),
  }
}
