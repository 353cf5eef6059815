package dev.paperboy.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Discord's gateway on loopback: says hello, answers heartbeats, lets in who identifies, and resumes sessions it knows. */
public final class FakeGateway implements Closeable {
    private static final int DISPATCH = 0;
    private static final int RECONNECT = 7;
    private static final int INVALID_SESSION = 9;
    private static final int HELLO = 10;
    private static final int HEARTBEAT_ACK = 11;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Supplier<List<JsonNode>> activeThreads;
    private final List<FakeConnection> connections = new CopyOnWriteArrayList<>();
    private final List<ObjectNode> events = new CopyOnWriteArrayList<>();
    private final List<JsonNode> identified = new CopyOnWriteArrayList<>();
    private final AtomicInteger joined = new AtomicInteger();
    private final AtomicInteger resumed = new AtomicInteger();
    private final AtomicInteger sequence = new AtomicInteger();
    private volatile int heartbeatInterval = 41_250;
    private volatile boolean deaf;
    private volatile int refusal;
    private volatile boolean forgetful;

    /** @param activeThreads those that are told of who identifies */
    FakeGateway(Supplier<List<JsonNode>> activeThreads) throws IOException {
        this.activeThreads = activeThreads;
        run(this::accept);
    }

    public URI address() {
        return URI.create("ws://127.0.0.1:" + server.getLocalPort());
    }

    /** Tells the bot of an event; kept for those that resume. */
    public void dispatch(String event, JsonNode data) {
        ObjectNode message = message(DISPATCH, data).put("t", event).put("s", sequence.incrementAndGet());
        events.add(message);
        connections.forEach(connection -> connection.send(message.toString()));
    }

    /** What each IDENTIFY said. */
    public List<JsonNode> identified() {
        return List.copyOf(identified);
    }

    /** How many sessions were resumed. */
    public int resumed() {
        return resumed.get();
    }

    /** The milliseconds between heartbeats, for connections to come. */
    public void heartbeats(int interval) {
        heartbeatInterval = interval;
    }

    /** From now on heartbeats are answered, or not. */
    public void answerHeartbeats(boolean answered) {
        deaf = !answered;
    }

    /** Ends every connection without a word. */
    public void drop() throws IOException {
        for (FakeConnection connection : connections) {
            connection.drop();
        }
    }

    /** Closes every connection with a code. */
    public void close(int code) throws IOException {
        for (FakeConnection connection : connections) {
            connection.close(code);
        }
    }

    /** Asks every connection to come again. */
    public void reconnect() {
        connections.forEach(connection ->
                connection.send(message(RECONNECT, JSON.nullNode()).toString()));
    }

    /** Says that the session is over, and that it can't be resumed. */
    public void invalidate() {
        connections.forEach(connection ->
                connection.send(message(INVALID_SESSION, JSON.getNodeFactory().booleanNode(false))
                        .toString()));
    }

    /** From now on sessions can't be resumed. */
    public void forgetSessions() {
        forgetful = true;
    }

    /** Who identifies is shown out with that code; 0 lets everybody in. */
    public void refuseToIdentify(int code) {
        refusal = code;
    }

    @Override
    public void close() throws IOException {
        server.close();
        drop();
    }

    private void accept() throws IOException {
        while (!server.isClosed()) {
            Socket socket = server.accept();
            run(() -> talk(new FakeConnection(socket)));
        }
    }

    private void talk(FakeConnection connection) throws IOException {
        try {
            connection.send(message(HELLO, JSON.createObjectNode().put("heartbeat_interval", heartbeatInterval))
                    .toString());
            for (JsonNode said = connection.read(); !said.isMissingNode(); said = connection.read()) {
                answer(connection, said.path("op").asInt(), said.path("d"));
            }
        } finally {
            connections.remove(connection);
            connection.drop();
        }
    }

    private void answer(FakeConnection connection, int op, JsonNode data) throws IOException {
        if (op == 1 && !deaf) {
            connection.send(message(HEARTBEAT_ACK, JSON.nullNode()).toString());
        } else if (op == 2) {
            identify(connection, data);
        } else if (op == 6) {
            resume(connection, data);
        }
    }

    private void identify(FakeConnection connection, JsonNode data) throws IOException {
        identified.add(data);
        if (refusal != 0) {
            connection.close(refusal);
            return;
        }
        String session = "s" + identified.size();
        int shard = data.at("/shard/0").asInt();
        int total = data.at("/shard/1").asInt(1);
        boolean ours = FakeWorld.shard(total) == shard;
        send(connection, "READY", FakeWorld.ready(session, address().toString(), ours));
        if (ours) {
            ObjectNode guild = FakeWorld.guild();
            activeThreads.get().forEach(guild.withArray("threads")::add);
            send(connection, "GUILD_CREATE", guild);
        }
        connections.add(connection);
        joined.incrementAndGet();
    }

    /** How often somebody was let in. */
    public int joined() {
        return joined.get();
    }

    private void resume(FakeConnection connection, JsonNode data) {
        if (forgetful) {
            connection.send(message(INVALID_SESSION, JSON.getNodeFactory().booleanNode(false))
                    .toString());
            return;
        }
        events.stream()
                .filter(event -> event.path("s").asInt() > data.path("seq").asInt())
                .forEach(event -> connection.send(event.toString()));
        connections.add(connection);
        resumed.incrementAndGet();
        send(connection, "RESUMED", JSON.createObjectNode());
    }

    private void send(FakeConnection connection, String event, JsonNode data) {
        connection.send(message(DISPATCH, data)
                .put("t", event)
                .put("s", sequence.incrementAndGet())
                .toString());
    }

    private static ObjectNode message(int op, JsonNode data) {
        ObjectNode message = JSON.createObjectNode().put("op", op);
        message.putNull("t").putNull("s").set("d", data);
        return message;
    }

    private interface Work {
        void run() throws IOException;
    }

    /** On a thread that ends with what it talks to. */
    private static void run(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException | java.io.UncheckedIOException closed) {
                        Thread.currentThread().interrupt();
                    }
                },
                "fake-gateway");
        thread.setDaemon(true);
        thread.start();
    }
}
