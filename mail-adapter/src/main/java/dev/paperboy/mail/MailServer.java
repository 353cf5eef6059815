package dev.paperboy.mail;

import dev.paperboy.platform.Secret;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * The SMTP server that takes our mail.
 *
 * @param encryption whether nobody can read along
 * @param login empty for a server that takes mail without
 */
public record MailServer(String host, int port, Encryption encryption, Optional<Login> login) {
    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    /** How the connection is protected. */
    public enum Encryption {
        /** From the first byte. */
        IMPLICIT,
        /** Nothing is said before the server agreed to protect it. */
        STARTTLS,
        /** Where the server offers it: only for one on this machine, or where it was asked for. */
        WHERE_OFFERED
    }

    /** Who we are to the server. */
    public record Login(String user, Secret password) {}

    /**
     * Reads {@code smtp://user:password@host:587}, {@code smtps://…:465}, with {@code ?tls=optional} for a server within one's own
     * four walls that has no certificate. User and password are percent-encoded where they have signs of their own.
     *
     * @throws IllegalArgumentException when it can't be read; the message does not repeat it, because of the password
     */
    public static MailServer of(Secret url) {
        URI read = parsed(url.reveal());
        boolean implicit = "smtps".equals(read.getScheme());
        if ((!implicit && !"smtp".equals(read.getScheme())) || read.getHost() == null) {
            throw new IllegalArgumentException(
                    "should look like smtp://user:password@host:587 or smtps://user:password@host:465");
        }
        if (read.getPath() != null && !read.getPath().isEmpty() && !"/".equals(read.getPath())) {
            throw new IllegalArgumentException(
                    "has a path, which mail servers have not; is a / in the password? Write it as %2F");
        }
        int port = read.getPort() > 0 ? read.getPort() : implicit ? SUBMISSIONS : SUBMISSION;
        return new MailServer(read.getHost(), port, encryption(read, implicit), login(read));
    }

    private static URI parsed(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException unreadable) {
            throw new IllegalArgumentException(
                    "can't be read; signs such as @ : / # in user or password are written as %40 %3A %2F %23");
        }
    }

    private static Encryption encryption(URI url, boolean implicit) {
        if (url.getQuery() != null && !"tls=optional".equals(url.getQuery())) {
            throw new IllegalArgumentException("may end with ?tls=optional and nothing else");
        }
        if (implicit) {
            return Encryption.IMPLICIT;
        }
        boolean optional = url.getQuery() != null || HERE.contains(url.getHost());
        return optional ? Encryption.WHERE_OFFERED : Encryption.STARTTLS;
    }

    private static Optional<Login> login(URI url) {
        String given = url.getRawUserInfo();
        if (given == null || given.isEmpty()) {
            return Optional.empty();
        }
        int colon = given.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("has a user but no password");
        }
        return Optional.of(
                new Login(decoded(given.substring(0, colon)), new Secret(decoded(given.substring(colon + 1)))));
    }

    /** In the user part of an address, unlike in a form, a plus is a plus. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
