<?php

declare(strict_types=1);

namespace Vendor\GrueneTermine\ViewHelpers;

use TYPO3\CMS\Core\Cache\Frontend\FrontendInterface;
use TYPO3\CMS\Core\Http\RequestFactory;
use TYPO3Fluid\Fluid\Core\ViewHelper\AbstractViewHelper;

/**
 * For TYPO3 12 and newer. Fluid escapes what a template shows:
 *
 *   <f:for each="{gruene:events(server: 'https://events.example.org', first: 5)}" as="event">
 *     <li><a href="{event.url}">{event.title}</a> <strong>{event.note}</strong><br>{event.when}</li>
 *   </f:for>
 *
 * Configure a cache `gruene_termine` and inject it as `$cache` in Configuration/Services.yaml.
 */
final class EventsViewHelper extends AbstractViewHelper
{
    private const QUERY = 'query ($first: Int) { events(first: $first) { nodes { title startsAt timeZone status url } } }';
    /** Seconds: how long an answer is taken as it is, after what time to try again, and how long the last one is kept. */
    private const FRESH = 300;
    private const RETRY = 60;
    private const KEPT = 604_800;

    protected $escapeOutput = false;

    public function __construct(
        private readonly RequestFactory $requests,
        private readonly FrontendInterface $cache,
    ) {
    }

    public function initializeArguments(): void
    {
        $this->registerArgument('server', 'string', 'Such as https://events.example.org', true);
        $this->registerArgument('first', 'int', 'How many, 1 to 50', false, 5);
        $this->registerArgument('timeout', 'float', 'Seconds that a view waits at most', false, 5.0);
    }

    /** The events; while the server is away those that were there last, and none where none ever were. */
    public function render(): array
    {
        $key = md5($this->arguments['server'] . $this->arguments['first']);
        $kept = $this->cache->get($key);
        if (is_array($kept) && time() < $kept['until']) {
            return $kept['events'];
        }
        $events = $this->ask();
        $kept = [
            'events' => $events ?? ($kept['events'] ?? []),
            'until' => time() + ($events === null ? self::RETRY : self::FRESH),
        ];
        $this->cache->set($key, $kept, [], self::KEPT);
        return $kept['events'];
    }

    /** Null where nothing came in time, or something else than an answer: errors come with status 200 too. */
    private function ask(): ?array
    {
        try {
            $response = $this->requests->request($this->arguments['server'] . '/graphql', 'POST', [
                'headers' => ['Content-Type' => 'application/json'],
                'body' => json_encode(
                    ['query' => self::QUERY, 'variables' => ['first' => $this->arguments['first']]],
                    JSON_THROW_ON_ERROR
                ),
                'timeout' => $this->arguments['timeout'],
                'http_errors' => false,
            ]);
            $answer = json_decode((string) $response->getBody(), true, 32, JSON_THROW_ON_ERROR);
        } catch (\Throwable) {
            return null;
        }
        $nodes = $answer['data']['events']['nodes'] ?? null;
        return isset($answer['errors']) || !is_array($nodes) ? null : array_map($this->describe(...), $nodes);
    }

    private function describe(array $event): array
    {
        $start = (new \DateTimeImmutable($event['startsAt']))->setTimezone(new \DateTimeZone($event['timeZone']));
        return [
            'title' => $event['title'],
            'url' => $event['url'],
            'status' => $event['status'],
            // New values of a status may come.
            'note' => ['CANCELLED' => 'abgesagt', 'POSTPONED' => 'verschoben'][$event['status']] ?? '',
            'when' => $event['status'] === 'POSTPONED'
                ? 'Termin steht noch nicht fest'
                : $start->format('d.m.Y, H:i') . ' Uhr',
        ];
    }
}
