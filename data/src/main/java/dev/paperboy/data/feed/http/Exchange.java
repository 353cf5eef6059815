package dev.paperboy.data.feed.http;

import dev.paperboy.paper.FeedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** One request and its answer, on condition of what is remembered; notes when the source wants to be left alone. */
final class Exchange {
    private static final int NOT_MODIFIED = 304;
    private static final int TOO_MANY_REQUESTS = 429;

    private final Manners manners;
    private final Pace pace;
    private final Clock clock;
    private final AnswerCache cache = new AnswerCache();
    private @Nullable HttpClient client;

    Exchange(Manners manners, Pace pace, Clock clock) {
        this.manners = manners;
        this.pace = pace;
        this.clock = clock;
    }

    Attempt attempt(URI uri) throws InterruptedException {
        HttpRequest request = cache.condition(uri, HttpRequest.newBuilder(uri))
                .header("User-Agent", manners.userAgent())
                .header("Accept-Encoding", "gzip")
                .build();
        CompletableFuture<HttpResponse<byte[]>> sent =
                client().sendAsync(request, info -> new BoundedBody(manners.largest()));
        try {
            return judge(uri, sent.get(manners.total().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return failed("it did not answer within " + manners.total().toSeconds() + " s", e);
        } catch (ExecutionException e) {
            Throwable cause = Optional.ofNullable(e.getCause()).orElse(e);
            return failed(reason(cause), cause);
        } catch (IOException e) {
            return failed("its answer can't be unpacked: " + e.getMessage(), e);
        } finally {
            sent.cancel(true);
        }
    }

    /** Made for the first request: reading the system's certificates takes a tenth of the time that a start takes. */
    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(manners.connect())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
        }
        return client;
    }

    private Attempt judge(URI uri, HttpResponse<byte[]> response) throws IOException {
        int status = response.statusCode();
        WishToWait.in(response.headers(), clock.instant()).ifPresent(pace::holdUntil);
        if (status == TOO_MANY_REQUESTS || status / 100 == 5) {
            return failed("it answered " + status + (status == TOO_MANY_REQUESTS ? " (too many requests)" : ""), null);
        }
        Optional<Answer> known = cache.find(uri);
        if (status == NOT_MODIFIED && known.isPresent()) {
            return new Attempt.Answered(known.get());
        }
        Answer answer = new Answer(status, text(response), response.headers());
        if (answer.isSuccess()) {
            cache.remember(uri, answer);
        }
        return new Attempt.Answered(answer);
    }

    private String text(HttpResponse<byte[]> response) throws IOException {
        byte[] body = response.body();
        boolean packed =
                response.headers().firstValue("content-encoding").orElse("").equalsIgnoreCase("gzip");
        if (packed && body.length > 0) {
            try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
                body = unpacked.readNBytes(manners.largest() + 1);
            }
        }
        if (body.length > manners.largest()) {
            throw new IOException("more than " + manners.largest() + " bytes");
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private static String reason(Throwable cause) {
        if (cause instanceof HttpConnectTimeoutException || cause instanceof ConnectException) {
            return "it can't be reached";
        }
        return "the connection failed: "
                + Optional.ofNullable(cause.getMessage())
                        .orElse(cause.getClass().getSimpleName());
    }

    private static Attempt failed(String reason, @Nullable Throwable cause) {
        return new Attempt.Failed(cause == null ? new FeedException(reason) : new FeedException(reason, cause));
    }
}
