package dev.paperboy.mail;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * Stands before a real SMTP server and passes on what is said, line by line (RFC 5321), but for what it was told to do instead: answer
 * in the server's place, protect the connection (RFC 3207), or hang up.
 */
public final class SmtpGate implements Closeable {
    /** When the gate hangs up. */
    public enum HangUp {
        NEVER,
        /** The server has nothing yet. */
        BEFORE_THE_MESSAGE,
        /** The server has all of it, and its answer is lost. */
        BEFORE_THE_LAST_ANSWER,
        AFTER_THE_LAST_ANSWER
    }

    private final ServerSocket door;
    private final int behind;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile HangUp hangUp = HangUp.NEVER;
    private volatile Optional<SSLContext> protection = Optional.empty();

    public SmtpGate(int behind) {
        this.behind = behind;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        start(this::welcome);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Answers a command, by its first word, or the end of the message, by a dot, in the server's place from now on. */
    public void answer(String command, String answer) {
        answers.put(command, answer);
    }

    public void hangUp(HangUp when) {
        hangUp = when;
    }

    /** Offers to protect connections from now on. */
    void protect(SSLContext how) {
        protection = Optional.of(how);
    }

    /** The first words of all commands that were given. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void welcome() throws IOException {
        while (true) {
            Socket client = door.accept();
            start(() -> talk(client));
        }
    }

    private void talk(Socket client) throws IOException {
        try (client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            Side inner = new Side(server);
            Side outer = new Side(client);
            outer.say(inner.reply());
            String line = outer.line();
            while (line != null) {
                String command = line.split(" ", 2)[0];
                heard.add(command);
                if (command.equals("STARTTLS") && protection.isPresent()) {
                    outer.say("220 go on");
                    outer = new Side(secured(client, protection.get()));
                } else if (command.equals("DATA")) {
                    if (!message(outer, inner, line)) {
                        return;
                    }
                } else {
                    outer.say(answered(command, line, inner));
                }
                line = outer.line();
            }
        }
    }

    private String answered(String command, String line, Side inner) throws IOException {
        if (answers.containsKey(command)) {
            return answers.get(command);
        }
        inner.say(line);
        String reply = inner.reply();
        return command.equals("EHLO") && protection.isPresent()
                ? reply.replaceFirst("\r\n", "\r\n250-STARTTLS\r\n")
                : reply;
    }

    /** Gives whether the conversation goes on. */
    private boolean message(Side outer, Side inner, String command) throws IOException {
        String go = hangUp == HangUp.BEFORE_THE_MESSAGE ? "" : answered("DATA", command, inner);
        if (!go.startsWith("354")) {
            outer.say(go);
            return !go.isEmpty();
        }
        outer.say(go);
        String line = outer.line();
        while (line != null && !line.equals(".")) {
            inner.say(line);
            line = outer.line();
        }
        if (answers.containsKey(".")) {
            outer.say(answers.get("."));
            goodBye(outer);
            return false;
        }
        inner.say(".");
        String reply = inner.reply();
        if (hangUp == HangUp.BEFORE_THE_LAST_ANSWER) {
            return false;
        }
        outer.say(reply);
        return hangUp != HangUp.AFTER_THE_LAST_ANSWER;
    }

    /** The server still waits for the end of the message: nothing more can be passed on to it. */
    private static void goodBye(Side outer) throws IOException {
        String line = outer.line();
        while (line != null) {
            outer.say(line.equals("QUIT") ? "221 good-bye" : "250 all right");
            line = outer.line();
        }
    }

    private static Socket secured(Socket plain, SSLContext how) throws IOException {
        SSLSocket socket = (SSLSocket) how.getSocketFactory().createSocket(plain, null, plain.getPort(), false);
        socket.setUseClientMode(false);
        return socket;
    }

    private interface Talk {
        void run() throws IOException;
    }

    private static void start(Talk talk) {
        Thread thread = new Thread(
                () -> {
                    try {
                        talk.run();
                    } catch (IOException hungUp) {
                        // the other side is gone: that is what these tests are about
                    }
                },
                "smtp-gate");
        thread.setDaemon(true);
        thread.start();
    }

    /** One side of a conversation. */
    private static final class Side {
        private final BufferedReader in;
        private final OutputStream out;

        Side(Socket socket) throws IOException {
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            out = socket.getOutputStream();
        }

        @org.jspecify.annotations.Nullable
        String line() throws IOException {
            return in.readLine();
        }

        /** All lines of a reply: those before the last have a hyphen after the code. */
        String reply() throws IOException {
            StringBuilder reply = new StringBuilder();
            String line = in.readLine();
            while (line != null && line.length() > 3 && line.charAt(3) == '-') {
                reply.append(line).append("\r\n");
                line = in.readLine();
            }
            if (line == null) {
                throw new IOException("the server hung up");
            }
            return reply.append(line).toString();
        }

        void say(String text) throws IOException {
            out.write((text + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }
    }
}
