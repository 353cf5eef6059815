package dev.paperboy.command;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.paperboy.card.Card;
import dev.paperboy.card.PlainText;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.chat.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class CommandsTest {
    private static final Workspace WORKSPACE = new Workspace("sample", "W1");
    private static final Address.Channel CHANNEL = new Address.Channel(WORKSPACE, "C1");
    private static final Address.Person PERSON = new Address.Person(WORKSPACE, "U1");

    private final List<Invocation> ran = new ArrayList<>();
    private final Commands commands = new Commands(
            Stream.concat(
                            SampleSpecs.ALL.stream()
                                    .filter(spec -> !spec.name().equals("help"))
                                    .map(this::recording),
                            Stream.of(failing()))
                    .toList(),
            new MemoryCallStore());

    @Test
    void runsTheCommandWithCanonicalArguments() {
        Reply reply = commands.answer(
                in(CHANNEL, CommandCall.of("subscribe").with("at", "9 pm").with("in", "utc")));
        assertThat(reply).isEqualTo(new Reply(Card.saying("ran"), Audience.CHANNEL, Reply.Placement.NEW));
        assertThat(ran)
                .singleElement()
                .satisfies(asked -> assertThat(asked.call())
                        .isEqualTo(
                                CommandCall.of("subscribe").with("at", "21:00").with("in", "UTC")));
    }

    @Test
    void replacesTheMessageWhenAPageIsAskedFor() {
        Reply reply = commands.answer(in(CHANNEL, CommandCall.of("trending").with("page", 2)));
        assertThat(reply.placement()).isEqualTo(Reply.Placement.REPLACE);
    }

    @Test
    void checksArgumentsThatNoParserHasSeen() {
        refuses(CommandCall.of("subscribe").with("at", "25:00"), CHANNEL, "“25:00” is not a time");
        refuses(CommandCall.of("trending").with("date", "2026-02-30"), CHANNEL, "“2026-02-30” is not a day");
        refuses(CommandCall.of("trending").with("page", "x"), CHANNEL, "from 1 to 1000");
        refuses(CommandCall.of("trending").with("colour", "red"), CHANNEL, "no option “colour”");
        refuses(CommandCall.of("search").with("query", "\n \n"), CHANNEL, "nothing after query");
        refuses(CommandCall.of("search"), CHANNEL, "search needs words");
        refuses(CommandCall.of("serach"), CHANNEL, "Did you mean search?");
        assertThat(ran).isEmpty();
    }

    @Test
    void refusesWhereACommandMakesNoSense() {
        refuses(CommandCall.of("recap"), CHANNEL, "open the thread");
        refuses(CommandCall.of("subscribe"), PERSON, "in the channel");
        assertThat(commands.answer(in(new Address.Thread(CHANNEL, "T1"), CommandCall.of("recap")))
                        .card())
                .isEqualTo(Card.saying("ran"));
    }

    @Test
    void refusesThoseWhoMayNotManageTheChannel() {
        Invocation asked = new Invocation(CommandCall.of("subscribe"), PERSON, CHANNEL, false, Optional.empty());
        assertThat(commands.answer(asked).card().headline()).contains("Only those who may manage this channel");
        assertThat(ran).isEmpty();
    }

    @Test
    void answersAFailureWithAReferenceThatIsInTheLogOnce() {
        List<String> told = new ArrayList<>();
        List<ILoggingEvent> logged = logging(Commands.class, () -> {
            Reply reply = commands.answer(in(CHANNEL, CommandCall.of("fail").with("words", "my secret")));
            assertThat(reply.audience()).isEqualTo(Audience.ASKER);
            told.add(reply.card().headline());
        });
        assertThat(logged).singleElement().satisfies(event -> {
            assertThat(event.getThrowableProxy().getMessage()).isEqualTo("kaboom");
            assertThat(event.getFormattedMessage()).doesNotContain("my secret");
            String reference = event.getFormattedMessage().replaceFirst(".*reference ", "");
            assertThat(told.get(0)).contains("Something went wrong", reference).doesNotContain("kaboom");
        });
    }

    @Test
    void listsEveryCommandAndHelpLast() {
        assertThat(commands.specs().stream().map(CommandSpec::name))
                .containsExactly(
                        "trending", "search", "show", "subscribe", "email", "unsubscribe", "recap", "fail", "help");
    }

    @Test
    void refusesButtonsThatAreNotOursOrNoLongerKept() {
        String kept = commands.encode(
                CommandCall.of("search").with("query", "long ".repeat(40).strip()));
        assertThat(kept).startsWith("1#").hasSizeLessThanOrEqualTo(CallCodec.LONGEST);
        Commands restartedWithoutStore = new Commands(List.of(), new MemoryCallStore());
        for (String foreign :
                List.of(kept, "", "0 search x", "2 search x", "1", "1#", "search x", "pb1|search|x", "\ud800")) {
            Optional<String> why = refusal(() -> restartedWithoutStore.decode(foreign));
            assertThat(why)
                    .as(foreign)
                    .hasValueSatisfying(text -> assertThat(text).contains("from an older message"));
        }
        assertThat(refusal(() -> commands.decode("1 search")))
                .hasValueSatisfying(why -> assertThat(why).contains("needs words"));
    }

    @Test
    void suggestsWhatTheTypeAllowsWhenTheCommandKnowsNothing() {
        assertThat(suggested("trending", "period", "")).containsExactly("day", "week", "month");
        assertThat(suggested("trending", "period", "W")).containsExactly("week");
        assertThat(suggested("subscribe", "in", "berl")).containsExactly("Europe/Berlin");
        assertThat(suggested("subscribe", "in", "new yo")).containsExactly("America/New_York");
        assertThat(suggested("subscribe", "in", "")).hasSize(25);
        assertThat(suggested("subscribe", "on", "w")).containsExactly("weekdays", "weekends", "wed");
        assertThat(suggested("subscribe", "at", "9")).containsExactly("09:00");
        assertThat(suggested("trending", "page", "")).isEmpty();
        assertThat(suggested("trending", "colour", "")).isEmpty();
        assertThat(suggested("nothing", "period", "")).isEmpty();
        assertThat(suggested("help", "command", "s")).containsExactly("search", "show", "subscribe");
        assertThat(suggested("show", "paper", "24")).isEmpty();
    }

    @Test
    void suggestsNothingWhenSuggestingFails() {
        List<ILoggingEvent> logged = logging(
                Completion.class,
                () -> assertThat(suggested("fail", "words", "x")).isEmpty());
        assertThat(logged).hasSize(1);
    }

    private List<String> suggested(String command, String option, String typed) {
        return commands.suggest(in(CHANNEL, CommandCall.of(command)), option, typed).stream()
                .map(Suggestion::value)
                .toList();
    }

    private void refuses(CommandCall call, Address at, String why) {
        Reply reply = commands.answer(in(at, call));
        assertThat(reply.audience()).isEqualTo(Audience.ASKER);
        assertThat(PlainText.of(reply.card())).contains(why);
    }

    private static Optional<String> refusal(Runnable action) {
        try {
            action.run();
            return Optional.empty();
        } catch (CommandRefused refused) {
            return Optional.of(PlainText.of(refused.card()));
        }
    }

    private static Invocation in(Address at, CommandCall call) {
        return new Invocation(call, PERSON, at, true, Optional.empty());
    }

    private static List<ILoggingEvent> logging(Class<?> source, Runnable action) {
        Logger logger = (Logger) LoggerFactory.getLogger(source);
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        logger.addAppender(appender);
        try {
            action.run();
        } finally {
            logger.detachAppender(appender);
        }
        return appender.list;
    }

    private Command recording(CommandSpec spec) {
        return new Command() {
            @Override
            public CommandSpec spec() {
                return spec;
            }

            @Override
            public Card run(Invocation invocation) {
                ran.add(invocation);
                return Card.saying("ran");
            }
        };
    }

    private static Command failing() {
        Option words = Option.rest("words", "whatever", new OptionType.Words(50));
        CommandSpec spec = new CommandSpec("fail", "fails", List.of(words), List.of("fail"));
        return new Command() {
            @Override
            public CommandSpec spec() {
                return spec;
            }

            @Override
            public Card run(Invocation invocation) {
                throw new IllegalStateException("kaboom");
            }

            @Override
            public List<Suggestion> suggest(Invocation soFar, String option, String typed) {
                throw new IllegalStateException("kaboom");
            }
        };
    }
}
