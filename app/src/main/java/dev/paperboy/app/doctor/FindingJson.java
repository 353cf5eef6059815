package dev.paperboy.app.doctor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Findings as JSON and back. */
public final class FindingJson {
    private FindingJson() {}

    /** All of them, in their order. */
    public static ArrayNode write(List<Finding> findings) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        findings.forEach(finding -> all.add(write(finding)));
        return all;
    }

    private static ObjectNode write(Finding finding) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("subject", finding.subject())
                .put("state", finding.state().name().toLowerCase(Locale.ROOT))
                .put("detail", finding.detail());
        finding.remedy().ifPresent(remedy -> json.put("remedy", remedy));
        return json;
    }

    /** What {@link #write(List)} wrote. */
    public static List<Finding> read(JsonNode all) {
        return StreamSupport.stream(all.spliterator(), false)
                .map(FindingJson::finding)
                .toList();
    }

    private static Finding finding(JsonNode json) {
        return new Finding(
                json.path("subject").asText(),
                Finding.State.valueOf(json.path("state").asText().toUpperCase(Locale.ROOT)),
                json.path("detail").asText(),
                Optional.ofNullable(json.get("remedy")).map(JsonNode::asText));
    }
}
