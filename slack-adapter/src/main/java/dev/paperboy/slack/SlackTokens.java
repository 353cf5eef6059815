package dev.paperboy.slack;

import dev.paperboy.chat.Workspace;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.Secret;

/** What opens workspaces. Thread-safe. */
interface SlackTokens {

    /**
     * What opens the workspace, and nothing else.
     *
     * @throws DeliveryException.Uninstalled where it has not let us in
     */
    Held of(Workspace workspace) throws DeliveryException;

    /** Who has let us in, in words. */
    String whereabouts() throws DeliveryException;

    /**
     * One workspace's.
     *
     * @param botUser our own user id there
     */
    record Held(Secret token, String botUser) {}
}
