/**
 * The console in the browser: one page on 127.0.0.1, a few JSON endpoints, and a stream of what is new.
 *
 * <h2>For scripts</h2>
 *
 * <pre>{@code
 * curl -c jar -s http://127.0.0.1:8080/ > page.html
 * curl -b jar -s http://127.0.0.1:8080/api/say -H 'Content-Type: application/json' \
 *      -d '{"channel": "papers", "text": "/papers trending"}'
 * }</pre>
 *
 * {@code POST /api/say} takes {@code channel} and {@code text}, and where wanted {@code thread} (the id of the message it starts from),
 * {@code id} (the sender's own id for the message; the same id is taken once) and {@code zone} (an IANA name). It answers when the
 * command did: {@code {"messages": […], "text": "the answer as plain text"}}. {@code POST /api/press} takes {@code message} and
 * {@code call}. {@code GET /api/state} gives channels and messages, {@code GET /api/complete} completions, {@code GET /api/events} a
 * stream of server-sent events whose ids are revisions. Errors are {@code {"error": "what to do"}}.
 *
 * <h2>Who may ask</h2>
 *
 * The server listens on the loopback address only. That alone does not stop a web page in the same browser, so:
 *
 * <ul>
 *   <li>A request whose {@code Host} is not this server's own name and port is refused. A page that rebinds its DNS name to 127.0.0.1
 *       still sends its own name.
 *   <li>Everything but the page's own files needs a random token, new with each start. It travels in a cookie that is {@code HttpOnly}
 *       and {@code SameSite=Strict}, named after the port because cookies don't know ports, or as {@code Authorization: Bearer}.
 *   <li>The address that is printed at start carries the token. Opening the plain address works too: {@code GET /} hands the cookie out
 *       by itself, but never to a request that another site set off ({@code Sec-Fetch-Site}), and another site can neither read the
 *       answer (no CORS) nor have the cookie sent along.
 *   <li>What changes something is a POST of JSON, from our own origin where the browser names one ({@code Origin}, {@code
 *       Sec-Fetch-Site}), of at most 64 KiB. No GET has effects.
 *   <li>The content security policy allows scripts, styles and connections from the server itself only, and no frames; text becomes text
 *       nodes, never markup.
 * </ul>
 *
 * What this does not stop: another program of any user on this machine, which can open the page as a person can.
 */
@NullMarked
package dev.paperboy.console.web;

import org.jspecify.annotations.NullMarked;
