package dev.paperboy.data.store;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Workspaces and addresses as texts for a column, one text for each: {@code slack/T1}, {@code channel/slack/T1/C1}. The parts
 * are percent-encoded, so no id can pretend to be two.
 */
final class AddressText {
    private static final Address.Visitor<String> WRITING = new Address.Visitor<>() {
        @Override
        public String channel(Address.Channel channel) {
            return "channel/" + write(channel.workspace()) + "/" + joined(channel.id());
        }

        @Override
        public String thread(Address.Thread thread) {
            Address.Channel channel = thread.channel();
            return "thread/" + write(channel.workspace()) + "/" + joined(channel.id(), thread.id());
        }

        @Override
        public String person(Address.Person person) {
            return "person/" + write(person.workspace()) + "/" + joined(person.id());
        }

        @Override
        public String mailbox(Address.Mailbox mailbox) {
            return "mailbox/" + joined(mailbox.email());
        }
    };

    private AddressText() {}

    static String write(Workspace workspace) {
        return joined(workspace.platform(), workspace.id());
    }

    static String write(Address address) {
        return address.accept(WRITING);
    }

    static Workspace workspace(String text) {
        List<String> parts = split(text);
        return new Workspace(parts.get(0), parts.get(1));
    }

    static Address.Person person(String text) {
        List<String> parts = split(text);
        return new Address.Person(new Workspace(parts.get(1), parts.get(2)), parts.get(3));
    }

    static Address address(String text) {
        List<String> parts = split(text);
        return switch (parts.get(0)) {
            case "channel" -> channel(parts);
            case "thread" -> new Address.Thread(channel(parts), parts.get(4));
            case "person" -> person(text);
            case "mailbox" -> new Address.Mailbox(parts.get(1));
            default -> throw new StoreException("The store holds an address of a kind this Paperboy does not know.");
        };
    }

    private static Address.Channel channel(List<String> parts) {
        return new Address.Channel(new Workspace(parts.get(1), parts.get(2)), parts.get(3));
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining("/"));
    }

    private static List<String> split(String text) {
        return Stream.of(text.split("/", -1))
                .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                .toList();
    }
}
