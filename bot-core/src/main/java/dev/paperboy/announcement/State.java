package dev.paperboy.announcement;

/** Where a delivery stands. */
public enum State {
    /** Owed; its content is not composed yet. */
    PLANNED,
    /** Composed; to be posted when it wakes. */
    READY,
    /** A worker has it; bytes may have left. */
    SENDING,
    /** An attempt whose outcome nobody knows yet; to be looked up. */
    AMBIGUOUS,
    /** Posted. */
    SENT,
    /** There was nothing to say. */
    QUIET,
    /** The channel, or the right to post there, is gone. */
    FAILED_CHANNEL,
    /** The workspace's installation is gone. */
    FAILED_INSTALL,
    /** Given up: the content was refused twice, or it brought the program down again and again. */
    DEAD,
    /** Too late; its papers come with the next one. */
    EXPIRED,
    /** The subscription was paused or removed. */
    CANCELLED,
    /** It may have been posted and can't be looked up; a person decides. */
    FLAGGED;

    /** Whether it has ended, unless a person wants it posted again. */
    public boolean isTerminal() {
        return compareTo(SENT) >= 0;
    }

    /** Whether a message is there, or may be. */
    public boolean mayBePosted() {
        return this == SENDING || this == AMBIGUOUS || this == SENT || this == FLAGGED;
    }
}
