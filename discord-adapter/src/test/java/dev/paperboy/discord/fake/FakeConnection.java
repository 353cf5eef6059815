package dev.paperboy.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** One WebSocket (RFC 6455), with the compression {@code zlib-stream} where it is asked for. Messages only, no fragments. */
final class FakeConnection {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    private final Socket socket;
    private final DataInputStream in;
    private final OutputStream out;
    private final boolean compressed;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    private final DeflaterOutputStream deflater = new DeflaterOutputStream(buffer, new Deflater(), true);

    /** Shakes hands. */
    FakeConnection(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new DataInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
        StringBuilder request = new StringBuilder();
        while (request.indexOf("\r\n\r\n") < 0) {
            request.append((char) in.readUnsignedByte());
        }
        String key = request.toString().replaceAll("(?is).*sec-websocket-key: *([^\r]+).*", "$1");
        out.write(("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        + "Sec-WebSocket-Accept: " + accepted(key) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        compressed = request.indexOf("compress=zlib-stream") > 0;
    }

    private static String accepted(String key) throws IOException {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest((key + MAGIC).getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(hash);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }

    /** The next text from the client; missing when it closes. */
    JsonNode read() throws IOException {
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

    synchronized void send(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (compressed) {
                deflater.write(bytes);
                deflater.flush();
                bytes = buffer.toByteArray();
                buffer.reset();
            }
            frame(compressed ? 0x82 : 0x81, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes with a code. */
    synchronized void close(int code) throws IOException {
        frame(0x88, ByteBuffer.allocate(2).putShort((short) code).array());
    }

    /** Ends without a word. */
    void drop() throws IOException {
        socket.close();
    }

    private void frame(int kind, byte[] bytes) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(bytes.length + 10).put((byte) kind);
        if (bytes.length < 126) {
            frame.put((byte) bytes.length);
        } else {
            frame.put((byte) 127).putLong(bytes.length);
        }
        out.write(frame.put(bytes).array(), 0, frame.position());
        out.flush();
    }
}
