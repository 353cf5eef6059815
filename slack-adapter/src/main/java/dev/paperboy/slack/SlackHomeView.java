package dev.paperboy.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.paperboy.card.Button;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.platform.Home;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws a person's own page. Its buttons say in which channel they act; what has no room is counted. */
final class SlackHomeView {
    private static final String NOTHING =
            "No channel gets papers yet. In a channel that Paperboy is in, everybody then sees the"
                    + " day's papers at the time you choose.";
    /** Heading, note, button and line. */
    private static final int FURNITURE = 4;

    private final Function<CommandCall, String> encode;
    private final SlackText text;

    SlackHomeView(Function<CommandCall, String> encode, SlackText text) {
        this.encode = encode;
        this.text = text;
    }

    /** @param visible the channels that the person may know of */
    JsonObject draw(Home home, Set<Address.Channel> visible) {
        JsonArray own = new SlackCards(encode, text).draw(home.own()).blocks();
        JsonArray blocks = new JsonArray();
        blocks.add(SlackJson.with(
                SlackJson.typed("header"), "text", SlackJson.plainText("What the channels get", SlackLimits.HEADER)));
        int left = 0;
        for (Map.Entry<Address.Channel, List<Home.Standing>> one :
                byChannel(home, visible).entrySet()) {
            JsonArray drawn = channel(one.getKey(), one.getValue());
            if (blocks.size() + drawn.size() + own.size() + FURNITURE > SlackLimits.VIEW_BLOCKS) {
                left += one.getValue().size();
            } else {
                blocks.addAll(drawn);
            }
        }
        if (left > 0) {
            blocks.add(SlackJson.small(
                    text.command().in("… and " + left + " more, which /papers subscriptions shows in their channels")));
        } else if (blocks.size() == 1) {
            blocks.add(SlackJson.small(NOTHING));
        }
        blocks.add(actions(List.of(ask(0, "Add a subscription", SlackErrand.of(encode.apply(home.add()))))));
        blocks.add(SlackJson.typed("divider"));
        blocks.addAll(own);
        return SlackJson.with(SlackJson.typed("home"), "blocks", blocks);
    }

    private static Map<Address.Channel, List<Home.Standing>> byChannel(Home home, Set<Address.Channel> visible) {
        return home.standing().stream()
                .filter(one -> visible.contains(one.channel()))
                .collect(Collectors.groupingBy(Home.Standing::channel, LinkedHashMap::new, Collectors.toList()));
    }

    private JsonArray channel(Address.Channel channel, List<Home.Standing> all) {
        JsonObject name = SlackJson.typed("channel");
        name.addProperty("channel_id", channel.id());
        JsonObject section = SlackJson.with(SlackJson.typed("rich_text_section"), "elements", SlackJson.array(name));
        JsonArray drawn = new JsonArray();
        drawn.add(SlackJson.with(SlackJson.typed("rich_text"), "elements", SlackJson.array(section)));
        for (Home.Standing one : all) {
            drawn.add(text.block(one.text()));
            drawn.add(buttons(one));
        }
        return drawn;
    }

    private JsonObject buttons(Home.Standing one) {
        String channel = one.channel().id();
        SlackErrand change =
                SlackErrand.of(encode.apply(one.change())).in(channel).leaving(one.fixed());
        List<JsonObject> all = new ArrayList<>(List.of(ask(0, "Edit", change)));
        for (Button button : one.buttons()) {
            SlackErrand errand = SlackErrand.of(encode.apply(button.call())).in(channel);
            all.add(SlackCards.button(button.label(), SlackCards.ACTION + all.size(), errand.write()));
        }
        return actions(all);
    }

    private static JsonObject actions(List<JsonObject> elements) {
        return SlackJson.with(
                SlackJson.typed("actions"), "elements", SlackJson.array(elements.toArray(JsonObject[]::new)));
    }

    private static JsonObject ask(int number, String label, SlackErrand errand) {
        return SlackCards.button(label, SlackCards.ASK + number, errand.write());
    }
}
