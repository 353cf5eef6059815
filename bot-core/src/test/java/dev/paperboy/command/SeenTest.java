package dev.paperboy.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.chat.Workspace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Topics that were asked for are offered to the same workspace when somebody types. */
class SeenTest {
    private static final Workspace LAB = new Workspace("sample", "W1");
    private static final Workspace OTHER = new Workspace("sample", "W2");

    private final Commands commands = new Commands(
            List.of(new Asking("trending", Audience.CHANNEL), new Asking("secret", Audience.ASKER)),
            new MemoryCallStore());

    @Test
    void offersTheLatestFirstByAnyOfTheirWords() {
        ask("trending", "diffusion models");
        ask("trending", "agents");
        ask("trending", "language models");
        ask("trending", "agents");
        assertThat(offered(LAB, "")).containsExactly("agents", "language models", "diffusion models");
        assertThat(offered(LAB, "MOD")).containsExactly("language models", "diffusion models");
        assertThat(offered(LAB, "odels")).isEmpty();
    }

    @Test
    void keepsEachWorkspaceToItself() {
        ask("trending", "agents");
        assertThat(offered(OTHER, "")).isEmpty();
    }

    @Test
    void forgetsWhatOnlyTheAskerSaw() {
        ask("secret", "salaries");
        assertThat(offered(LAB, "")).isEmpty();
    }

    @Test
    void forgetsWhatWasAskedLongAgo() {
        for (int i = 0; i < 60; i++) {
            ask("trending", "topic " + i);
        }
        assertThat(offered(LAB, "topic 9")).isEmpty();
        assertThat(offered(LAB, "topic 59")).containsExactly("topic 59");
    }

    private void ask(String command, String topic) {
        commands.answer(in(LAB, CommandCall.of(command).with("topic", topic)));
    }

    private List<String> offered(Workspace workspace, String typed) {
        return commands.suggest(in(workspace, CommandCall.of("trending")), "topic", typed).stream()
                .map(Suggestion::value)
                .toList();
    }

    private static Invocation in(Workspace workspace, CommandCall call) {
        return new Invocation(
                call,
                new Address.Person(workspace, "U1"),
                new Address.Channel(workspace, "C1"),
                false,
                Optional.empty());
    }

    /** Takes a topic. */
    private record Asking(CommandSpec spec) implements Command {
        Asking(String name, Audience audience) {
            this(new CommandSpec(
                    name,
                    "asks",
                    audience,
                    Permission.EVERYONE,
                    Place.ANYWHERE,
                    List.of(Option.rest("topic", "about what", new OptionType.Words(200))),
                    List.of(name)));
        }

        @Override
        public Card run(Invocation invocation) {
            return Card.saying("done");
        }
    }
}
