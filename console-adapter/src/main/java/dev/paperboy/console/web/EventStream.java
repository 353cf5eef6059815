package dev.paperboy.console.web;

import dev.paperboy.console.ConsoleMessage;
import dev.paperboy.console.Conversation;
import dev.paperboy.console.MessageJson;
import io.javalin.http.sse.SseClient;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Tells open pages what is new. Each event's id is a revision, so a page that was away resumes from {@code Last-Event-ID} and misses
 * nothing that is still kept.
 *
 * <p>One thread writes to all pages; whoever speaks only wakes it. Nothing queues up for a slow page: it is given what it has not seen
 * when its turn comes.
 */
final class EventStream implements AutoCloseable {
    /** Under the 30 seconds after which the server drops a silent connection. */
    private static final long HEARTBEAT_SECONDS = 15;

    private static final Pattern REVISION = Pattern.compile("[0-9]{1,18}");

    private final Conversation conversation;
    private final Map<SseClient, Long> seen = new ConcurrentHashMap<>();
    private final ScheduledExecutorService writer;
    private final ScheduledFuture<?> heartbeat;
    private final Runnable unsubscribe;

    EventStream(Conversation conversation) {
        this.conversation = conversation;
        this.writer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "console-events");
            thread.setDaemon(true);
            return thread;
        });
        this.unsubscribe = conversation.onChange(this::wake);
        this.heartbeat =
                writer.scheduleWithFixedDelay(this::beat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** Takes a page in; it is told what is new after its {@code Last-Event-ID}, else after {@code ?since=}. */
    void accept(SseClient page) {
        long since = Optional.ofNullable(page.ctx().header("Last-Event-ID"))
                .or(() -> Optional.ofNullable(page.ctx().queryParam("since")))
                .filter(REVISION.asMatchPredicate())
                .map(Long::parseLong)
                .orElse(0L);
        page.keepAlive();
        page.onClose(() -> seen.remove(page));
        seen.put(page, since);
        writer.execute(() -> {
            page.sendComment("welcome");
            tell(page);
        });
    }

    private void wake() {
        try {
            writer.execute(() -> seen.keySet().forEach(this::tell));
        } catch (RejectedExecutionException closing) {
            seen.clear();
        }
    }

    private void tell(SseClient page) {
        for (ConsoleMessage message : conversation.since(seen.getOrDefault(page, Long.MAX_VALUE))) {
            page.sendEvent("message", MessageJson.write(message).toString(), String.valueOf(message.revision()));
            seen.computeIfPresent(page, (same, before) -> message.revision());
        }
    }

    private void beat() {
        seen.keySet().forEach(page -> page.sendComment("still here"));
    }

    @Override
    public void close() {
        unsubscribe.run();
        heartbeat.cancel(false);
        writer.shutdownNow();
        seen.keySet().forEach(SseClient::close);
    }
}
