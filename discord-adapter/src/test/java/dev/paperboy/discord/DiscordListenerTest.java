package dev.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.command.Audience;
import dev.paperboy.command.Command;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Commands;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.MemoryCallStore;
import dev.paperboy.command.Option;
import dev.paperboy.command.OptionType;
import dev.paperboy.command.Permission;
import dev.paperboy.command.Place;
import dev.paperboy.discord.fake.FakePerson;
import dev.paperboy.discord.fake.FakeWorld;
import dev.paperboy.discord.fake.SeenMessage;
import dev.paperboy.platform.Reception;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people ask for reaches the commands as what it is, and is answered where they can see it. */
class DiscordListenerTest {
    private static final String LINK = "https://arxiv.org/abs/2608.00001";

    private final List<Invocation> asked = new CopyOnWriteArrayList<>();

    @SuppressWarnings("NullAway.Init") // set before each test
    private DiscordStage stage;

    @BeforeEach
    void connect() throws IOException {
        Commands commands = new Commands(
                List.of(
                        new Noting("summarize", Audience.CHANNEL, Permission.EVERYONE),
                        new Noting("slow", Audience.CHANNEL, Permission.EVERYONE),
                        new Noting("pause", Audience.ASKER, Permission.MANAGER)),
                new MemoryCallStore());
        stage = new DiscordStage(new Reception(commands, remark -> {}, (a, b, c, d) -> {}, (a, b) -> {}));
    }

    @AfterEach
    void disconnect() {
        stage.close();
    }

    @Test
    void takesThePaperThatAMessageLinksTo() {
        JsonNode answer = stage.person.about("Summarize", "look at <" + LINK + "> please");
        assertThat(asked).singleElement().satisfies(invocation -> {
            assertThat(invocation.call().command()).isEqualTo("summarize");
            assertThat(invocation.text("what")).contains(LINK);
        });
        assertThat(new SeenMessage(answer).text()).isEqualTo("summarize done");
    }

    @Test
    void asksWhichPaperWhenAMessageHasNone() {
        JsonNode form = stage.person.about("Summarize", "good morning, see https://example.org");
        assertThat(asked).isEmpty();
        assertThat(form.at("/data/title").asText()).isEqualTo("/papers summarize");
        JsonNode answer = stage.person.submit(form, Map.of("what", "2608.00001", "how", "short"));
        assertThat(asked).singleElement().satisfies(invocation -> {
            assertThat(invocation.text("what")).contains("2608.00001");
            assertThat(invocation.text("how")).contains("short");
        });
        assertThat(new SeenMessage(answer).text()).isEqualTo("summarize done");
        assertThat(stage.seenByAll()).containsExactly("summarize done");
    }

    @Test
    void asksForWhatAButtonLacks() {
        stage.person.slash("papers", "summarize", Map.of("what", "first"));
        JsonNode form = stage.person.pressId("1 summarize how:long");
        assertThat(form.at("/data/components"))
                .extracting(field -> field.path("label").asText())
                .containsExactly("what", "how");
        stage.person.submit(form, Map.of("what", "second", "how", "long"));
        assertThat(asked).last().satisfies(invocation -> {
            assertThat(invocation.text("what")).contains("second");
            assertThat(invocation.text("how")).contains("long");
        });
    }

    @Test
    void promisesAnAnswerThatTakesLongAndKeepsThePromise() {
        stage.person.slash("papers", "slow", Map.of("what", "x"));
        assertThat(stage.discord.requests())
                .filteredOn(
                        request -> request.startsWith("POST interactions/") || request.startsWith("PATCH webhooks/"))
                .satisfiesExactly(
                        promise -> assertThat(promise).contains("\"type\":5"),
                        answer -> assertThat(answer).contains("slow done"));
        assertThat(stage.seenByAll()).containsExactly("slow done");
    }

    @Test
    void saysInPrivateThatThereIsNoSuchCommandAnyMore() {
        stage.person.about("Discuss this paper", LINK);
        assertThat(stage.seenByPerson()).singleElement().asString().contains("no command “discuss”");
    }

    @Test
    void answersInDirectMessagesWhereEverybodyManagesTheirOwn() {
        stage.discord.personAlone().slash("papers-manage", "pause", Map.of("what", "1"));
        assertThat(asked).singleElement().satisfies(invocation -> {
            assertThat(invocation.at()).isInstanceOf(Address.Person.class).isEqualTo(invocation.by());
            assertThat(invocation.workspace().id()).isEqualTo("user-" + FakeWorld.PERSON);
            assertThat(invocation.manager()).isTrue();
        });
    }

    @Test
    void answersAPersonWhoBroughtItAlongAsIfTheyWereAlone() {
        for (FakePerson ada : List.of(stage.discord.personInGroup(), stage.discord.personElsewhere())) {
            ada.slash("papers", "summarize", Map.of("what", "x"));
            assertThat(ada.seenByAll()).containsExactly("summarize done");
        }
        assertThat(asked).hasSize(2).allSatisfy(invocation -> {
            assertThat(invocation.at()).isEqualTo(invocation.by());
            assertThat(invocation.workspace().id()).isEqualTo("user-" + FakeWorld.PERSON);
        });
    }

    @Test
    void refusesManagementByMembersEvenWhereDiscordOffersIt() {
        JsonNode role = FakeWorld.everyone("2048");
        stage.discord
                .gateway()
                .dispatch(
                        "GUILD_ROLE_UPDATE",
                        FakeWorld.json("{'guild_id':'" + FakeWorld.GUILD + "'}").set("role", role));
        stage.person.slash("papers-manage", "pause", Map.of("what", "1"));
        assertThat(asked).isEmpty();
        assertThat(stage.seenByPerson()).hasSize(1);
    }

    @Test
    void completesFromMemory() {
        assertThat(stage.person.complete("papers", "summarize", "what", "ab")).containsExactly("ab-completed");
        assertThat(stage.discord.personAlone().complete("papers", "summarize", "what", ""))
                .containsExactly("-completed");
    }

    /** Notes what it is asked. */
    private final class Noting implements Command {
        private final CommandSpec spec;

        Noting(String name, Audience audience, Permission permission) {
            Option what =
                    Option.rest("what", "what about", new OptionType.Words(200)).asRequired();
            Option how = Option.named("how", "how long", new OptionType.Choice(List.of("short", "long")));
            spec = new CommandSpec(
                    name, "does it", audience, permission, Place.ANYWHERE, List.of(what, how), List.of(name + " x"));
        }

        @Override
        public CommandSpec spec() {
            return spec;
        }

        @Override
        public Card run(Invocation invocation) {
            asked.add(invocation);
            if (spec.name().equals("slow")) {
                await().until(() -> stage.discord.requests().stream().anyMatch(sent -> sent.contains("\"type\":5")));
            }
            return Card.saying(spec.name() + " done");
        }

        @Override
        public List<dev.paperboy.command.Suggestion> suggest(Invocation soFar, String option, String typed) {
            return List.of(new dev.paperboy.command.Suggestion(typed + "…", typed + "-completed"));
        }
    }
}
