package dev.paperboy.announcement;

import dev.paperboy.paper.PaperId;
import java.time.LocalDate;
import java.util.List;

/**
 * What is posted, fixed before the first attempt so that every further one is the same, byte for byte.
 *
 * @param card the card, written as text
 * @param papers the papers on it, in order
 * @param listDay the newest list day they come from
 * @param form how it is drawn
 */
public record Contents(String card, List<PaperId> papers, LocalDate listDay, Form form) {

    /** How a card is drawn. */
    public enum Form {
        /** As usual. */
        USUAL,
        /** As usual, and says that it is late. */
        LATE,
        /** Words and links only, because the platform refused the usual form. */
        PLAIN,
        /** Only the papers are known: the card was in a store that is lost. */
        FORGOTTEN
    }

    public Contents {
        papers = List.copyOf(papers);
    }

    /** Whether the card is known, so that it can be posted. */
    boolean isKnown() {
        return form != Form.FORGOTTEN;
    }
}
