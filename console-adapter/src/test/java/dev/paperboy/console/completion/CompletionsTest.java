package dev.paperboy.console.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.console.ConsoleAddresses;
import dev.paperboy.console.DemoCommands;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered for half a command. */
class CompletionsTest {
    private final Completions completions = new Completions(new DemoCommands().inbox(), ConsoleAddresses.YOU);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /                          | /papers trending
            /pap                       | /papers trending
            /tre                       | /papers trending
            /papers tre                | /papers trending
            tre                        | trending
            trending w                 | trending week
            trending week to           | trending week today
            search robots so           | search robots sort:
            search robots sort:n       | search robots sort:newest
            search robots author:ho    | search robots author:"Ho, Jonathan"
            subscribe robots a         | subscribe robots at
            subscribe robots at 09     | subscribe robots at 09:00
            subscribe in Europe/Berl   | subscribe in Europe/Berlin
            """)
    void offersFirst(String typed, String completed) {
        Completion.Candidate first = candidates(typed).get(0);
        assertThat((typed.substring(0, first.from()) + first.insert()).strip()).isEqualTo(completed);
    }

    @Test
    void offersAnOptionOnce() {
        assertThat(candidates("search robots sort:newest so")).isEmpty();
    }

    @Test
    void saysWhichPartIsBeingTyped() {
        assertThat(completions
                        .complete("subscribe robots at ", DemoCommands.papers())
                        .hint())
                .filteredOn(Completion.Part::current)
                .extracting(Completion.Part::summary)
                .containsExactly("at what time");
    }

    @Test
    void offersNothingForAnUnknownCommand() {
        assertThat(completions.complete("nonsense x", DemoCommands.papers())).isEqualTo(Completion.NONE);
    }

    private List<Completion.Candidate> candidates(String typed) {
        return completions.complete(typed, DemoCommands.papers()).candidates();
    }
}
