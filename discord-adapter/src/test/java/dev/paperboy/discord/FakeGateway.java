package dev.paperboy.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Discord's gateway on loopback: a WebSocket (RFC 6455) with the compression {@code zlib-stream}, for one connection at a time. It says
 * hello, answers heartbeats, and lets in who identifies.
 */
final class FakeGateway implements Closeable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    private final ServerSocket server;
    private final Supplier<JsonNode[]> welcome;
    private final Thread thread = new Thread(this::serve, "fake-gateway");
    private volatile @Nullable Wire wire;
    private int sequence;

    /** @param welcome READY's data, then GUILD_CREATE's */
    FakeGateway(Supplier<JsonNode[]> welcome) throws IOException {
        this.server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.welcome = welcome;
        thread.setDaemon(true);
        thread.start();
    }

    URI address() {
        return URI.create("ws://127.0.0.1:" + server.getLocalPort());
    }

    /** Tells the bot of an event. */
    synchronized void dispatch(String event, JsonNode data) {
        send(0, data, event);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                talk(socket);
            } catch (IOException closed) {
                wire = null;
            }
        }
    }

    private void talk(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        wire = new Wire(socket.getOutputStream(), shakeHands(in, socket.getOutputStream()));
        send(10, JSON.createObjectNode().put("heartbeat_interval", 41_250), null);
        for (JsonNode message = read(in); !message.isMissingNode(); message = read(in)) {
            if (message.path("op").asInt() == 1) {
                send(11, JSON.nullNode(), null);
            } else if (message.path("op").asInt() == 2) {
                JsonNode[] data = welcome.get();
                dispatch("READY", data[0]);
                dispatch("GUILD_CREATE", data[1]);
            }
        }
    }

    private synchronized void send(int op, JsonNode data, @Nullable String event) {
        ObjectNode message = JSON.createObjectNode().put("op", op).put("t", event);
        message.put("s", event == null ? null : Integer.valueOf(++sequence)).set("d", data);
        try {
            Objects.requireNonNull(wire, "nobody is connected").send(message.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True when the client wants its messages compressed. */
    private static boolean shakeHands(DataInputStream in, OutputStream out) throws IOException {
        StringBuilder request = new StringBuilder();
        while (request.indexOf("\r\n\r\n") < 0) {
            request.append((char) in.readUnsignedByte());
        }
        String key = request.toString().replaceAll("(?is).*sec-websocket-key: *([^\r]+).*", "$1");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest((key + MAGIC).getBytes(StandardCharsets.US_ASCII));
            out.write(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                            + "Sec-WebSocket-Accept: " + Base64.getEncoder().encodeToString(hash) + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
        return request.indexOf("compress=zlib-stream") > 0;
    }

    /** The next text from the client; missing when it closes. */
    private static JsonNode read(DataInputStream in) throws IOException {
        int opcode = in.readUnsignedByte() & 0x0F;
        int length = in.readUnsignedByte() & 0x7F;
        int size = length == 126 ? in.readUnsignedShort() : length == 127 ? (int) in.readLong() : length;
        byte[] mask = in.readNBytes(4);
        byte[] payload = in.readNBytes(size);
        for (int i = 0; i < payload.length; i++) {
            payload[i] ^= mask[i % 4];
        }
        return opcode == 1 ? JSON.readTree(payload) : JSON.missingNode();
    }

    /** The way to the client. */
    private static final class Wire {
        private final OutputStream out;
        private final boolean compressed;
        private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
        private final DeflaterOutputStream deflater = new DeflaterOutputStream(buffer, new Deflater(), true);

        Wire(OutputStream out, boolean compressed) {
            this.out = out;
            this.compressed = compressed;
        }

        void send(String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (compressed) {
                deflater.write(bytes);
                deflater.flush();
                bytes = buffer.toByteArray();
                buffer.reset();
            }
            ByteBuffer frame = ByteBuffer.allocate(bytes.length + 10).put((byte) (compressed ? 0x82 : 0x81));
            if (bytes.length < 126) {
                frame.put((byte) bytes.length);
            } else {
                frame.put((byte) 127).putLong(bytes.length);
            }
            out.write(frame.put(bytes).array(), 0, frame.position());
            out.flush();
        }
    }
}
