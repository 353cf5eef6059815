package dev.paperboy.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.paper.PaperId;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of shown links promises. */
public abstract class ShownLinkStoreContract {
    private static final Address.Channel PAPERS = new Address.Channel(new Workspace("sample", "W1"), "C1");
    private static final Address.Channel ELSEWHERE = new Address.Channel(new Workspace("sample", "W2"), "C1");
    private static final PaperId PAPER = new PaperId("2406.00105");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 8, 21);

    /** The store, the same one throughout a test and empty before it. */
    protected abstract ShownLinkStore store();

    @Test
    void isShownOnceADayInAChannel() {
        assertThat(store().first(PAPERS, PAPER, FRIDAY)).isTrue();
        assertThat(store().first(PAPERS, PAPER, FRIDAY)).isFalse();
        assertThat(store().first(PAPERS, PAPER, FRIDAY.plusDays(1))).isTrue();
        assertThat(store().first(PAPERS, PAPER, FRIDAY)).isFalse();
    }

    @Test
    void tellsChannelsWorkspacesAndPapersApart() {
        assertThat(store().first(PAPERS, PAPER, FRIDAY)).isTrue();
        assertThat(store().first(ELSEWHERE, PAPER, FRIDAY)).isTrue();
        assertThat(store().first(PAPERS, new PaperId("2406.00106"), FRIDAY)).isTrue();
    }

    @Test
    void tellsOneOfSeveralAtTheSameTime() {
        long told = IntStream.range(0, 16)
                .parallel()
                .filter(i -> store().first(PAPERS, PAPER, FRIDAY))
                .count();
        assertThat(told).isOne();
    }
}
