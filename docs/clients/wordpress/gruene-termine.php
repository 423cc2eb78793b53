<?php
/**
 * Plugin Name: Grüne Termine
 * Description: Der Shortcode [gruene_termine] zeigt die nächsten Veranstaltungen, auch: [gruene_termine anzahl="3" thema="klima" ort="Schwerin"]
 * Version: 1.0.0
 * Requires PHP: 8.1
 * License: MIT
 */

if (!defined('ABSPATH')) {
    exit;
}

// The address of your server, here or in wp-config.php.
defined('GRUENE_TERMINE_SERVER') || define('GRUENE_TERMINE_SERVER', 'https://events.example.org');
// Seconds: how long a view waits at most, how long an answer is taken as it is, and after what time to try again.
defined('GRUENE_TERMINE_TIMEOUT') || define('GRUENE_TERMINE_TIMEOUT', 5);
defined('GRUENE_TERMINE_FRESH') || define('GRUENE_TERMINE_FRESH', 300);
defined('GRUENE_TERMINE_RETRY') || define('GRUENE_TERMINE_RETRY', 60);

const GRUENE_TERMINE_QUERY = 'query ($first: Int, $filter: EventFilter) {
  events(first: $first, filter: $filter) { nodes { title startsAt timeZone status url location { city } } }
}';

/** Asks the server. Null where nothing came in time, or something else than an answer: errors come with status 200 too. */
function gruene_termine_ask(array $variables): ?array
{
    $response = wp_remote_post(GRUENE_TERMINE_SERVER . '/graphql', [
        'headers' => ['Content-Type' => 'application/json'],
        'body' => wp_json_encode(['query' => GRUENE_TERMINE_QUERY, 'variables' => $variables]),
        'timeout' => GRUENE_TERMINE_TIMEOUT,
    ]);
    if (is_wp_error($response)) {
        error_log('Grüne Termine: ' . $response->get_error_message());
        return null;
    }
    $answer = json_decode(wp_remote_retrieve_body($response), true);
    $events = $answer['data']['events']['nodes'] ?? null;
    if (isset($answer['errors']) || !is_array($events)) {
        $reason = $answer['errors'][0]['message'] ?? 'status ' . wp_remote_retrieve_response_code($response);
        error_log('Grüne Termine: ' . $reason);
        return null;
    }
    return $events;
}

/** The events, asked for every five minutes. While the server is away, those that were there last; null where none ever were. */
function gruene_termine_events(array $variables): ?array
{
    $key = 'gruene_termine_' . md5(GRUENE_TERMINE_SERVER . wp_json_encode($variables));
    $kept = get_transient($key);
    if (is_array($kept) && time() < $kept['until']) {
        return $kept['events'];
    }
    $events = gruene_termine_ask($variables);
    // Not every visitor has to wait for a server that is away.
    $pause = $events === null ? GRUENE_TERMINE_RETRY : GRUENE_TERMINE_FRESH;
    $kept = ['events' => $events ?? ($kept['events'] ?? null), 'until' => time() + $pause];
    set_transient($key, $kept, WEEK_IN_SECONDS);
    return $kept['events'];
}

function gruene_termine_item(array $event): string
{
    $start = (new DateTimeImmutable($event['startsAt']))->setTimezone(new DateTimeZone($event['timeZone']));
    // A postponed event has no date, and new values of a status may come.
    $notes = ['CANCELLED' => 'abgesagt', 'POSTPONED' => 'verschoben'];
    $note = $notes[$event['status']] ?? '';
    $when = $event['status'] === 'POSTPONED' ? 'Termin steht noch nicht fest' : $start->format('d.m.Y, H:i') . ' Uhr';
    return sprintf(
        '<li class="gruene-termin%s"><a href="%s">%s</a>%s<br>%s</li>',
        $note === '' ? '' : ' gruene-termin-' . esc_attr($note),
        esc_url($event['url']),
        esc_html($event['title']),
        $note === '' ? '' : ' <strong>' . esc_html($note) . '</strong>',
        esc_html(implode(' · ', array_filter([$when, $event['location']['city'] ?? ''])))
    );
}

function gruene_termine($attributes = []): string
{
    $chosen = shortcode_atts(['anzahl' => '5', 'thema' => '', 'ort' => ''], $attributes, 'gruene_termine');
    $filter = array_filter([
        'topics' => $chosen['thema'] === '' ? null : [$chosen['thema']],
        'city' => $chosen['ort'] === '' ? null : $chosen['ort'],
    ]);
    $first = min(50, max(1, (int) $chosen['anzahl']));
    $events = gruene_termine_events(['first' => $first, 'filter' => (object) $filter]);
    if ($events === null) {
        return sprintf(
            '<p>Die Termine sind gerade nicht erreichbar. Sie stehen auch <a href="%s">auf dieser Seite</a>.</p>',
            esc_url(GRUENE_TERMINE_SERVER)
        );
    }
    if ($events === []) {
        return '<p>Zurzeit ist nichts geplant.</p>';
    }
    return '<ul class="gruene-termine">' . implode('', array_map('gruene_termine_item', $events)) . '</ul>';
}

add_shortcode('gruene_termine', 'gruene_termine');
