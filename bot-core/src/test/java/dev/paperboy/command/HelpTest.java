package dev.paperboy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.card.Card;
import dev.paperboy.card.PlainText;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.chat.Workspace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpTest {
    private static final List<CommandSpec> OTHERS =
            SampleSpecs.ALL.stream().filter(spec -> !spec.name().equals("help")).toList();

    private final HelpCommand help = new HelpCommand(OTHERS);

    @Test
    void namesEveryCommandWithAnExample() {
        String text = PlainText.of(help(""));
        for (CommandSpec spec : OTHERS) {
            assertThat(text)
                    .contains(
                            spec.name(),
                            spec.summary(),
                            "/papers " + spec.examples().get(0));
        }
        assertThat(text).contains("[trending]").doesNotContain("[search]", "[subscribe]", "[recap]");
    }

    @Test
    void explainsOneCommandInFull() {
        assertThat(PlainText.of(help("/papers Search"))).isEqualTo("""
                search

                finds papers
                /papers search <query> [author:…] [category:…] [from:2026-08-21] [sort:relevance|newest|votes]

                query: what to look for (words)
                author: by whom (words; may be repeated)
                category: in which (words; may be repeated)
                from: since when (a day, week or month such as 2026-08-21, 2026-W34, 2026-08, today, yesterday or last-week)
                sort: in which order (relevance, newest or votes)

                Examples
                /papers search diffusion author:ho sort:newest

                [All commands]""");
    }

    @Test
    void asksWhatWasMeantByAnUnknownCommand() {
        assertThatThrownBy(() -> help("serach"))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(PlainText.of(refused.card()))
                                .contains("Did you mean search?", "/papers help search"));
        assertThatThrownBy(() -> help("xyzzy"))
                .isInstanceOf(CommandRefused.class)
                .hasMessageContaining("no command “xyzzy”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            trending    ! trending [day|week|month] [date] [topic]
            show        ! show <paper>
            subscribe   ! subscribe [topic] [at 09:00] [in Europe/Berlin] [on weekdays] [top 5] [author:…]
            unsubscribe ! unsubscribe number
            recap       ! recap
            """)
    void writesUsageInOneLine(String command, String line) {
        CommandSpec spec = SampleSpecs.ALL.stream()
                .filter(each -> each.name().equals(command))
                .findFirst()
                .orElseThrow();
        assertThat(Usage.line(spec)).isEqualTo(line);
    }

    @Test
    void writesATableForTheReadme() {
        assertThat(Usage.table(List.of(SampleSpecs.TRENDING, SampleSpecs.RECAP)))
                .isEqualTo("""
                | command | does |
                |---|---|
                | `trending [day\\|week\\|month] [date] [topic]` | shows what is read |
                | `recap` | says what was said |
                """);
    }

    private Card help(String command) {
        CommandCall call = command.isEmpty()
                ? CommandCall.of("help")
                : CommandCall.of("help").with("command", command);
        Address.Person person = new Address.Person(new Workspace("sample", "W1"), "U1");
        return help.run(new Invocation(call, person, person, false, Optional.empty()));
    }
}
