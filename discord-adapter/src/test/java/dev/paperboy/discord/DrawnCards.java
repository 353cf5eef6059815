package dev.paperboy.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paperboy.card.Card;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.discord.fake.SeenMessage;
import dev.paperboy.platform.RecordingInbox;
import java.util.List;

/** Cards as the JSON that goes to Discord. */
final class DrawnCards {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DiscordCards cards;

    DrawnCards() {
        this(List.of());
    }

    /** @param specs the commands that the cards speak of */
    DrawnCards(List<CommandSpec> specs) {
        cards = new DiscordCards(new RecordingInbox().inbox()::encode, new DiscordRoots(specs));
    }

    JsonNode draw(Card card) throws JsonProcessingException {
        return JSON.readTree(cards.draw(card).toData().toString());
    }

    SeenMessage seen(Card card) throws JsonProcessingException {
        return new SeenMessage(draw(card));
    }
}
