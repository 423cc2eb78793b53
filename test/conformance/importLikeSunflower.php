<?php

// Reads a calendar from standard input as the importer of the Sunflower theme does (functions/icalimport.php), with the
// library that it uses; writes what would become posts as JSON. Arguments: from when, until when.

use Sabre\VObject\Reader;

error_reporting(E_ALL & ~E_DEPRECATED);
require '/usr/share/php/Sabre/VObject/autoload.php';

// Debian's version of the library leaves escaped what the theme's own version takes out.
$text = fn ($property): string => str_replace(['\\,', '\\;'], [',', ';'], (string) $property);

$calendar = Reader::read(stream_get_contents(STDIN), Reader::OPTION_FORGIVING);
$from = new DateTime($argv[1]);
$until = new DateTime($argv[2]);
$calendar->expand($from, $until);

$posts = [];
foreach ($calendar->VEVENT ?? [] as $event) {
    if (!$event->isInTimeRange($from, $until)) {
        continue;
    }
    $location = $text($event->LOCATION);
    $zone = new DateTimeZone('Europe/Berlin');
    $posts[] = [
        'uid' => (string) $event->UID,
        'title' => $text($event->SUMMARY),
        'content' => nl2br($text($event->DESCRIPTION)),
        'from' => $event->DTSTART->getDateTime()->setTimezone($zone)->format('Y-m-d H:i'),
        'until' => $event->DTEND->getDateTime()->setTimezone($zone)->format('Y-m-d H:i'),
        'url' => (string) $event->URL,
        'isLookedUpOnMap' => !filter_var($location, FILTER_VALIDATE_URL),
        'tags' => array_filter(array_map('trim', explode(',', $text($event->CATEGORIES)))),
    ];
}

echo json_encode($posts);
