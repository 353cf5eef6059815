package dev.paperboy.digest;

import dev.paperboy.chat.Address;
import java.net.URI;
import java.util.Optional;

/**
 * Where the links in mail lead: pages of this Paperboy, if it can be reached from outside. Thread-safe.
 *
 * @param base the public address, https, without a slash at its end
 */
public record Links(Optional<URI> base, Seal seal) {
    /** The path of the page that confirms. */
    public static final String CONFIRM = "/mail/confirm";

    /** The path of the page that stops. */
    public static final String STOP = "/mail/stop";

    /** The name under which both get their token. */
    public static final String TOKEN = "token";

    /** Where a request is confirmed. */
    public Optional<URI> confirming(Request request) {
        return to(CONFIRM, seal.confirming(request));
    }

    /** Where all mail to the mailbox is stopped. */
    public Optional<URI> stopping(Address.Mailbox mailbox) {
        return to(STOP, seal.stopping(mailbox));
    }

    private Optional<URI> to(String path, String token) {
        return base.map(address -> URI.create(address + path + "?" + TOKEN + "=" + token));
    }
}
