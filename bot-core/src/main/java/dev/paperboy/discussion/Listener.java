package dev.paperboy.discussion;

import dev.paperboy.card.Cut;
import dev.paperboy.platform.Remark;
import dev.paperboy.platform.ThreadWatcher;

/** Keeps what is said in discussions, each message once; what is said in other threads is not kept. Thread-safe. */
public final class Listener implements ThreadWatcher {
    /** Nobody recaps more of one message. */
    private static final int LONGEST = 2_000;

    private final DiscussionStore store;

    public Listener(DiscussionStore store) {
        this.store = store;
    }

    @Override
    public void heard(Remark remark) {
        store.keep(new Remark(
                remark.thread(),
                remark.by(),
                remark.at(),
                remark.messageId(),
                remark.text().map(text -> Cut.to(text, LONGEST))));
    }
}
