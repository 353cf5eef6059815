package dev.paperboy.app.delivery;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;

/** Addresses in one word, by the platforms' own ids: {@code slack/T1/C1}. */
final class Whereabouts implements Address.Visitor<String> {
    private static final Whereabouts WORDS = new Whereabouts();

    private Whereabouts() {}

    static String of(Address address) {
        return address.accept(WORDS);
    }

    private static String of(Workspace workspace) {
        return workspace.platform() + "/" + workspace.id();
    }

    @Override
    public String channel(Address.Channel channel) {
        return of(channel.workspace()) + "/" + channel.id();
    }

    @Override
    public String thread(Address.Thread thread) {
        return channel(thread.channel()) + "/" + thread.id();
    }

    @Override
    public String person(Address.Person person) {
        return of(person.workspace()) + "/" + person.id();
    }

    @Override
    public String mailbox(Address.Mailbox mailbox) {
        return mailbox.email();
    }
}
