package dev.paperboy.announcement;

import dev.paperboy.card.Block;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperEntry;
import dev.paperboy.paper.PaperId;
import dev.paperboy.platform.ChatPlatform;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.FingerprintStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Edits each post once, a day after it went out, when its papers' votes have settled. How far it has come is kept before the edits
 * are made: a crash or a failure costs an edit, and none is made twice. Not thread-safe.
 */
public final class Settling {
    private static final Logger LOG = LoggerFactory.getLogger(Settling.class);
    /** Votes about double between the 8th and the 24th hour of a list, and hardly change after two days. */
    private static final Duration AFTER = Duration.ofDays(1);
    /** What was not edited by then, because Paperboy did not run, stays as it is. */
    private static final Duration TOO_LATE = Duration.ofDays(2);

    private static final int BATCH = 100;
    private static final String COME_TO = "settled";

    private final AnnouncementStore announcements;
    private final FingerprintStore progress;
    private final Function<Collection<PaperId>, List<Paper>> papers;
    private final Map<String, ? extends ChatPlatform> platforms;
    private final Clock clock;

    /**
     * Starts where the last process came to.
     *
     * @param papers gives those that are known, as they are now
     * @param platforms by their keys
     */
    public Settling(
            AnnouncementStore announcements,
            FingerprintStore progress,
            Function<Collection<PaperId>, List<Paper>> papers,
            Map<String, ? extends ChatPlatform> platforms,
            Clock clock) {
        this.announcements = announcements;
        this.progress = progress;
        this.papers = papers;
        this.platforms = Map.copyOf(platforms);
        this.clock = clock;
    }

    /** Edits the next few whose time has come. */
    public void settle() {
        Instant now = clock.instant();
        List<Delivery> fresh = List.of();
        List<Delivery> batch = next(now);
        while (!batch.isEmpty() && fresh.isEmpty()) {
            progress.keep(
                    COME_TO, batch.get(batch.size() - 1).owed().announcement().name());
            fresh = batch.stream()
                    .filter(one -> one.status().since().isAfter(now.minus(TOO_LATE)))
                    .toList();
            batch = fresh.isEmpty() ? next(now) : List.of();
        }
        fresh.forEach(this::edit);
    }

    private List<Delivery> next(Instant now) {
        Instant until = now.minus(AFTER);
        return progress.find(COME_TO)
                .flatMap(Announcement::named)
                .flatMap(announcements::find)
                .map(last -> announcements.awake(State.SENT, until, last, BATCH))
                .orElseGet(() -> announcements.awake(State.SENT, until, BATCH));
    }

    private void edit(Delivery sent) {
        Optional<MessageRef> message = sent.status().message();
        Optional<Card> redrawn = sent.contents().flatMap(this::redrawn);
        ChatPlatform platform = platforms.get(sent.owed().workspace().platform());
        if (message.isEmpty() || redrawn.isEmpty() || platform == null) {
            return;
        }
        try {
            platform.replace(message.get(), redrawn.get());
        } catch (DeliveryException | RuntimeException failure) {
            LOG.info("{} keeps the votes it was posted with: {}", sent.key().value(), failure.getMessage());
        }
    }

    /** The same card with what is known now; empty when that changes nothing, or the card is not the usual one. */
    private Optional<Card> redrawn(Contents contents) {
        if (contents.form() != Contents.Form.USUAL && contents.form() != Contents.Form.LATE) {
            return Optional.empty();
        }
        Map<PaperId, Paper> known =
                papers.apply(contents.papers()).stream().collect(Collectors.toMap(Paper::id, Function.identity()));
        Card card = CardReading.of(contents.card());
        List<Block> blocks = new ArrayList<>();
        int place = 0;
        for (Block block : card.blocks()) {
            if (block instanceof Block.Entry entry && place < contents.papers().size()) {
                Paper paper = known.get(contents.papers().get(place));
                place++;
                blocks.add(paper == null ? entry : entry(paper, place, entry));
            } else {
                blocks.add(block);
            }
        }
        if (blocks.equals(card.blocks())) {
            return Optional.empty();
        }
        blocks.add(new Block.Footnote(RichText.plain("Votes as of ").andMoment(clock.instant())));
        return Optional.of(new Card(card.headline(), blocks));
    }

    private static Block entry(Paper paper, int place, Block.Entry before) {
        return PaperEntry.of(paper).ranked(place).offering(before.buttons()).block();
    }
}
