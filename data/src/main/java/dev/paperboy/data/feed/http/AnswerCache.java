package dev.paperboy.data.feed.http;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last answers that can be asked for again on condition, the least recently used forgotten first. Thread-safe. */
final class AnswerCache {
    /** Characters of all bodies together: some weeks of day lists. */
    private static final int LARGEST = 8 * 1024 * 1024;

    private final Map<URI, Answer> answers = new LinkedHashMap<>(16, 0.75f, true);
    private int size;

    synchronized Optional<Answer> find(URI uri) {
        return Optional.ofNullable(answers.get(uri));
    }

    /** Makes a request conditional on what is remembered of the same address. */
    synchronized HttpRequest.Builder condition(URI uri, HttpRequest.Builder request) {
        find(uri).ifPresent(known -> {
            known.header("etag").ifPresent(etag -> request.header("If-None-Match", etag));
            known.header("last-modified").ifPresent(date -> request.header("If-Modified-Since", date));
        });
        return request;
    }

    synchronized void remember(URI uri, Answer answer) {
        forget(answers.remove(uri));
        if (answer.header("etag").or(() -> answer.header("last-modified")).isEmpty()
                || answer.body().length() > LARGEST / 2) {
            return;
        }
        answers.put(uri, answer);
        size += answer.body().length();
        for (Iterator<Answer> oldest = answers.values().iterator(); size > LARGEST; oldest.remove()) {
            forget(oldest.next());
        }
    }

    private void forget(@Nullable Answer answer) {
        size -= answer == null ? 0 : answer.body().length();
    }
}
