package dev.paperboy.slack;

import com.google.gson.JsonObject;
import com.slack.api.model.event.LinkSharedEvent;
import dev.paperboy.chat.Address;
import dev.paperboy.platform.DeliveryException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows a card under a link to a paper that somebody shared. */
final class SlackUnfurls {
    private static final Logger LOG = LoggerFactory.getLogger(SlackUnfurls.class);
    /** A message with more links is a list, which nobody wants to have unfolded. */
    private static final int MOST = 5;
    /** What Slack calls the place of a message that is still being written. */
    private static final String COMPOSER = "COMPOSER";

    private final SlackClient client;
    private final SlackDesk desk;
    private final SlackCards cards;

    SlackUnfurls(SlackClient client, SlackDesk desk, SlackCards cards) {
        this.client = client;
        this.desk = desk;
        this.cards = cards;
    }

    /** Somebody posted links of the domains that the manifest names. */
    void shared(String team, LinkSharedEvent event) {
        List<String> links = event.getLinks().stream()
                .map(LinkSharedEvent.Link::getUrl)
                .distinct()
                .limit(MOST)
                .toList();
        if (!COMPOSER.equals(event.getChannel()) && !links.isEmpty()) {
            Address.Channel channel = SlackAddresses.channel(team, event.getChannel());
            desk.work(() -> unfurl(channel, event.getMessageTs(), links));
        }
    }

    private void unfurl(Address.Channel channel, String ts, List<String> links) {
        JsonObject unfurls = new JsonObject();
        for (String link : links) {
            desk.inbox()
                    .linked(channel, link)
                    .ifPresent(card -> unfurls.add(
                            link,
                            SlackJson.with(
                                    new JsonObject(), "blocks", cards.draw(card).blocks())));
        }
        if (unfurls.isEmpty()) {
            return;
        }
        try {
            client.call(
                    channel.workspace(),
                    slack -> slack.chatUnfurl(
                            request -> request.channel(channel.id()).ts(ts).rawUnfurls(unfurls.toString())));
        } catch (DeliveryException failure) {
            LOG.warn("A link could not be shown as a card", failure);
        }
    }
}
