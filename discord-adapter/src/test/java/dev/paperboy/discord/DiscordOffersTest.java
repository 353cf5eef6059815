package dev.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paperboy.card.Block;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.command.Audience;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Option;
import dev.paperboy.command.OptionType;
import dev.paperboy.command.Permission;
import dev.paperboy.command.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscordOffersTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MANAGE_CHANNELS = "16";
    private static final Option WORDS = Option.rest("words", "what to look for", new OptionType.Words(9_000));

    private static final CommandSpec SEARCH =
            new CommandSpec("search", "finds papers", List.of(Option.PAGE, WORDS.asRequired()), List.of("search x"));
    private static final CommandSpec SUMMARIZE =
            new CommandSpec("summarize", "says it short", List.of(WORDS), List.of("x"));
    private static final CommandSpec DISCUSS = placed("discuss", Permission.EVERYONE, Place.CHANNEL);
    private static final CommandSpec PAUSE = placed("pause", Permission.MANAGER, Place.ANYWHERE);

    @Test
    void gathersTheCommandsUnderOneRoot() throws Exception {
        JsonNode papers = offered(SEARCH, SUMMARIZE).get(0);
        assertThat(papers.path("name").asText()).isEqualTo("papers");
        assertThat(papers.at("/options").findValuesAsText("name")).contains("search", "summarize");
        assertThat(papers.path("contexts")).hasSize(3);
        assertThat(papers.path("integration_types")).hasSize(2);
        assertThat(papers.path("default_member_permissions").isNull()).isTrue();
    }

    @Test
    void hidesManagementFromThoseWhoCanNotManage() throws Exception {
        List<JsonNode> commands = offered(SEARCH, PAUSE);
        JsonNode management = commands.get(1);
        assertThat(management.path("name").asText()).isEqualTo("papers-manage");
        assertThat(management.at("/options/0/name").asText()).isEqualTo("pause");
        assertThat(management.path("default_member_permissions").asText()).isEqualTo(MANAGE_CHANNELS);
        assertThat(management.path("contexts")).hasSize(2);
        assertThat(commands.get(0).at("/options").findValuesAsText("name")).doesNotContain("pause");
    }

    @Test
    void putsWhatIsRequiredFirstAndKeepsToTheLongestText() throws Exception {
        JsonNode options = offered(SEARCH).get(0).at("/options/0/options");
        assertThat(options.at("/0/name").asText()).isEqualTo("words");
        assertThat(options.at("/0/max_length").asInt()).isEqualTo(6_000);
        assertThat(options.at("/1/min_value").asInt()).isEqualTo(1);
    }

    @Test
    void offersCommandsAboutMessagesWhereThereAreSuchCommands() throws Exception {
        assertThat(offered(SEARCH)).hasSize(1);
        assertThat(offered(DISCUSS, SUMMARIZE))
                .filteredOn(command -> command.path("type").asInt() == 3)
                .satisfiesExactly(
                        discuss -> {
                            assertThat(discuss.path("name").asText()).isEqualTo("Discuss this paper");
                            assertThat(discuss.path("contexts")).hasSize(1);
                        },
                        summarize -> {
                            assertThat(summarize.path("name").asText()).isEqualTo("Summarize");
                            assertThat(summarize.path("contexts")).hasSize(3);
                        });
    }

    @Test
    void saysInCardsHowACommandIsTypedHere() throws Exception {
        RichText text = RichText.plain("Try ")
                .andCode("/papers pause 1")
                .andPlain(" or ")
                .andCode("/papers search x");
        Card card = new Card("x", List.of(new Block.Paragraph(text), new Block.Footnote(text)));
        String seen = new DrawnCards(List.of(SEARCH, PAUSE)).seen(card).text();
        String typed = "Try /papers-manage pause 1 or /papers search x";
        assertThat(seen).isEqualTo(typed + "\n" + typed);
    }

    private static List<JsonNode> offered(CommandSpec... specs) throws Exception {
        List<JsonNode> offered = new java.util.ArrayList<>();
        for (var command : DiscordOffers.commands(List.of(specs))) {
            offered.add(JSON.readTree(command.toData().toString()));
        }
        return offered;
    }

    private static CommandSpec placed(String name, Permission permission, Place place) {
        return new CommandSpec(
                name, "does it", Audience.CHANNEL, permission, place, List.of(WORDS), List.of(name + " x"));
    }
}
