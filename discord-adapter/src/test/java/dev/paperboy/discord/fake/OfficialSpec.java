package dev.paperboy.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Discord's published OpenAPI document, as far as it can judge bodies. Thread-safe. */
final class OfficialSpec {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final Optional<OfficialSpec> SHARED = load();

    /** Numbers which the library writes as texts; Discord takes both. */
    private static final Set<String> WRITTEN_NUMBERS =
            Set.of("contexts", "integration_types", "default_member_permissions");

    private final JsonNode document;
    private final Map<JsonNode, JsonSchema> schemas = new ConcurrentHashMap<>();

    private OfficialSpec(JsonNode document) {
        this.document = document;
    }

    /** The document of the corpus; empty where there is none. */
    static Optional<OfficialSpec> ifThere() {
        return SHARED;
    }

    /** What is wrong with a request's body; an operation that does not exist is wrong too. */
    List<String> complaintsAbout(String method, String path, JsonNode body) {
        Optional<JsonNode> operation = operation(method, path);
        if (operation.isEmpty()) {
            return List.of(method + " " + path + " does not exist");
        }
        JsonNode schema = operation.get().at("/requestBody/content/application~1json/schema");
        if (schema.isMissingNode() || body.isMissingNode()) {
            return schema.isMissingNode() == body.isMissingNode() ? List.of() : List.of(path + ": body or no body?");
        }
        List<String> complaints = new ArrayList<>(judged(schema, normal(body)));
        JsonNode known =
                document.at(schema.path("$ref").asText("#/none").substring(1)).path("properties");
        body.fieldNames().forEachRemaining(name -> {
            if (known.isObject() && !known.has(name)) {
                complaints.add("unknown key " + name);
            }
        });
        return complaints;
    }

    /** What is wrong with an answer. */
    List<String> complaintsAboutAnswer(String method, String path, int status, JsonNode body) {
        JsonNode responses = operation(method, path)
                .map(operation -> operation.path("responses"))
                .orElseThrow(() -> new AssertionError(method + " " + path + " does not exist"));
        if (status == 204) {
            return responses.has("204") ? List.of() : List.of("no 204 is declared");
        }
        JsonNode response = responses.path(String.valueOf(status));
        JsonNode schema = response.at("/content/application~1json/schema");
        return response.isMissingNode() ? List.of("no " + status + " is declared") : judged(schema, body);
    }

    private List<String> judged(JsonNode schema, JsonNode body) {
        if (schema.isMissingNode()) {
            return List.of();
        }
        return schemas.computeIfAbsent(schema, this::compiled).validate(body).stream()
                .map(Object::toString)
                .toList();
    }

    /** The schema with the document's parts beside it, so that its references lead somewhere. */
    private JsonSchema compiled(JsonNode schema) {
        ObjectNode whole = ((ObjectNode) schema).deepCopy();
        return SCHEMAS.getSchema(whole.set("components", document.path("components")));
    }

    private Optional<JsonNode> operation(String method, String path) {
        String[] parts = ("/" + path).split("/");
        return document.path("paths").properties().stream()
                .filter(each -> matches(each.getKey().split("/"), parts))
                .filter(each -> each.getValue().has(method.toLowerCase(java.util.Locale.ROOT)))
                .min(Comparator.comparing(
                        each -> each.getKey().chars().filter(c -> c == '{').count()))
                .map(each -> each.getValue().path(method.toLowerCase(java.util.Locale.ROOT)));
    }

    private static boolean matches(String[] template, String[] parts) {
        return template.length == parts.length
                && IntStream.range(0, parts.length)
                        .allMatch(i -> template[i].startsWith("{") || template[i].equals(parts[i]));
    }

    /** The body as the document wants it, where the library writes some ids and numbers the other way and Discord takes both. */
    private static JsonNode normal(JsonNode body) {
        JsonNode copy = body.deepCopy();
        Iterable<JsonNode> parts = copy.isArray() ? copy : List.of(copy);
        for (JsonNode part : parts) {
            part.path("attachments")
                    .forEach(file ->
                            ((ObjectNode) file).put("id", file.path("id").asText()));
            if (part.has("recipient_id")) {
                ((ObjectNode) part)
                        .put("recipient_id", part.path("recipient_id").asText());
            }
            WRITTEN_NUMBERS.stream()
                    .filter(part::has)
                    .forEach(key -> ((ObjectNode) part).set(key, number(part.path(key))));
        }
        return copy;
    }

    private static JsonNode number(JsonNode written) {
        if (written.isArray()) {
            com.fasterxml.jackson.databind.node.ArrayNode numbers = JSON.createArrayNode();
            written.forEach(each -> numbers.add(number(each)));
            return numbers;
        }
        return written.isTextual() ? IntNode.valueOf(Integer.parseInt(written.asText())) : written;
    }

    private static Optional<OfficialSpec> load() {
        String corpus = System.getProperty("paperboy.corpus", "");
        if (corpus.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] text = Files.readAllBytes(Path.of(corpus, "specs/discord-openapi.json"));
            return Optional.of(new OfficialSpec(JSON.readTree(text)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
