package dev.paperboy.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.announcement.Announcement;
import dev.paperboy.announcement.Attempts;
import dev.paperboy.announcement.Contents;
import dev.paperboy.announcement.Delivery;
import dev.paperboy.announcement.Owed;
import dev.paperboy.announcement.SentLedger.Entry;
import dev.paperboy.announcement.State;
import dev.paperboy.announcement.Status;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.SettableClock;
import dev.paperboy.chat.Workspace;
import dev.paperboy.paper.PaperId;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.subscription.SubscriptionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentLogTest {
    private static final LocalDate LISTED = LocalDate.of(2026, 11, 20);
    private static final List<PaperId> PAPERS = List.of(new PaperId("2608.00001"), new PaperId("näive|,\"paper\""));

    @TempDir
    private Path home;

    private final SettableClock clock = SettableClock.at("2026-11-23T09:00:00Z");

    @Test
    void remembersWhatLeftAcrossProcesses() {
        String id;
        try (SentLog log = SentLog.open(home, clock)) {
            log.note(List.of(sending("a"), sending("b")));
            log.note(List.of());
            id = log.id();
        }
        try (SentLog log = SentLog.open(home, clock)) {
            log.note(List.of(sending("c")));
            assertThat(names(log)).containsExactly("a", "b", "c");
            assertThat(log.newest(2)).extracting(one -> one.key().value()).containsExactly("kb", "kc");
            Entry first = log.newest(3).get(0);
            assertThat(first.papers()).isEqualTo(PAPERS);
            assertThat(first.listDay()).isEqualTo(LISTED);
            assertThat(first.at()).isEqualTo(clock.instant());
            assertThat(first.generation()).isEqualTo(2);
            assertThat(first.fence()).isEqualTo(1);
            assertThat(log.id()).isEqualTo(id);
        }
    }

    @Test
    void passesOverALineThatACrashHasTornAndOneThatWasChanged() throws IOException {
        Path file = home.resolve("sent").resolve("2026-11-23.log");
        try (SentLog log = SentLog.open(home, clock)) {
            log.note(List.of(sending("a"), sending("b"), sending("c")));
        }
        String lines = Files.readString(file);
        Files.writeString(file, lines.substring(0, lines.length() - 7).replace("kb", "kx"));
        try (SentLog log = SentLog.open(home, clock)) {
            assertThat(names(log)).containsExactly("a");
            log.note(List.of(sending("d")));
            assertThat(names(log)).containsExactly("a", "d");
        }
    }

    @Test
    void beginsAFileADayAndKeepsThreeDays() throws IOException {
        try (SentLog log = SentLog.open(home, clock)) {
            for (String day : List.of("a", "b", "c", "d", "e")) {
                log.note(List.of(sending(day)));
                clock.advance(Duration.ofDays(1));
            }
            assertThat(names(log)).containsExactly("b", "c", "d", "e");
        }
        try (Stream<Path> files = Files.list(home.resolve("sent"))) {
            assertThat(files).hasSize(5);
        }
    }

    @Test
    void refusesWhatItCanNotWrite() throws IOException {
        try (SentLog log = SentLog.open(home, clock)) {
            Files.createDirectories(home.resolve("sent").resolve("2026-11-23.log"));
            assertThatThrownBy(() -> log.note(List.of(sending("a"))))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("Can't note what is sent");
        }
    }

    private static List<String> names(SentLog log) {
        return log.newest(100).stream()
                .map(one -> one.announcement().subscription().value())
                .toList();
    }

    private Delivery sending(String id) {
        Workspace workspace = new Workspace("fake", "w");
        Announcement announcement = new Announcement(new SubscriptionId(id), LocalDate.of(2026, 11, 23), 0);
        return new Delivery(
                new Owed(announcement, workspace, new Address.Channel(workspace, "c"), clock.instant()),
                2,
                new DeliveryKey("k" + id),
                new Status(State.SENDING, clock.instant(), Optional.empty(), Optional.empty()),
                new Attempts(1, 1, Optional.of(clock.instant()), clock.instant()),
                Optional.of(new Contents("card", PAPERS, LISTED, Contents.Form.USUAL)));
    }
}
