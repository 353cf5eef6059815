package dev.paperboy.slack;

import com.slack.api.model.User;
import dev.paperboy.chat.Address;
import dev.paperboy.platform.DeliveryException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What we know of a workspace's members: asked one at a time when needed, never listed, and asked again after a while. */
final class SlackMembers {
    private static final Logger LOG = LoggerFactory.getLogger(SlackMembers.class);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int REMEMBERED = 5_000;

    private final SlackClient client;
    private final Clock clock;
    private final Recent<Address.Person, Known> known = new Recent<>(REMEMBERED);

    SlackMembers(SlackClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * A member.
     *
     * @param name what they are called; their id where Slack does not say
     * @param manager whether they are an administrator or owner of the workspace
     * @param zone where they have set one
     */
    record Member(String name, boolean manager, Optional<ZoneId> zone) {}

    private record Known(Member member, Instant at) {}

    /** The member, with the least rights when Slack does not tell. */
    Member member(Address.Person person) {
        Instant now = clock.instant();
        Optional<Member> fresh = known.find(person)
                .filter(found -> found.at().plus(FRESH).isAfter(now))
                .map(Known::member);
        if (fresh.isPresent()) {
            return fresh.get();
        }
        try {
            User user = client.call(person.workspace(), slack -> slack.usersInfo(request -> request.user(person.id())))
                    .getUser();
            Member member = new Member(name(user), user.isAdmin() || user.isOwner(), zone(user));
            known.keep(person, new Known(member, now));
            return member;
        } catch (DeliveryException unknown) {
            LOG.warn("Slack does not say who {} is, so they count as an ordinary member", person.id(), unknown);
            return new Member(person.id(), false, Optional.empty());
        }
    }

    private static String name(User user) {
        String display = user.getProfile() == null ? "" : user.getProfile().getDisplayName();
        if (display != null && !display.isBlank()) {
            return display;
        }
        return user.getRealName() == null || user.getRealName().isBlank() ? user.getId() : user.getRealName();
    }

    private static Optional<ZoneId> zone(User user) {
        try {
            return Optional.ofNullable(user.getTz()).map(ZoneId::of);
        } catch (DateTimeException notAZone) {
            return Optional.empty();
        }
    }
}
