package dev.paperboy.data.index;

import dev.paperboy.paper.PaperStore;
import java.io.IOException;
import org.apache.lucene.index.CorruptIndexException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out whether an index can be continued, and begins anew where it can't. */
final class IndexCheck {
    private static final Logger LOG = LoggerFactory.getLogger(IndexCheck.class);

    private final PaperStore store;
    private final IndexFolder folder;
    private final StoreFollower follower;

    IndexCheck(PaperStore store, IndexFolder folder, StoreFollower follower) {
        this.store = store;
        this.folder = folder;
        this.follower = follower;
    }

    /** Looks whether it is undamaged, and not ahead of the store. */
    void beforeReading() throws IOException {
        if (follower.revision() > store.revision()) {
            LOG.warn("The search index is ahead of the store, which must be a restored one; it is made anew");
            follower.startOver();
        }
        try {
            folder.checkIntegrity();
        } catch (CorruptIndexException e) {
            LOG.warn("The search index is damaged ({}); it is made anew from the store", e.getMessage());
            follower.startOver();
        }
    }

    /**
     * Whether it had, at the same revision, other papers, because another store was put in the place of the one it was made from; then everything
     * has to be read anew.
     */
    boolean findsOtherPapers() throws IOException {
        long kept = store.count();
        if (follower.revision() != store.revision() || folder.writer().getDocStats().numDocs == kept) {
            return false;
        }
        LOG.warn("The search index does not have the {} papers of the store; it is made anew", kept);
        follower.startOver();
        return true;
    }
}
