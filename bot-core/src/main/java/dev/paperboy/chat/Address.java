package dev.paperboy.chat;

/** Somewhere a message can be delivered to. */
public sealed interface Address permits Address.Channel, Address.Thread, Address.Person, Address.Mailbox {

    /** Reads the address by its kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A place in a workspace where the bot can post.
     *
     * @param id the platform's own id
     */
    record Channel(Workspace workspace, String id) implements Address {
        public Channel {
            Ids.check("channel id", id);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.channel(this);
        }
    }

    /**
     * A thread; it belongs to a channel.
     *
     * @param id the platform's own id, unique within the channel
     */
    record Thread(Channel channel, String id) implements Address {
        public Thread {
            Ids.check("thread id", id);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.thread(this);
        }
    }

    /**
     * A member of a workspace; as an address, their direct messages.
     *
     * @param id the platform's own id
     */
    record Person(Workspace workspace, String id) implements Address {
        public Person {
            Ids.check("person id", id);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.person(this);
        }
    }

    /**
     * An email address.
     *
     * @param email as its owner wrote it, one line, at most 254 characters (RFC 5321, section 4.5.3.1.3)
     */
    record Mailbox(String email) implements Address {
        private static final int LONGEST = 254;

        public Mailbox {
            if (email.isBlank() || email.length() > LONGEST || email.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("not an email address");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.mailbox(this);
        }
    }

    /** One method for each kind of address. */
    interface Visitor<R> {
        R channel(Channel channel);

        R thread(Thread thread);

        R person(Person person);

        R mailbox(Mailbox mailbox);
    }
}
