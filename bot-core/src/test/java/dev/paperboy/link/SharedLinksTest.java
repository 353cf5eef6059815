package dev.paperboy.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.card.Button;
import dev.paperboy.card.PlainText;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.chat.SettableClock;
import dev.paperboy.chat.Workspace;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedLinksTest {
    private static final Address.Channel CHANNEL = new Address.Channel(new Workspace("sample", "W1"), "C1");
    private static final String LINK = "https://arxiv.org/abs/2406.00105v2";
    private static final PaperId ID = new PaperId("2406.00105");

    /** 23:00 in Berlin. */
    private final SettableClock clock = SettableClock.at("2026-08-21T21:00:00Z");

    private final SharedLinks links = new SharedLinks(
            id -> id.equals(ID) ? Optional.of(Paper.of(ID, "Mamba & friends", "")) : Optional.empty(),
            paper -> Optional.of("It is fast."),
            id -> List.of(new Button("Discuss", CommandCall.of("discuss").with("paper", id))),
            new ShownLinksInMemory(),
            clock,
            ZoneId.of("Europe/Berlin"));

    @Test
    void showsThePaperWithItsSummaryLineAndItsButtons() {
        assertThat(links.card(CHANNEL, LINK)).get().satisfies(card -> {
            assertThat(card.headline()).isEqualTo("Mamba & friends");
            assertThat(PlainText.of(card)).contains("Mamba & friends", "It is fast.", "Discuss");
        });
    }

    @Test
    void showsItOnceADayByItsOwnDays() {
        assertThat(links.card(CHANNEL, LINK)).isPresent();
        assertThat(links.card(CHANNEL, "https://huggingface.co/papers/2406.00105"))
                .isEmpty();
        clock.advance(Duration.ofHours(2));
        assertThat(links.card(CHANNEL, LINK)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://arxiv.org/abs/2406.99999", "https://example.org/2406.00105", "2406.00105", "arxiv:1", ""
            })
    void leavesOtherLinksAlone(String link) {
        assertThat(links.card(CHANNEL, link)).isEmpty();
    }
}
