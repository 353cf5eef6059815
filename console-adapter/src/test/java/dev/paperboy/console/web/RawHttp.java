package dev.paperboy.console.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends requests as they stand, with headers that ordinary clients refuse to send. */
final class RawHttp {
    private final int port;

    RawHttp(int port) {
        this.port = port;
    }

    /** The whole answer to a request without a body. */
    String get(String path, String... headers) throws IOException {
        return send("GET " + path, "", headers);
    }

    /** The whole answer to a JSON request. */
    String post(String path, String body, String... headers) throws IOException {
        return send("POST " + path, body, headers);
    }

    private String send(String start, String body, String... headers) throws IOException {
        String host = String.join("\n", headers).contains("Host: ") ? "" : "Host: 127.0.0.1:" + port + "\r\n";
        String type = String.join("\n", headers).contains("Content-Type: ") ? "" : "Content-Type: application/json\r\n";
        String length = body.isEmpty() ? "" : type + "Content-Length: " + body.length() + "\r\n";
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        String request = start + " HTTP/1.1\r\n" + host + length + more + "Connection: close\r\n\r\n" + body;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
