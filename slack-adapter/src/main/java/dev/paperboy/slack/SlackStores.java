package dev.paperboy.slack;

import dev.paperboy.platform.EventStore;
import dev.paperboy.platform.InstallationStore;
import dev.paperboy.platform.TicketStore;

/**
 * What the adapter has to remember.
 *
 * @param installations who has let us in, where more than one workspace may
 * @param events what Slack has reported, because it reports again what was not acknowledged in time
 * @param tickets installations that people have begun
 */
public record SlackStores(InstallationStore installations, EventStore events, TicketStore tickets) {}
