package dev.paperboy.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What Discord refuses although its specification allows it, from its documentation ("Message Resource", "Component Reference",
 * "Application Commands"), and what we never do: let a message notify somebody.
 */
final class UnwrittenRules {
    private static final int COMPONENTS_V2 = 1 << 15;
    private static final Pattern COMMAND_NAME = Pattern.compile("[-_'\\p{Ll}\\p{Lo}\\p{N}]{1,32}");

    private final List<String> complaints = new ArrayList<>();
    private final Set<String> customIds = new HashSet<>();
    private int components;
    private int characters;

    private UnwrittenRules() {}

    /** What is wrong with a request's body. */
    static List<String> complaintsAbout(String path, JsonNode body) {
        UnwrittenRules rules = new UnwrittenRules();
        if (path.endsWith("/commands")) {
            body.forEach(rules::command);
        } else if (path.endsWith("/callback")) {
            rules.callback(body);
        } else if ((path.contains("/messages") && !path.endsWith("/threads")) || path.startsWith("webhooks/")) {
            rules.message(body);
        } else if (body.has("message")) {
            rules.message(body.path("message"));
        }
        return rules.complaints;
    }

    private void callback(JsonNode body) {
        int type = body.path("type").asInt();
        if (type == 4 || type == 7) {
            message(body.path("data"));
        } else if (type == 9) {
            body.at("/data/components").forEach(this::component);
            check(components <= 5, "a modal has at most 5 fields");
        }
    }

    private void message(JsonNode message) {
        if (message.isMissingNode()) {
            return;
        }
        JsonNode mentions = message.path("allowed_mentions");
        check(mentions.path("parse").isArray() && mentions.path("parse").isEmpty(), "somebody could be notified");
        check(!mentions.path("replied_user").asBoolean(), "the asker could be notified");
        boolean drawn = (message.path("flags").asInt() & COMPONENTS_V2) != 0;
        check(drawn, "not drawn as components");
        check(
                message.path("content").asText("").isEmpty()
                        && message.path("embeds").isEmpty(),
                "components alone");
        message.path("components").forEach(this::component);
        check(components > 0, "an empty message");
        check(components <= 40, components + " components");
        check(characters <= 4_000, characters + " characters");
    }

    private void component(JsonNode component) {
        components++;
        characters += component.path("content").asText("").length();
        check(!component.has("content") || !component.path("content").asText().isBlank(), "an empty text");
        if (component.has("custom_id")) {
            check(customIds.add(component.path("custom_id").asText()), "two components of one id");
        }
        component.path("components").forEach(this::component);
        if (component.has("accessory")) {
            component(component.path("accessory"));
        }
        int type = component.path("type").asInt();
        int children = component.path("components").size();
        check(type != 1 || (children >= 1 && children <= 5), "a row of " + children);
        check(type != 9 || (children >= 1 && children <= 3), "a section of " + children);
    }

    private void command(JsonNode command) {
        int[] sum = {0};
        named(command, sum);
        check(sum[0] <= 8_000, command.path("name").asText() + " has " + sum[0] + " characters");
    }

    /** Names, descriptions and values of a command and its parts count together. */
    private void named(JsonNode part, int[] sum) {
        String name = part.path("name").asText();
        boolean message = part.path("type").asInt() == 3 && !part.has("description");
        check(message || COMMAND_NAME.matcher(name).matches(), "the name " + name);
        check(part.path("options").size() <= 25, name + " has too many parts");
        sum[0] += name.length() + part.path("description").asText("").length();
        part.path("choices")
                .forEach(choice -> sum[0] += choice.path("name").asText().length()
                        + choice.path("value").asText().length());
        boolean optional = false;
        for (JsonNode option : part.path("options")) {
            check(!optional || !option.path("required").asBoolean(), name + ": required options come first");
            optional |=
                    option.path("type").asInt() > 2 && !option.path("required").asBoolean();
            named(option, sum);
        }
    }

    private void check(boolean kept, String complaint) {
        if (!kept) {
            complaints.add(complaint);
        }
    }
}
