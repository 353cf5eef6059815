package dev.paperboy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.paperboy.card.PlainText;
import dev.paperboy.chat.CommandCall;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTextTest {
    private final CommandText text = new CommandText(SampleSpecs.ALL);

    @ParameterizedTest
    @MethodSource("typed")
    void readsWhatPeopleType(String typed, String command, Map<String, String> expected) {
        assertThat(text.read(typed)).isEqualTo(new CommandCall(command, expected));
    }

    static Stream<Arguments> typed() {
        return Stream.of(
                arguments("", "help", Map.of()),
                arguments(" /papers ", "help", Map.of()),
                arguments("/papers Trending WEEK", "trending", Map.of("period", "week")),
                arguments("papers trending robots", "trending", Map.of("topic", "robots")),
                arguments("/trending 2026-w34", "trending", Map.of("date", "2026-W34")),
                arguments(
                        "trending soft robots Month yesterday",
                        "trending",
                        Map.of("period", "month", "date", "yesterday", "topic", "soft robots")),
                arguments("trending \"week\"", "trending", Map.of("topic", "\"week\"")));
    }

    @ParameterizedTest
    @MethodSource("searches")
    void readsQueriesAndTheirFilters(String typed, String command, Map<String, String> expected) {
        assertThat(text.read(typed)).isEqualTo(new CommandCall(command, expected));
    }

    static Stream<Arguments> searches() {
        return Stream.of(
                arguments(
                        "search \"diffusion models\" -image author:ho sort:newest",
                        "search",
                        Map.of("query", "\"diffusion models\" -image", "author", "ho", "sort", "newest")),
                arguments(
                        "search “curly quotes” author:“Jane Doe” author:ho",
                        "search",
                        Map.of("query", "\"curly quotes\"", "author", "Jane Doe\nho")),
                arguments("search x author: \"Jane Doe\"", "search", Map.of("query", "x", "author", "Jane Doe")),
                arguments("search author:\"say \\\"hi\\\\\" x", "search", Map.of("author", "say \"hi\\", "query", "x")),
                arguments("search Mamba: linear time", "search", Map.of("query", "Mamba: linear time")),
                arguments("search https://arxiv.org/abs/1", "search", Map.of("query", "https://arxiv.org/abs/1")),
                arguments("search \"foo:bar\"", "search", Map.of("query", "\"foo:bar\"")),
                arguments("search two\nlines\tand\u0000controls", "search", Map.of("query", "two lines and controls")),
                arguments("show arXiv:2406.00105v2", "show", Map.of("paper", "2406.00105")),
                arguments("show https://huggingface.co/papers/2406.00105", "show", Map.of("paper", "2406.00105")),
                arguments("unsubscribe 007", "unsubscribe", Map.of("number", "7")),
                arguments("recap", "recap", Map.of()));
    }

    @ParameterizedTest
    @MethodSource("subscriptions")
    void readsOptionsAfterTheirNames(String typed, Map<String, String> expected) {
        assertThat(text.read("subscribe " + typed).arguments()).isEqualTo(expected);
    }

    static Stream<Arguments> subscriptions() {
        return Stream.of(
                arguments(
                        "robots at 9 am in europe/berlin on weekdays top 5",
                        Map.of(
                                "topic",
                                "robots",
                                "at",
                                "09:00",
                                "in",
                                "Europe/Berlin",
                                "on",
                                "mon,tue,wed,thu,fri",
                                "top",
                                "5")),
                arguments(
                        "on mon wed fri at noon robots", Map.of("on", "mon,wed,fri", "at", "12:00", "topic", "robots")),
                arguments("on mon, wed top 3", Map.of("on", "mon,wed", "top", "3")),
                arguments("On Mon and Tuesday", Map.of("on", "mon,tue")),
                arguments(
                        "learning in robots on graphs at scale",
                        Map.of("topic", "learning in robots on graphs at scale")),
                arguments("top models", Map.of("topic", "top models")),
                arguments("in america/new york", Map.of("in", "America/New_York")),
                arguments("\"in\" Berlin", Map.of("topic", "\"in\" Berlin")),
                arguments("in \"Berlin\"", Map.of("topic", "in \"Berlin\"")),
                arguments("at:9pm in:utc top:20", Map.of("at", "21:00", "in", "UTC", "top", "20")),
                arguments("robots at", Map.of("topic", "robots at")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            serach diffusion             | Did you mean search?                 | /papers search diffusion
            xyzzy                        | no command “xyzzy”                   | /papers help
            search                       | search needs words                   | /papers search diffusion
            search x auhtor:ho           | Did you mean “author:”?              | quotation marks around
            search x foo:bar             | no option “foo:”                     | author:, category:, from:
            search x auhtor: ho          | Did you mean “author:”?              | quotation marks around
            search x sort:newst          | Did you mean newest?                 | relevance, newest or votes
            search x sort:new sort:votes | only once                            | /papers search
            search x author:             | nothing after author                 | /papers search
            search x author: sort:votes  | nothing after author                 | /papers search
            search x from:21.08.2026     | 2026-08-21                           | /papers search
            search x from:2026-02-30     | “2026-02-30” is not a day            | /papers search
            search "open                 | “open” has no partner                | close it
            search author:"open          | “open” has no partner                | close it
            search x author:"open\\"     | has no partner                       | close it
            trending week month          | period can be given only once        | /papers trending
            trending 2026-13-01          | “2026-13-01” is not a day            | 2026-W34
            show two words               | its id or a link                     | use search
            subscribe at 25:00           | “25:00” is not a time                | 09:00
            subscribe at 9.30            | Write it as 09:30                    | quotation marks
            subscribe in PST             | an abbreviation                      | America/Los_Angeles
            subscribe x in Berlin        | a place                              | Europe/Berlin
            subscribe x in New York      | a place                              | America/New_York
            subscribe top 0              | “0” is not a whole number from 1     | to 20
            subscribe top 21             | “21” is not a whole number from 1    | to 20
            subscribe at 9 at 10         | at can be given only once            | /papers subscribe
            unsubscribe                  | unsubscribe needs a whole number     | /papers unsubscribe 2
            unsubscribe two              | what “two” is to unsubscribe         | unsubscribe number
            recap all                    | what “all” is to recap               | /papers recap
            """)
    void saysWhatToTypeInstead(String typed, String why, String instead) {
        Assertions.assertThatExceptionOfType(CommandRefused.class)
                .isThrownBy(() -> text.read(typed))
                .satisfies(refused -> assertThat(PlainText.of(refused.card())).contains(why, instead));
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatThrownBy(() -> text.read("search " + "a".repeat(10_000)))
                .isInstanceOf(CommandRefused.class)
                .hasMessageContaining("10,000 characters")
                .hasMessageContaining("300");
        assertThatThrownBy(() -> text.read("search x" + " author:y".repeat(21)))
                .isInstanceOf(CommandRefused.class)
                .hasMessageContaining("at most 20 times");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search \"diffusion models\" -image author:ho sort:newest",
                "trending week 2026-08-21 soft robots",
                "subscribe robots at 09:00 in Europe/Berlin on mon,tue top 5 author:\"Jane Doe\" author:ho"
            })
    void writesAsPeopleType(String typed) {
        assertThat(text.write(text.read(typed))).isEqualTo(typed);
    }

    @Test
    void writesByNameWhatWouldBeReadAsSomethingElse() {
        CommandCall call = CommandCall.of("trending").with("topic", "week \"half");
        assertThat(text.write(call)).isEqualTo("trending topic:\"week \\\"half\"");
    }

    @Test
    void takesNoTwoCommandsOfOneName() {
        assertThatThrownBy(() -> new CommandText(java.util.List.of(SampleSpecs.HELP, SampleSpecs.HELP)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
