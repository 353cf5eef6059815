package dev.paperboy.subscription;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;

/**
 * What was asked for.
 *
 * @param workspace the tenant it belongs to
 * @param address where the papers go: a channel of the workspace, or a mailbox
 * @param selection which papers
 * @param schedule when
 * @param top how many papers a time, at most
 * @param by who set it up, and is told when it stops
 */
public record Order(
        Workspace workspace, Address address, Selection selection, Schedule schedule, int top, Address.Person by) {
    /** Most papers a time. */
    public static final int MOST = 20;

    public Order {
        if (top < 1 || top > MOST) {
            throw new IllegalArgumentException("top has 1 to " + MOST + " papers: " + top);
        }
        if (address instanceof Address.Channel channel && !channel.workspace().equals(workspace)) {
            throw new IllegalArgumentException("a channel of another workspace");
        }
    }

    /** The same order at another time, of another size. */
    public Order with(Schedule other, int otherTop) {
        return new Order(workspace, address, selection, other, otherTop, by);
    }
}
