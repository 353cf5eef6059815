package dev.paperboy.app.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.announcement.Announcement;
import dev.paperboy.announcement.AnnouncementStore;
import dev.paperboy.announcement.PostAgain;
import dev.paperboy.announcement.State;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Optional;

/** What the console's page of deliveries asks and does. Behind the console's guard. */
public final class DeliveryRoutes {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int USUAL = 200;
    /** So many are shown at most. */
    public static final int MOST = 10_000;

    /** Where they are; {@code show} is one of {@link Shown}'s names in lower case, {@code top} how many. */
    public static final String PATH = "/api/deliveries";

    /** Where a person has one posted again. */
    public static final String AGAIN = PATH + "/again";

    private final AnnouncementStore announcements;
    private final PostAgain again;

    public DeliveryRoutes(AnnouncementStore announcements, PostAgain again) {
        this.announcements = announcements;
        this.again = again;
    }

    public void addTo(RoutesConfig routes) {
        routes.get(PATH, this::list);
        routes.post(AGAIN, this::postAgain);
    }

    private void list(Context request) {
        String asked = Optional.ofNullable(request.queryParam("show")).orElse("all");
        Shown shown =
                Shown.named(asked).orElseThrow(() -> new BadRequestResponse("Show all, waiting, failed or flagged."));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        Map<State, Long> counts = announcements.counts();
        ObjectNode totals = answer.putObject("counts");
        counts.forEach((state, count) -> totals.put(DeliveryWords.of(state), count));
        ArrayNode deliveries = answer.putArray("deliveries");
        announcements.in(shown.states(), top(request)).forEach(one -> deliveries.add(DeliveryWords.json(one)));
        send(request, answer);
    }

    private static int top(Context request) {
        String asked = Optional.ofNullable(request.queryParam("top")).orElse(String.valueOf(USUAL));
        if (!asked.matches("[1-9][0-9]{0,4}") || Integer.parseInt(asked) > MOST) {
            throw new BadRequestResponse("Ask for 1 to " + MOST + ".");
        }
        return Integer.parseInt(asked);
    }

    private void postAgain(Context request) {
        Announcement announcement = Announcement.named(name(request.body()))
                .orElseThrow(() -> new BadRequestResponse("Send the name of an \"announcement\"."));
        switch (again.wish(announcement)) {
            case GRANTED -> send(request, JsonNodeFactory.instance.objectNode().put("granted", true));
            case UNKNOWN -> throw new NotFoundResponse("That announcement is no longer kept.");
            case ON_ITS_WAY -> throw new ConflictResponse("It is on its way. Wait until it has ended.");
        }
    }

    /** What an answer's status says of a wish. */
    public static PostAgain.Answer read(int status) {
        return switch (status) {
            case 200 -> PostAgain.Answer.GRANTED;
            case 404 -> PostAgain.Answer.UNKNOWN;
            case 409 -> PostAgain.Answer.ON_ITS_WAY;
            default -> throw new IllegalArgumentException("the running Paperboy answered with status " + status);
        };
    }

    private static String name(String body) {
        try {
            return JSON.readTree(body).path("announcement").asText();
        } catch (JsonProcessingException broken) {
            throw new BadRequestResponse("The request is not JSON: " + broken.getOriginalMessage());
        }
    }

    private static void send(Context request, ObjectNode json) {
        request.contentType("application/json").result(json.toString());
    }
}
