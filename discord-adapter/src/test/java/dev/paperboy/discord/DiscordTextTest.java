package dev.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.card.RichText;
import dev.paperboy.card.SampleCards;
import dev.paperboy.chat.Address;
import dev.paperboy.discord.fake.SeenMarkdown;
import java.net.URI;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscordTextTest {
    private static final URI TARGET = URI.create("https://arxiv.org/abs/2406.00105");

    @Test
    void marksWhatIsMeantToBeMarked() {
        RichText text = RichText.plain("a ")
                .andStrong("b")
                .andEmphasis("c")
                .andCode("/papers d")
                .andPlain(" ")
                .andLink("e", TARGET);
        assertThat(draw(text)).isEqualTo("a **b**\u200B*c*\u200B`/papers d` [e](https://arxiv.org/abs/2406.00105)");
    }

    @Test
    void showsMomentsInTheReadersOwnTime() {
        assertThat(draw(RichText.empty().andMoment(Instant.ofEpochSecond(1_755_000_000L))))
                .isEqualTo("<t:1755000000:f>");
    }

    @Test
    void namesMembersAndThreadsOfDiscordByTheirIds() {
        Address.Channel channel = new Address.Channel(DiscordAddresses.server("100000000000000001"), "c");
        RichText text = RichText.empty()
                .andMention(new Address.Person(channel.workspace(), "100000000000000002"))
                .andThread("a paper", new Address.Thread(channel, "100000000000000003"));
        assertThat(draw(text)).isEqualTo("<@100000000000000002><#100000000000000003>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- item\n+ item\n* item",
                "1. first\n22. second",
                "# big",
                "-# small",
                "> quote",
                ">>> quote",
                "[x](https://evil.example)",
                "<https://evil.example>",
                "https://evil.example",
                "@everyone @here <@123> <@&4> <#5>",
                "`code` ```block``` ||hidden|| ~~gone~~ __under__ _it_ **bold**",
                "<t:0:R> </papers:1> <id:home> <:smile:1>",
                "\\[x\\](https://evil.example) \\\\",
                "a_b_c $x_i^2$ 2*3*4",
            })
    void leavesTextFromOutsideAsItIs(String text) {
        for (RichText each :
                new RichText[] {RichText.plain(text), RichText.empty().andStrong(text)}) {
            SeenMarkdown seen = SeenMarkdown.of(draw(each));
            assertThat(seen.text()).isEqualTo(text);
            assertThat(seen.links()).isEmpty();
            assertThat(seen.mentions()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[0, 1) and ]2, 3]", "a](https://evil.example) b", "[[[", "]", "\\", SampleCards.HOSTILE})
    void leadsOnlyWhereTheLinkIsMeantToLead(String label) {
        SeenMarkdown seen = SeenMarkdown.of(draw(RichText.empty().andLink(label, TARGET)));
        assertThat(seen.links()).containsExactly(TARGET);
        assertThat(seen.text().replace('\uFF3B', '[').replace('\uFF3D', ']')).isEqualTo(label);
    }

    @Test
    void keepsParenthesesOutOfTargets() {
        assertThat(draw(RichText.empty().andLink("wiki", URI.create("https://example.org/a_(b)"))))
                .isEqualTo("[wiki](https://example.org/a_%28b%29)");
    }

    @Test
    void cutsWithinTheRoomWithoutLeavingAMarkOpen() {
        Random random = new Random(7);
        String alphabet = "ab *_~`|<>[]()#@:\\-1.\n😀é";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder title = new StringBuilder();
            random.ints(random.nextInt(60), 0, alphabet.length()).forEach(i -> title.append(alphabet.charAt(i)));
            int room = 1 + random.nextInt(60);
            String drawn = draw(RichText.plain("a ").andStrong(title.toString()), room);
            assertThat(drawn.length()).isLessThanOrEqualTo(room);
            assertThat(SeenMarkdown.of(drawn).links()).isEmpty();
        }
    }

    private static String draw(RichText text) {
        return draw(text, 10_000);
    }

    private static String draw(RichText text, int room) {
        return DiscordText.draw(text, room);
    }
}
