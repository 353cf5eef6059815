package dev.paperboy.slack;

import dev.paperboy.chat.Address;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.Home;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The App Home, where a person's own page is. Thread-safe. */
final class SlackHome {
    private static final Logger LOG = LoggerFactory.getLogger(SlackHome.class);

    private final SlackDesk desk;
    private final SlackMembers members;
    private final SlackChannels channels;
    private final SlackViews views;
    private final SlackHomeView drawing;

    SlackHome(SlackDesk desk, SlackMembers members, SlackChannels channels, SlackViews views, SlackHomeView drawing) {
        this.desk = desk;
        this.members = members;
        this.channels = channels;
        this.views = views;
        this.drawing = drawing;
    }

    /** Somebody looks at their page. */
    void opened(Address.Person person) {
        desk.work(() -> show(person));
    }

    /** Shows the person their page as it is now. */
    void show(Address.Person person) {
        desk.inbox().home(person, members.member(person).zone()).ifPresent(home -> show(person, home));
    }

    private void show(Address.Person person, Home home) {
        Set<Address.Channel> all =
                home.standing().stream().map(Home.Standing::channel).collect(Collectors.toSet());
        try {
            views.publish(person, drawing.draw(home, channels.visibleTo(person, all)));
        } catch (DeliveryException failure) {
            LOG.warn("A person's page could not be shown", failure);
        }
    }
}
