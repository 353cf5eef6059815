package dev.paperboy.command;

import dev.paperboy.chat.CommandCall;
import dev.paperboy.chat.Workspace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words that people of a workspace gave lately where everybody saw the answer, to be offered when somebody types the same option again.
 * In memory, bounded, each workspace's own. Thread-safe.
 */
final class Seen {
    private static final int WORKSPACES = 1_000;
    private static final int WORDS = 50;

    /** What a list can show in one line. */
    private static final int LONGEST = 80;

    private final Map<Workspace, Map<String, Boolean>> words = recent(WORKSPACES);

    /** Remembers the free words of a call that was answered. */
    synchronized void remember(CommandSpec spec, Workspace workspace, CommandCall call) {
        if (spec.audience() != Audience.CHANNEL) {
            return;
        }
        for (Option option : spec.options()) {
            Optional<String> value = call.argument(option.name());
            if (option.type() instanceof OptionType.Words
                    && value.isPresent()
                    && value.get().length() <= LONGEST) {
                Map<String, Boolean> own = words.computeIfAbsent(workspace, any -> recent(WORDS));
                own.put(key(option, value.get()), true);
            }
        }
    }

    /** Values of the option that have a word beginning as typed, the latest first. */
    synchronized List<String> completing(Workspace workspace, Option option, String typed) {
        String prefix = key(option, "");
        String folded = typed.toLowerCase(Locale.ROOT);
        List<String> latestLast = words.getOrDefault(workspace, Map.of()).keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .filter(value -> (" " + value.toLowerCase(Locale.ROOT)).contains(" " + folded))
                .toList();
        List<String> latestFirst = new ArrayList<>(latestLast);
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    private static String key(Option option, String value) {
        return option.name() + ":" + value;
    }

    /** A map that forgets the entry that was used longest ago. */
    private static <K, V> Map<K, V> recent(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }
}
