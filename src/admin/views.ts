'use client'

import { lazyView } from './lazyView.tsx'

/** The calendar of events: months and weeks, in which editors move events. */
export const EventCalendar = lazyView(() =>
  import('./calendar/CalendarView.tsx').then(({ CalendarView }) => CalendarView),
)

/** Where an editor writes to the people of an event. */
export const ParticipantMessages = lazyView(() =>
  import('./writing/MessagesView.tsx').then(({ MessagesView }) => MessagesView),
)

/** The registrations of an event. */
export const Participation = lazyView(() =>
  import('./participation/ParticipationView.tsx').then(({ ParticipationView }) => ParticipationView),
)

/** Who was there. */
export const Attendance = lazyView(() =>
  import('./participation/AttendanceView.tsx').then(({ AttendanceView }) => AttendanceView),
)

/** What an association reports of a year. */
export const YearlyReport = lazyView(() =>
  import('./participation/YearlyReportView.tsx').then(({ YearlyReportView }) => YearlyReportView),
)
