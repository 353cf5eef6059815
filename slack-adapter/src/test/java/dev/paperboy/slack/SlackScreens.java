package dev.paperboy.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What people in the doubled Slack see beside messages: dialogs over one another, and their own pages. Thread-safe. */
public final class SlackScreens {
    private static final Duration TRIGGER = Duration.ofSeconds(3);
    private static final int MOST_DIALOGS = 3;
    private static final int MOST_BLOCKS = 100;
    private static final int LONGEST_TITLE = 24;
    private static final int LONGEST_METADATA = 3_000;

    private final Clock clock;
    private final Map<String, Instant> triggers = new HashMap<>();
    private final List<JsonObject> dialogs = new ArrayList<>();
    private final Map<String, JsonObject> homes = new HashMap<>();
    private int views;

    SlackScreens(Clock clock) {
        this.clock = clock;
    }

    /** A trigger for one view within three seconds. */
    public synchronized String trigger() {
        String trigger = UUID.randomUUID().toString();
        triggers.put(trigger, clock.instant());
        return trigger;
    }

    /** The dialog on top. */
    public synchronized Optional<JsonObject> dialog() {
        return dialogs.isEmpty() ? Optional.empty() : Optional.of(dialogs.get(dialogs.size() - 1));
    }

    /** The person's own page. */
    public synchronized Optional<JsonObject> home(String user) {
        return Optional.ofNullable(homes.get(user));
    }

    /** The person closes what is open. */
    public synchronized void close() {
        dialogs.clear();
    }

    synchronized JsonObject open(Map<String, String> form) {
        dialogs.clear();
        return push(form);
    }

    synchronized JsonObject push(Map<String, String> form) {
        JsonObject view = view(form);
        Optional<String> wrong = stale(form.getOrDefault("trigger_id", "")).or(() -> wrong(view, "modal"));
        if (wrong.isPresent() || dialogs.size() == MOST_DIALOGS) {
            return SlackLedger.error(wrong.orElse("push_limit_reached"));
        }
        return show(view);
    }

    /** A submission was answered with another view, which takes the place of the one on top. */
    synchronized void becomes(JsonObject view) {
        wrong(view, "modal").ifPresent(error -> {
            throw new IllegalStateException(error + ": " + view);
        });
        JsonObject old = dialogs.remove(dialogs.size() - 1);
        view.add("id", old.get("id"));
        dialogs.add(view);
    }

    synchronized JsonObject update(Map<String, String> form) {
        JsonObject view = view(form);
        Optional<String> wrong = wrong(view, "modal");
        if (wrong.isPresent()) {
            return SlackLedger.error(wrong.get());
        }
        for (int i = 0; i < dialogs.size(); i++) {
            JsonElement id = dialogs.get(i).get("id");
            JsonElement name = dialogs.get(i).get("external_id");
            if (id.getAsString().equals(form.get("view_id"))
                    || (name != null && name.getAsString().equals(form.get("external_id")))) {
                view.add("id", id);
                dialogs.set(i, view);
                return shown(view);
            }
        }
        return SlackLedger.error("not_found");
    }

    synchronized JsonObject publish(Map<String, String> form) {
        JsonObject view = view(form);
        Optional<String> wrong = wrong(view, "home");
        if (wrong.isPresent()) {
            return SlackLedger.error(wrong.get());
        }
        view.addProperty("id", "V" + ++views);
        homes.put(form.getOrDefault("user_id", ""), view);
        return shown(view);
    }

    private JsonObject show(JsonObject view) {
        view.addProperty("id", "V" + ++views);
        dialogs.add(view);
        return shown(view);
    }

    private static JsonObject shown(JsonObject view) {
        JsonObject summary = new JsonObject();
        summary.add("id", view.get("id"));
        summary.add("type", view.get("type"));
        return SlackJson.with(SlackLedger.ok(), "view", summary);
    }

    private static JsonObject view(Map<String, String> form) {
        return JsonParser.parseString(form.getOrDefault("view", "{}")).getAsJsonObject();
    }

    /** A trigger is there once, and for three seconds. */
    private Optional<String> stale(String trigger) {
        Instant given = triggers.remove(trigger);
        if (given == null) {
            return Optional.of("exchanged_trigger_id");
        }
        return given.plus(TRIGGER).isBefore(clock.instant()) ? Optional.of("expired_trigger_id") : Optional.empty();
    }

    private static Optional<String> wrong(JsonObject view, String type) {
        JsonArray blocks = view.getAsJsonArray("blocks");
        boolean titled = !type.equals("modal") || (isShort(view, "title") && isShort(view, "close"));
        boolean fits = !view.has("submit") || isShort(view, "submit");
        boolean carries = !view.has("private_metadata")
                || view.get("private_metadata").getAsString().length() <= LONGEST_METADATA;
        boolean right = view.has("type") && view.get("type").getAsString().equals(type);
        if (!right || !titled || !fits || !carries || blocks == null || blocks.size() > MOST_BLOCKS) {
            return Optional.of("invalid_arguments");
        }
        boolean asks = blocks.asList().stream().anyMatch(block -> is(block, "input"));
        return (asks && !view.has("submit")) || SlackLedger.hasTooLong(blocks)
                ? Optional.of("invalid_arguments")
                : Optional.empty();
    }

    private static boolean is(JsonElement block, String type) {
        return block.getAsJsonObject().get("type").getAsString().equals(type);
    }

    private static boolean isShort(JsonObject view, String property) {
        return view.has(property)
                && view.getAsJsonObject(property).get("text").getAsString().length() <= LONGEST_TITLE;
    }
}
