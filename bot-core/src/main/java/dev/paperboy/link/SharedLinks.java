package dev.paperboy.link;

import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.Address;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperEntry;
import dev.paperboy.paper.PaperId;
import dev.paperboy.platform.LinkCards;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A compact card for a link to a paper, once per paper, channel and day. Thread-safe as its parts are. */
public final class SharedLinks implements LinkCards {
    private static final Pattern WEB = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Function<PaperId, Optional<Paper>> lookup;
    private final Function<Paper, Optional<String>> summaryLine;
    private final Function<PaperId, List<Button>> buttons;
    private final ShownLinkStore shown;
    private final Clock clock;
    private final ZoneId zone;

    /**
     * Cards for the papers that the lookup knows.
     *
     * @param lookup knows a paper by its id, from the store or a source
     * @param summaryLine says a paper in one sentence; empty when it has no abstract
     * @param buttons what can be done about a paper
     * @param zone whose days count
     */
    public SharedLinks(
            Function<PaperId, Optional<Paper>> lookup,
            Function<Paper, Optional<String>> summaryLine,
            Function<PaperId, List<Button>> buttons,
            ShownLinkStore shown,
            Clock clock,
            ZoneId zone) {
        this.lookup = lookup;
        this.summaryLine = summaryLine;
        this.buttons = buttons;
        this.shown = shown;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Optional<Card> card(Address.Channel channel, String link) {
        return paper(link)
                .flatMap(lookup)
                .filter(paper -> shown.first(channel, paper.id(), LocalDate.ofInstant(clock.instant(), zone)))
                .map(this::card);
    }

    private static Optional<PaperId> paper(String link) {
        return WEB.matcher(link).matches() ? PaperId.arxiv(link) : Optional.empty();
    }

    private Card card(Paper paper) {
        PaperEntry entry = PaperEntry.of(paper);
        PaperEntry said = summaryLine
                .apply(paper)
                .map(line -> entry.saying(RichText.plain(line)))
                .orElse(entry);
        return new Card(
                paper.title(), List.of(said.offering(buttons.apply(paper.id())).block()));
    }
}
