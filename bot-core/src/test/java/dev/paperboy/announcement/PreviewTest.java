package dev.paperboy.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.card.Block;
import dev.paperboy.card.Card;
import dev.paperboy.card.PlainText;
import dev.paperboy.subscription.Schedule;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A failure names its seed; {@code -Dpaperboy.first-seed=N -Dpaperboy.seeds=1} replays it. */
class PreviewTest {
    private static final long FIRST = Long.getLong("paperboy.first-seed", 0);
    private static final long SEEDS = Long.getLong("paperboy.seeds", 1_000);
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu 'at' HH:mm '('VV')'", Locale.ENGLISH);

    @Test
    void saysWhatIsPostedAndWhenIfNothingNewArrives() {
        List<Foresight.Outcome> all = LongStream.range(FIRST, FIRST + SEEDS)
                .mapToObj(PreviewTest::assertForetold)
                .toList();
        if (SEEDS >= 1_000) {
            assertThat(all).filteredOn(one -> one.post().isPresent()).hasSizeGreaterThan(all.size() / 3);
            assertThat(all).filteredOn(one -> one.post().isEmpty()).hasSizeGreaterThan(all.size() / 20);
            assertThat(all).filteredOn(Foresight.Outcome::isOpen).hasSizeGreaterThan(all.size() / 20);
            assertThat(all).filteredOn(Foresight.Outcome::late).hasSizeGreaterThan(all.size() / 20);
        }
    }

    private static Foresight.Outcome assertForetold(long seed) {
        Foresight.Outcome outcome = new Foresight(seed).live();
        String again = "again with -Dpaperboy.seeds=1 -Dpaperboy.first-seed=" + seed;
        Instant due = outcome.subscription().next().at();
        Schedule schedule = outcome.subscription().order().schedule();
        assertThat(PlainText.of(outcome.preview()))
                .as(again)
                .contains("posts next on " + LOCAL.format(due.atZone(schedule.zone())));
        if (outcome.isOpen()) {
            return outcome;
        }
        if (outcome.post().isEmpty()) {
            assertThat(outcome.delivery().state()).as(again).isEqualTo(State.QUIET);
            assertThat(PlainText.of(outcome.preview())).as(again).contains("nothing is posted");
            return outcome;
        }
        Wall.Poster post = outcome.post().get();
        assertThat(foretold(outcome.preview())).as(again).isEqualTo(post.card().blocks());
        if (!outcome.late()) {
            assertThat(post.at()).as(again).isBetween(due, due.plusSeconds(2));
        }
        return outcome;
    }

    /** What comes below the line. */
    private static List<Block> foretold(Card preview) {
        List<Block> blocks = preview.blocks();
        return blocks.subList(blocks.indexOf(new Block.Rule()) + 1, blocks.size());
    }
}
