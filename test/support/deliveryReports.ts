/** What a report is to say. */
export interface ReportFacts {
  /** Of the mail that is reported; null: the report quotes nothing that has one. */
  messageId: string | null
  recipient?: string
  action?: string
  status?: string
  diagnostic?: string
  /** Where the report goes. */
  to?: string
}

const defaults = {
  recipient: 'weg@example.org',
  action: 'failed',
  status: '5.1.1',
  diagnostic:
    '550 5.1.1 <weg@example.org>: Recipient address rejected: User unknown in virtual mailbox table',
  to: 'veranstaltungen@localhost',
}

const idLine = (messageId: string | null): string => (messageId ? `Message-ID: ${messageId}\n` : '')

/** As Postfix 3 writes it. */
export function postfixReport(facts: ReportFacts): string {
  const { messageId, recipient, action, status, diagnostic, to } = { ...defaults, ...facts }
  return `Return-Path: <>
X-Original-To: ${to}
Delivered-To: ${to}
Received: by mail.example.org (Postfix)
\tid 4XyZ1234; Thu, 12 Mar 2026 12:00:01 +0100 (CET)
Date: Thu, 12 Mar 2026 12:00:01 +0100 (CET)
From: MAILER-DAEMON@mail.example.org (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: ${to}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="4XyZ1233.1773313201/mail.example.org"
Content-Transfer-Encoding: 8bit
Message-Id: <20260312110001.4XyZ1234@mail.example.org>

This is a MIME-encapsulated message.

--4XyZ1233.1773313201/mail.example.org
Content-Description: Notification
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

This is the mail system at host mail.example.org.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<${recipient}>: host mx.example.org[192.0.2.25] said: ${diagnostic}
    (in reply to RCPT TO command)

--4XyZ1233.1773313201/mail.example.org
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.org
X-Postfix-Queue-ID: 4XyZ1233
X-Postfix-Sender: rfc822; ${to}
Arrival-Date: Thu, 12 Mar 2026 11:59:58 +0100 (CET)

Final-Recipient: rfc822; ${recipient}
Original-Recipient: rfc822;${recipient}
Action: ${action}
Status: ${status}
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; ${diagnostic.replace(': ', ':\n    ')}

--4XyZ1233.1773313201/mail.example.org
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers
Content-Transfer-Encoding: 8bit

Return-Path: <${to}>
From: =?utf-8?Q?Gr=C3=BCnes_Forum?= <veranstaltungen@localhost>
To: ${recipient}
Subject: =?utf-8?Q?Anmeldebest=C3=A4tigung?=
${idLine(messageId)}Date: Thu, 12 Mar 2026 10:59:58 +0000
MIME-Version: 1.0

--4XyZ1233.1773313201/mail.example.org--
`
}

/** As Exim 4.96 writes it, with the whole mail. */
export function eximReport(facts: ReportFacts): string {
  const { messageId, recipient, action, status, diagnostic, to } = { ...defaults, ...facts }
  return `Return-path: <>
Envelope-to: ${to}
Delivery-date: Thu, 12 Mar 2026 12:00:02 +0100
Received: from Debian-exim by mx.example.net with local (Exim 4.96)
\tid 1tXyZa-0001Ab-2C
\tfor ${to};
\tThu, 12 Mar 2026 12:00:02 +0100
X-Failed-Recipients: ${recipient}
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@mx.example.net>
To: ${to}
Content-Type: multipart/report; report-type=delivery-status; boundary=1773313202-eximdsn-1804289383
MIME-Version: 1.0
Subject: Mail delivery failed: returning message to sender
Message-Id: <E1tXyZa-0001Ab-2C@mx.example.net>
Date: Thu, 12 Mar 2026 12:00:02 +0100

--1773313202-eximdsn-1804289383
Content-type: text/plain; charset=us-ascii

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  ${recipient}
    ${diagnostic}

--1773313202-eximdsn-1804289383
Content-type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Action: ${action}
Final-Recipient: rfc822;${recipient}
Status: ${status}
Remote-MTA: dns; mx.example.org
Diagnostic-Code: smtp; ${diagnostic}

--1773313202-eximdsn-1804289383
Content-type: message/rfc822

Return-path: <${to}>
Received: from [192.0.2.1] (helo=events.example.org)
\tby mx.example.net with esmtps (Exim 4.96)
From: Gruenes Forum <veranstaltungen@localhost>
To: ${recipient}
Subject: Anmeldung
${idLine(messageId)}MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Guten Tag,

Message-ID: <this-is-in-the-text@example.org>

--1773313202-eximdsn-1804289383--
`
}

/** As Exchange Online writes it: HTML for people, the status in base64 now and then, header names in its own case. */
export function exchangeReport(facts: ReportFacts): string {
  const { messageId, recipient, action, status, diagnostic, to } = { ...defaults, ...facts }
  const delivery = `Reporting-MTA: dns;FR0P281MB0001.example.com
Received-From-MTA: dns;mail.example.org
Arrival-Date: Thu, 12 Mar 2026 11:00:00 +0000

Original-Recipient: rfc822;${recipient}
Final-Recipient: rfc822;${recipient}
Action: ${action}
Status: ${status}
Diagnostic-Code: smtp;${diagnostic}
X-Display-Name: ${recipient}
`.replaceAll('\n', '\r\n')
  return `From: postmaster@example.com
To: ${to}
Date: Thu, 12 Mar 2026 11:00:03 +0000
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="9B095B5ADSN=_01DB9C000000000000000000FR0P281MB0001.DEUP"
Content-Language: de-DE
Message-ID: <0a1b2c3d@FR0P281MB0001.example.com>
Subject: =?utf-8?B?VW56dXN0ZWxsYmFyOiBBbm1lbGR1bmc=?=
Auto-Submitted: auto-replied
X-MS-Exchange-Message-Is-Ndr:

--9B095B5ADSN=_01DB9C000000000000000000FR0P281MB0001.DEUP
Content-Type: multipart/alternative; differences=Content-Type;
\tboundary="c31b6a4b-0000-4000-8000-000000000001"

--c31b6a4b-0000-4000-8000-000000000001
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

Ihre Nachricht an ${recipient} konnte nicht zugestellt werden.

--c31b6a4b-0000-4000-8000-000000000001
Content-Type: text/html; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

<html><body><p>Ihre Nachricht konnte nicht zugestellt werden.</p></body></html>

--c31b6a4b-0000-4000-8000-000000000001--

--9B095B5ADSN=_01DB9C000000000000000000FR0P281MB0001.DEUP
Content-Type: message/delivery-status
Content-Transfer-Encoding: base64

${Buffer.from(delivery).toString('base64')}

--9B095B5ADSN=_01DB9C000000000000000000FR0P281MB0001.DEUP
Content-Type: message/rfc822

Received: from mail.example.org (192.0.2.7) by FR0P281MB0001.example.com
From: Gruenes Forum <veranstaltungen@localhost>
To: <${recipient}>
Subject: Anmeldung
${messageId ? `Message-ID:\n ${messageId}\n` : ''}X-MS-Exchange-Organization-SCL: 1
MIME-Version: 1.0
Content-Type: text/plain

Guten Tag

--9B095B5ADSN=_01DB9C000000000000000000FR0P281MB0001.DEUP--
`.replaceAll('\n', '\r\n')
}
