"""Checks a calendar from standard input with Debian's libical, by RFC 5545 and RFC 5546; writes what is wrong."""

import sys

import gi

gi.require_version('ICalGLib', '3.0')
from gi.repository import ICalGLib

calendar = ICalGLib.Component.new_from_string(sys.stdin.read())
if calendar is None:
    print('not a calendar')
    sys.exit()
calendar.check_restrictions()
if calendar.count_errors() > 0:
    text = calendar.as_ical_string().replace('\r\n ', '')
    print('\n'.join(line for line in text.splitlines() if line.startswith('X-LIC-ERROR')))
