package dev.paperboy.data.feed.http;

import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.Optional;

/** What a source answered: a success, or a refusal that asking again would not change. */
public record Answer(int status, String body, HttpHeaders headers) {

    public boolean isSuccess() {
        return status / 100 == 2;
    }

    /** Whether the source says that there is another page. */
    public boolean hasNextPage() {
        return headers.allValues("link").stream()
                .anyMatch(link -> link.toLowerCase(Locale.ROOT).contains("rel=\"next\""));
    }

    /** What the body begins with, for messages: one short line. */
    public String beginning() {
        String line = body.strip().replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 60) + "\u2026";
    }

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }
}
