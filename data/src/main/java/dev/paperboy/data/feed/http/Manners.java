package dev.paperboy.data.feed.http;

import java.time.Duration;

/**
 * How a source is asked.
 *
 * @param userAgent who asks, with a way to reach them
 * @param connect how long to wait for a connection
 * @param total how long one request may take in all, its body included
 * @param attempts how often to ask before giving up
 * @param backoff how long the wait behind the first failure may be; it doubles with each further one
 * @param largest how many bytes an answer may have, unpacked
 */
public record Manners(String userAgent, Duration connect, Duration total, int attempts, Duration backoff, int largest) {

    /**
     * Those of Paperboy.
     *
     * @param contact where its keeper can be reached: an address of the web or of mail
     */
    public static Manners of(String contact) {
        return new Manners(
                "Paperboy/0.1 (+" + contact.replaceAll("[^\\x21-\\x7E]", "") + ")",
                Duration.ofSeconds(3),
                Duration.ofSeconds(30),
                4,
                Duration.ofSeconds(2),
                10 * 1024 * 1024);
    }

    /** These, for somebody who waits for the answer: one attempt, and no long one. */
    public Manners promptly() {
        return new Manners(userAgent, connect, Duration.ofSeconds(8), 1, backoff, largest);
    }
}
