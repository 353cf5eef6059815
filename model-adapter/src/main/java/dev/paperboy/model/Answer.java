package dev.paperboy.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.paperboy.summary.Role;
import dev.paperboy.summary.SummaryWriter.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads a language model's answer. Whatever else it says around the JSON it was asked for, such as its thoughts, is passed over. */
final class Answer {
    private static final int MOST_LINES = 20;
    private static final int LONGEST_LINE = 2_000;
    private static final String THOUGHT = "</think>";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Answer() {}

    /** The lines of the first choice; empty when it has none that can be read. */
    static List<Draft> lines(JsonNode answer) {
        String content =
                answer.path("choices").path(0).path("message").path("content").asText("");
        String said = content.substring(content.lastIndexOf(THOUGHT) + 1);
        int from = said.indexOf('{');
        int to = said.lastIndexOf('}');
        if (from < 0 || to < from) {
            return List.of();
        }
        try {
            return drafts(JSON.readTree(said.substring(from, to + 1)).path("lines"));
        } catch (JsonProcessingException unreadable) {
            return List.of();
        }
    }

    private static List<Draft> drafts(JsonNode lines) {
        List<Draft> drafts = new ArrayList<>();
        for (JsonNode line : lines) {
            String text = line.path("text").asText("");
            if (!text.isBlank() && text.length() <= LONGEST_LINE && drafts.size() < MOST_LINES) {
                drafts.add(new Draft(
                        text,
                        role(line.path("role").asText("")),
                        line.path("sentence").asInt(0)));
            }
        }
        return drafts;
    }

    private static Role role(String name) {
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Role.OTHER);
    }
}
