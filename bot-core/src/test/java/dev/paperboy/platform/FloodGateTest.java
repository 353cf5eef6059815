package dev.paperboy.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.SettableClock;
import dev.paperboy.chat.Workspace;
import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FloodGateTest {
    private static final Workspace LAB = new Workspace("fake", "lab");
    private static final Address.Person ANN = new Address.Person(LAB, "ann");
    private static final Address.Person BOB = new Address.Person(LAB, "bob");

    private final SettableClock clock = SettableClock.at("2026-11-23T09:00:00Z");
    private final FloodGate gate = new FloodGate(clock, Set.of("own"));

    @Test
    void stopsAPersonWhoAsksLikeAScriptAndNobodyElse() {
        assertThat(admitted(ANN, 1_000)).isEqualTo(30);
        assertThat(admitted(BOB, 5)).isEqualTo(5);
        clock.advance(Duration.ofSeconds(6));
        assertThat(admitted(ANN, 10)).isEqualTo(1);
        clock.advance(Duration.ofHours(1));
        assertThat(admitted(ANN, 1_000)).isEqualTo(30);
    }

    @Test
    void stopsAWorkspaceWhoseManyPeopleAskLikeScriptsAndNoOther() {
        int admitted = IntStream.range(0, 100)
                .map(i -> admitted(new Address.Person(LAB, "p" + i), 10))
                .sum();
        assertThat(admitted).isEqualTo(180);
        assertThat(admitted(new Address.Person(new Workspace("fake", "other"), "ann"), 5))
                .isEqualTo(5);
    }

    @Test
    void letsWhoeverRunsItAskAsTheyLike() {
        assertThat(admitted(new Address.Person(new Workspace("own", "w"), "me"), 1_000))
                .isEqualTo(1_000);
    }

    private int admitted(Address.Person person, int asked) {
        return (int) IntStream.range(0, asked).filter(i -> gate.admits(person)).count();
    }
}
