package dev.paperboy.slack;

import com.slack.api.methods.response.users.UsersConversationsResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import dev.paperboy.chat.Address;
import dev.paperboy.platform.DeliveryException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What we know of channels: who made them, and who may know of them. Thread-safe. */
final class SlackChannels {
    private static final Logger LOG = LoggerFactory.getLogger(SlackChannels.class);
    private static final Duration FRESH = Duration.ofHours(1);
    private static final int REMEMBERED = 5_000;
    private static final int PAGE = 200;
    private static final int PAGES = 10;

    private final SlackClient client;
    private final Clock clock;
    private final Recent<Address.Channel, Known> known = new Recent<>(REMEMBERED);

    SlackChannels(SlackClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    private record Known(boolean isPrivate, Optional<String> creator, Instant at) {}

    /** Who made the channel; empty when Slack does not say. */
    Optional<String> creator(Address.Channel channel) {
        return known(channel).flatMap(Known::creator);
    }

    /** Those of the channels that the person may know of: the public ones, and the private ones that they are in. */
    Set<Address.Channel> visibleTo(Address.Person person, Set<Address.Channel> channels) {
        Set<Address.Channel> visible = new HashSet<>();
        Set<Address.Channel> hidden = new HashSet<>();
        for (Address.Channel channel : channels) {
            boolean open = known(channel).filter(one -> !one.isPrivate()).isPresent();
            (open ? visible : hidden).add(channel);
        }
        if (!hidden.isEmpty()) {
            hidden.retainAll(privateOf(person));
            visible.addAll(hidden);
        }
        return visible;
    }

    private Optional<Known> known(Address.Channel channel) {
        Instant now = clock.instant();
        Optional<Known> fresh =
                known.find(channel).filter(one -> one.at().plus(FRESH).isAfter(now));
        if (fresh.isPresent()) {
            return fresh;
        }
        try {
            Conversation found = client.call(
                            channel.workspace(),
                            slack -> slack.conversationsInfo(request -> request.channel(channel.id())))
                    .getChannel();
            Known seen = new Known(found.isPrivate(), Optional.ofNullable(found.getCreator()), now);
            known.keep(channel, seen);
            return Optional.of(seen);
        } catch (DeliveryException unknown) {
            LOG.debug("Slack does not say what channel {} is, so it counts as private", channel.id(), unknown);
            return Optional.empty();
        }
    }

    /** The private channels that both the person and we are in. */
    private Set<Address.Channel> privateOf(Address.Person person) {
        Set<Address.Channel> found = new HashSet<>();
        String cursor = "";
        try {
            for (int page = 0; page < PAGES; page++) {
                UsersConversationsResponse answer = page(person, cursor);
                answer.getChannels().forEach(one -> found.add(new Address.Channel(person.workspace(), one.getId())));
                cursor = answer.getResponseMetadata() == null
                        ? ""
                        : Optional.ofNullable(answer.getResponseMetadata().getNextCursor())
                                .orElse("");
                if (cursor.isEmpty()) {
                    return found;
                }
            }
        } catch (DeliveryException unknown) {
            LOG.warn("Slack does not say which private channels {} is in, so none are shown", person.id(), unknown);
        }
        return found;
    }

    private UsersConversationsResponse page(Address.Person person, String cursor) throws DeliveryException {
        return client.call(
                person.workspace(),
                slack -> slack.usersConversations(request -> request.user(person.id())
                        .types(List.of(ConversationType.PRIVATE_CHANNEL))
                        .limit(PAGE)
                        .cursor(cursor)));
    }
}
