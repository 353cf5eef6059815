package dev.paperboy.app.process;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * As much of Slack's Web API as posts and look-ups need, on a bare socket, so that it can do something at any byte of a post: between them
 * the program that posts can be killed. What was written stays written, once for each post that arrived whole.
 */
final class SlackWall implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String POST = "/api/chat.postMessage";
    private static final int HALF_A_HEAD = 60;

    /** A moment of a post. */
    enum Moment {
        CONNECTED,
        HALF_REQUEST,
        WHOLE_REQUEST,
        WRITTEN,
        HALF_ANSWER
    }

    /** One message that people see. */
    record Written(String channel, String key, String ts, String blocks, String metadata) {}

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Written> written = new ArrayList<>();
    private Optional<Moment> moment = Optional.empty();
    private Runnable then = () -> {};
    private Duration answersAfter = Duration.ZERO;
    private int arrived;

    SlackWall() throws IOException {
        threads.execute(this::accept);
    }

    String api() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/api/";
    }

    /** All messages, the oldest first. */
    synchronized List<Written> written() {
        return List.copyOf(written);
    }

    /** How many posts arrived, whole or not. */
    synchronized int arrived() {
        return arrived;
    }

    /** The next time a post comes to that moment, this is done, and the connection breaks. */
    synchronized void once(Moment at, Runnable what) {
        moment = Optional.of(at);
        then = what;
    }

    /** From now on a post is answered so much later than it was written. */
    synchronized void answersAfter(Duration time) {
        answersAfter = time;
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                threads.execute(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = connection.getInputStream();
            String head = new String(in.readNBytes(HALF_A_HEAD), StandardCharsets.US_ASCII);
            boolean post = head.startsWith("POST " + POST);
            if (post && (comesTo(Moment.CONNECTED) || comesTo(Moment.HALF_REQUEST))) {
                return;
            }
            head += restOfHead(in);
            String body = new String(in.readNBytes(length(head)), StandardCharsets.UTF_8);
            if (post && comesTo(Moment.WHOLE_REQUEST)) {
                return;
            }
            byte[] answer = whole(answer(head.split(" ")[1], form(body)));
            if (post && comesTo(Moment.WRITTEN)) {
                return;
            }
            if (post) {
                new CompletableFuture<Void>()
                        .completeOnTimeout(null, waiting().toMillis(), MILLISECONDS)
                        .join();
            }
            int half = post && comesTo(Moment.HALF_ANSWER) ? answer.length / 2 : answer.length;
            connection.getOutputStream().write(answer, 0, half);
            connection.getOutputStream().flush();
        } catch (IOException broken) {
            // the program died or hung up: that is what this is for
        }
    }

    private synchronized Duration waiting() {
        return answersAfter;
    }

    private boolean comesTo(Moment at) {
        Runnable due;
        synchronized (this) {
            if (at == Moment.CONNECTED) {
                arrived++;
            }
            if (moment.filter(wanted -> wanted == at).isEmpty()) {
                return false;
            }
            moment = Optional.empty();
            due = then;
        }
        due.run();
        return true;
    }

    private static String restOfHead(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the head ended early");
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.US_ASCII);
    }

    private static int length(String head) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
                .mapToInt(line ->
                        Integer.parseInt(line.substring(line.indexOf(':') + 1).strip()))
                .findFirst()
                .orElse(0);
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&"))
                .filter(pair -> pair.contains("="))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), (a, b) -> b));
    }

    private synchronized ObjectNode answer(String path, Map<String, String> form) throws IOException {
        ObjectNode answer = JSON.createObjectNode().put("ok", true);
        switch (path) {
            case POST -> {
                Written message = write(form);
                answer.put("channel", message.channel()).put("ts", message.ts());
            }
            case "/api/conversations.history" -> answer.set("messages", history(form.getOrDefault("channel", "")));
            case "/api/auth.test" ->
                answer.put("team_id", "T0TEAM").put("user_id", "U0BOT").put("bot_id", "B0BOT");
            default -> answer.put("ok", false).put("error", "not_on_this_wall");
        }
        return answer;
    }

    private Written write(Map<String, String> form) throws IOException {
        String metadata = form.getOrDefault("metadata", "{}");
        Instant now = Instant.now();
        Written message = new Written(
                form.getOrDefault("channel", ""),
                JSON.readTree(metadata).path("event_payload").path("key").asText(),
                "%d.%06d".formatted(now.getEpochSecond() + 1_000_000_000L, written.size()),
                form.getOrDefault("blocks", "[]"),
                metadata);
        written.add(message);
        return message;
    }

    private ArrayNode history(String channel) throws IOException {
        ArrayNode messages = JSON.createArrayNode();
        for (Written one : written) {
            if (one.channel().equals(channel)) {
                ObjectNode message = messages.addObject()
                        .put("type", "message")
                        .put("ts", one.ts())
                        .put("bot_id", "B0BOT");
                message.set("metadata", JSON.readTree(one.metadata()));
            }
        }
        return messages;
    }

    private static byte[] whole(ObjectNode answer) {
        byte[] body = answer.toString().getBytes(StandardCharsets.UTF_8);
        String head =
                "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nConnection: close\r\nContent-Length: "
                        + body.length + "\r\n\r\n";
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(body);
        return all.toByteArray();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
