package dev.paperboy.slack;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Who has let the app into the doubled Slack: whose tokens are good, what codes and refresh tokens buy, each once. Thread-safe. */
public final class SlackTenants {
    public static final String CLIENT = "1.2";
    public static final String CLIENT_SECRET = "client-secret-canary";
    private final Map<String, Tenant> tokens = new HashMap<>();
    private final Map<String, Tenant> bought = new HashMap<>();
    private final Map<String, List<String>> used = new HashMap<>();
    private int counter;
    private int life;
    private String scopes =
            "app_mentions:read,channels:read,chat:write,commands,groups:read,im:history,im:write,links:read,links:write,"
                    + "reactions:read,users:read";

    /**
     * A workspace or an organization.
     *
     * @param id of either
     */
    public record Tenant(String id, String name, String botUser, boolean organization) {}

    public synchronized void letIn(String token, Tenant tenant) {
        tokens.put(token, tenant);
    }

    /** A person agrees; Slack sends them back with this code. */
    public synchronized String agree(Tenant tenant) {
        String code = "code-" + ++counter;
        bought.put(code, tenant);
        return code;
    }

    /** From now on tokens last so many seconds; 0: they don't end. */
    public synchronized void tokensLast(int seconds) {
        life = seconds;
    }

    /** What the tokens allow, by comma. */
    public synchronized void allow(String granted) {
        scopes = granted;
    }

    public synchronized String allowed() {
        return scopes;
    }

    public synchronized void revokeAll(String id) {
        tokens.values().removeIf(tenant -> tenant.id().equals(id));
    }

    public synchronized Optional<Tenant> of(String token) {
        return Optional.ofNullable(tokens.get(token));
    }

    public synchronized void note(String token, String method) {
        used.computeIfAbsent(of(token).map(Tenant::id).orElse(""), any -> new ArrayList<>())
                .add(method);
    }

    /** Which methods were called with a tenant's tokens; under no name: with none that is good. */
    public synchronized List<String> used(String id) {
        return List.copyOf(used.getOrDefault(id, List.of()));
    }

    public synchronized JsonObject authTest(String token) {
        Tenant tenant = Objects.requireNonNull(tokens.get(token));
        JsonObject answer = ok();
        answer.addProperty("team", tenant.name());
        answer.addProperty("team_id", tenant.id());
        answer.addProperty("user_id", tenant.botUser());
        answer.addProperty("bot_id", "B0BOT");
        answer.addProperty("is_enterprise_install", tenant.organization());
        return answer;
    }

    /** @param authorization the header in which the app says which it is */
    public synchronized JsonObject access(String authorization, Map<String, String> form) {
        String client = CLIENT + ":" + CLIENT_SECRET;
        if (!authorization.equals(
                "Basic " + Base64.getEncoder().encodeToString(client.getBytes(StandardCharsets.UTF_8)))) {
            return SlackLedger.error("bad_client_secret");
        }
        boolean refresh = "refresh_token".equals(form.get("grant_type"));
        Tenant tenant = bought.remove(form.getOrDefault(refresh ? "refresh_token" : "code", ""));
        if (tenant == null) {
            return SlackLedger.error(refresh ? "invalid_refresh_token" : "invalid_code");
        }
        return given(tenant);
    }

    private JsonObject given(Tenant tenant) {
        String token = "xoxb-canary-" + tenant.id() + "-" + ++counter;
        tokens.put(token, tenant);
        JsonObject answer = ok();
        answer.addProperty("access_token", token);
        answer.addProperty("token_type", "bot");
        answer.addProperty("scope", scopes);
        answer.addProperty("bot_user_id", tenant.botUser());
        answer.addProperty("app_id", "A0");
        answer.addProperty("is_enterprise_install", tenant.organization());
        JsonObject place = new JsonObject();
        place.addProperty("id", tenant.id());
        place.addProperty("name", tenant.name());
        answer.add("team", tenant.organization() ? JsonNull.INSTANCE : place);
        answer.add("enterprise", tenant.organization() ? place : JsonNull.INSTANCE);
        JsonObject person = new JsonObject();
        person.addProperty("id", "U0ADA");
        answer.add("authed_user", person);
        if (life > 0) {
            String next = "xoxe-canary-" + tenant.id() + "-" + counter;
            bought.put(next, tenant);
            answer.addProperty("refresh_token", next);
            answer.addProperty("expires_in", life);
        }
        return answer;
    }

    private static JsonObject ok() {
        JsonObject ok = new JsonObject();
        ok.addProperty("ok", true);
        return ok;
    }
}
