<?php

// As little of WordPress as the plugin of docs/clients calls. Prints what its shortcode shows, with the attributes in ATTRIBUTES.

define('ABSPATH', __DIR__);
define('WEEK_IN_SECONDS', 604800);
define('GRUENE_TERMINE_SERVER', getenv('SERVER'));
define('GRUENE_TERMINE_TIMEOUT', (float) getenv('TIMEOUT'));

final class WP_Error
{
    public function get_error_message(): string
    {
        return 'cURL error 7';
    }
}

$shortcodes = [];

function add_shortcode(string $name, callable $function): void
{
    $GLOBALS['shortcodes'][$name] = $function;
}

function shortcode_atts(array $defaults, $given): array
{
    return array_merge($defaults, array_intersect_key((array) $given, $defaults));
}

function esc_html(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES, 'UTF-8');
}

function esc_attr(string $text): string
{
    return esc_html($text);
}

function esc_url(string $url): string
{
    return preg_match('~^https?://~', $url) ? esc_html($url) : '';
}

function wp_json_encode($value)
{
    return json_encode($value);
}

function is_wp_error($thing): bool
{
    return $thing instanceof WP_Error;
}

function wp_remote_post(string $url, array $args)
{
    $headers = array_map(fn ($name) => "$name: {$args['headers'][$name]}", array_keys($args['headers']));
    $http = ['method' => 'POST', 'header' => $headers, 'content' => $args['body'], 'ignore_errors' => true];
    $body = @file_get_contents($url, false, stream_context_create(['http' => $http + ['timeout' => $args['timeout']]]));
    return $body === false ? new WP_Error() : ['body' => $body, 'code' => (int) explode(' ', $http_response_header[0])[1]];
}

function wp_remote_retrieve_response_code($response): int
{
    return $response['code'];
}

function wp_remote_retrieve_body($response): string
{
    return $response['body'];
}

function get_transient(string $key)
{
    $kept = json_decode(file_get_contents(getenv('CACHE')), true)[$key] ?? false;
    // As it will be in some minutes.
    return $kept && getenv('IS_LATER') ? ['until' => 0] + $kept : $kept;
}

function set_transient(string $key, $value): bool
{
    $all = json_decode(file_get_contents(getenv('CACHE')), true);
    return (bool) file_put_contents(getenv('CACHE'), json_encode([$key => $value] + $all));
}

require __DIR__ . '/../../../docs/clients/wordpress/gruene-termine.php';

echo $shortcodes['gruene_termine'](json_decode(getenv('ATTRIBUTES') ?: '""', true));
