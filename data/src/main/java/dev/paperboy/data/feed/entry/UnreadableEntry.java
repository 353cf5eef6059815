package dev.paperboy.data.feed.entry;

import java.io.Serial;

/** One entry that can't become a paper. */
public final class UnreadableEntry extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String reason;

    public UnreadableEntry(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** Why not, in words fit for whoever reads the counts. */
    public String reason() {
        return reason;
    }
}
