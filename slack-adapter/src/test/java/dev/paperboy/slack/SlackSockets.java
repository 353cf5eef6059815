package dev.paperboy.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.java_websocket.WebSocket;
import org.java_websocket.framing.Framedata;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** Slack's end of Socket Mode: it greets, sends requests to any of its connections and remembers what was acknowledged. */
public final class SlackSockets implements SlackLine, AutoCloseable {
    private final CountDownLatch started = new CountDownLatch(1);
    private final List<WebSocket> open = new CopyOnWriteArrayList<>();
    private final Map<String, JsonObject> acknowledged = new ConcurrentHashMap<>();
    private final AtomicLong signs = new AtomicLong();
    private final Set<WebSocket> deaf = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final Map<String, Long> took = new ConcurrentHashMap<>();
    private final WebSocketServer server = new Server();
    private int next;

    private SlackSockets() {}

    static SlackSockets open() throws InterruptedException {
        SlackSockets sockets = new SlackSockets();
        sockets.server.setReuseAddr(true);
        sockets.server.start();
        if (!sockets.started.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the socket server did not start");
        }
        return sockets;
    }

    String url() {
        return "ws://127.0.0.1:" + server.getPort() + "/link/?ticket=1";
    }

    public int connections() {
        return open.size();
    }

    @Override
    public JsonObject acknowledgement(String envelope) {
        return Objects.requireNonNull(acknowledged.get(envelope), envelope);
    }

    @Override
    public Duration slowest() {
        return Duration.ofNanos(
                took.values().stream().mapToLong(Long::longValue).max().orElse(0));
    }

    /** Whether every open connection gives signs of life. */
    boolean isNobodyDeaf() {
        return open.stream().noneMatch(deaf::contains);
    }

    /** How often a sign of life was asked for. */
    long signs() {
        return signs.get();
    }

    /** How many connections are open and give signs of life. */
    long hearing() {
        return open.stream().filter(socket -> !deaf.contains(socket)).count();
    }

    /** From now on the open connections give no sign of life, though they stay open; new ones do. */
    void deafen() {
        deaf.addAll(open);
    }

    /** Breaks every connection. */
    void drop() {
        open.forEach(socket -> socket.close(1001, "going away"));
    }

    /** Sends a request to one of the connections, in turn; gives its envelope's id. */
    @Override
    public synchronized String send(String type, JsonElement payload) {
        String id = UUID.randomUUID().toString();
        JsonObject envelope = new JsonObject();
        envelope.addProperty("envelope_id", id);
        envelope.addProperty("type", type);
        envelope.addProperty("accepts_response_payload", !"events_api".equals(type));
        envelope.add("payload", payload);
        sent.put(id, System.nanoTime());
        open.get(next++ % open.size()).send(envelope.toString());
        return id;
    }

    @Override
    public boolean isAcknowledged(String envelope) {
        return acknowledged.containsKey(envelope);
    }

    /** How long the acknowledgement of an envelope took that has one. */
    Duration waited(String envelope) {
        return Duration.ofNanos(Objects.requireNonNull(took.get(envelope), envelope));
    }

    @Override
    public void close() {
        try {
            server.stop(1_000);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Server extends WebSocketServer {
        Server() {
            super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        }

        @Override
        public void onStart() {
            started.countDown();
        }

        @Override
        public void onOpen(WebSocket socket, ClientHandshake handshake) {
            socket.send(
                    "{\"type\":\"hello\",\"num_connections\":1,\"debug_info\":{\"host\":\"applink-1\","
                            + "\"build_number\":1,\"approximate_connection_time\":18060},\"connection_info\":{\"app_id\":\"A0\"}}");
            open.add(socket);
        }

        @Override
        public void onWebsocketPing(WebSocket socket, Framedata ping) {
            signs.incrementAndGet();
            if (!deaf.contains(socket)) {
                super.onWebsocketPing(socket, ping);
            }
        }

        @Override
        public void onMessage(WebSocket socket, String message) {
            if (message.startsWith("{")) {
                JsonObject ack = JsonParser.parseString(message).getAsJsonObject();
                String id = ack.get("envelope_id").getAsString();
                took.put(id, System.nanoTime() - sent.getOrDefault(id, System.nanoTime()));
                acknowledged.put(id, ack);
            }
        }

        @Override
        public void onClose(WebSocket socket, int code, String reason, boolean remote) {
            open.remove(socket);
        }

        @Override
        public void onError(WebSocket socket, Exception failure) {
            open.remove(socket);
        }
    }
}
