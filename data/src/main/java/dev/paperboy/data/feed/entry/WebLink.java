package dev.paperboy.data.feed.entry;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Links that entries carry. */
public final class WebLink {
    private static final int LONGEST = 2_000;

    private WebLink() {}

    /** The link if it is an absolute one of http or https to a host, without a user's name in it; else empty. */
    public static Optional<URI> of(String given) {
        String link = given.strip();
        if (link.isEmpty() || link.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(link);
            String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null && uri.getUserInfo() == null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
