package dev.paperboy.data.feed.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.paperboy.data.feed.Asking;
import dev.paperboy.data.feed.MovingClock;
import dev.paperboy.paper.FeedException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SourceWatchTest {
    private static final Instant START = Instant.parse("2026-08-21T08:00:00Z");

    private final MovingClock clock = new MovingClock(START);
    private final SourceWatch watch = Asking.resting(clock, Duration.ZERO).watch();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(SourceWatch.class);

    @BeforeEach
    void listen() {
        log.start();
        logger.setLevel(Level.INFO);
        logger.setAdditive(false);
        logger.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
        logger.setLevel(null);
        logger.setAdditive(true);
    }

    @Test
    void remembersSuccessAndFailureAndLogsAFailureOnceUntilItRecovers() throws FeedException {
        watch.watch(() -> "fine");
        clock.move(Duration.ofHours(1));
        fail("it answered 500");
        fail("it answered 502");

        SourceHealth health = watch.health();
        assertThat(health.isWell()).isFalse();
        assertThat(health.lastSuccess()).contains(START);
        assertThat(health.lastFailure()).contains(START.plus(Duration.ofHours(1)));
        assertThat(health.reason()).contains("A source: it answered 502");
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly("A source can't be read now, and is asked again later. A source: it answered 500");
        assertThat(log.list.get(0).getThrowableProxy()).isNotNull();

        watch.watch(() -> "fine again");
        assertThat(watch.health().isWell()).isTrue();
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).contains("A source can be read again");
        fail("it answered 503");
        assertThat(log.list).hasSize(3);
    }

    private void fail(String reason) {
        assertThatThrownBy(() -> watch.watch(() -> {
                    throw new FeedException(reason);
                }))
                .isInstanceOf(FeedException.class)
                .hasMessage("A source: " + reason);
    }
}
