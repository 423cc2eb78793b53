"""Reads a calendar from standard input with Debian's python3-icalendar; writes its entries as JSON."""

import json
import sys
from datetime import timezone

from icalendar import Calendar


def utc(entry, name):
    return entry.decoded(name).astimezone(timezone.utc).strftime('%Y-%m-%dT%H:%M:%S.000Z')


def text(entry, name):
    return str(entry.get(name))


def categories(entry):
    value = entry.get('CATEGORIES')
    return [] if value is None else [str(each) for each in value.cats]


calendar = Calendar.from_ical(sys.stdin.buffer.read())
json.dump(
    [
        {
            'uid': text(entry, 'UID'),
            'sequence': int(entry.get('SEQUENCE')),
            'status': text(entry, 'STATUS'),
            'startsAt': utc(entry, 'DTSTART'),
            'endsAt': utc(entry, 'DTEND'),
            'changedAt': utc(entry, 'LAST-MODIFIED'),
            'summary': text(entry, 'SUMMARY'),
            'location': text(entry, 'LOCATION'),
            'categories': categories(entry),
        }
        for entry in calendar.walk('VEVENT')
    ],
    sys.stdout,
)
