package dev.paperboy.slack;

import com.google.gson.JsonObject;
import dev.paperboy.chat.Address;
import dev.paperboy.command.Audience;
import dev.paperboy.command.Reply;
import dev.paperboy.platform.DeliveryException;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ways to give an answer to the one who asked. An answer that can't be given is logged; there is nobody else to tell. */
final class SlackAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(SlackAnswers.class);

    private final SlackClient client;
    private final SlackPosts posts;
    private final SlackCards cards;

    SlackAnswers(SlackClient client, SlackPosts posts, SlackCards cards) {
        this.client = client;
        this.posts = posts;
        this.cards = cards;
    }

    /** Where one answer goes. */
    @FunctionalInterface
    interface Way {
        void give(Reply reply) throws IOException, DeliveryException;
    }

    /** Gives the answer. */
    void give(Reply reply, Way way) {
        try {
            way.give(reply);
        } catch (IOException | DeliveryException lost) {
            LOG.warn("An answer could not be given", lost);
        }
    }

    /** To a slash command: through the address that Slack gave for it, which works also where we are not a member. */
    Way toCommand(String responseUrl) {
        return reply -> client.respond(responseUrl, response(reply, false));
    }

    /** To whoever's errand it was: through Slack's own address for it, which knows no threads, else with a message. */
    Way to(SlackErrand errand, Address at, Address.Person by) {
        return errand.responseUrl()
                .filter(url -> !(at instanceof Address.Thread))
                .map(this::toCommand)
                .orElseGet(() -> toMessage(at, by));
    }

    /** To a pressed button: in place of its message, or beside it. Slack's address for it knows no threads, so there we post. */
    Way toButton(String responseUrl, Address at, Address.Person by) {
        return reply -> {
            boolean replaces = reply.placement() == Reply.Placement.REPLACE;
            if (replaces || at instanceof Address.Channel) {
                client.respond(responseUrl, response(reply, replaces));
            } else {
                toMessage(at, by).give(reply);
            }
        };
    }

    /** To a message that mentions us, or was sent to us alone. */
    Way toMessage(Address at, Address.Person by) {
        return reply -> {
            SlackMessage message = cards.draw(reply.card());
            if (reply.audience() == Audience.ASKER && !(at instanceof Address.Person)) {
                posts.whisper(at, by, message);
            } else {
                posts.post(at, message);
            }
        };
    }

    private JsonObject response(Reply reply, boolean replaces) {
        SlackMessage message = cards.draw(reply.card());
        JsonObject response = new JsonObject();
        response.addProperty("response_type", reply.audience() == Audience.ASKER ? "ephemeral" : "in_channel");
        response.addProperty("replace_original", replaces);
        response.addProperty("text", message.text());
        response.add("blocks", message.blocks());
        response.addProperty("unfurl_links", false);
        response.addProperty("unfurl_media", false);
        return response;
    }
}
