package dev.paperboy.console.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.console.ConsolePlatform;
import dev.paperboy.console.DemoCommands;
import dev.paperboy.console.MemoryLog;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Scanner;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask, and what a script gets. */
class ConsoleServerTest {
    private static final String SAY = "{\"channel\":\"papers\",\"text\":\"/papers trending\"}";

    private final ConsolePlatform console = new ConsolePlatform(new MemoryLog(), Clock.systemUTC());
    private final ConsoleServer server = new ConsoleServer(
            console,
            routes -> routes.get("/healthz", request -> request.result("well"))
                    .get("/more", request -> request.result("more")),
            Set.of("/healthz"));

    @SuppressWarnings("NullAway.Init") // set before each test
    private RawHttp http;

    @SuppressWarnings("NullAway.Init") // set before each test
    private String cookie;

    @BeforeEach
    void start() throws Exception {
        console.open(new DemoCommands().inbox());
        server.start(0);
        http = new RawHttp(server.port());
        Matcher given =
                Pattern.compile("Set-Cookie: (paperboy_[0-9]+=[0-9a-f]{32});").matcher(http.get("/"));
        assertThat(given.find()).isTrue();
        cookie = "Cookie: " + given.group(1);
    }

    @AfterEach
    void stop() {
        server.close();
        console.close();
    }

    @Test
    void answersAScriptWithPlainText() throws Exception {
        assertThat(http.post("/api/say", SAY, cookie))
                .startsWith("HTTP/1.1 200")
                .contains("\"text\":\"Trending papers", "Wide Rivers");
    }

    @Test
    void takesTheSameMessageOnce() throws Exception {
        String same = "{\"channel\":\"papers\",\"text\":\"trending\",\"id\":\"my-own-id-1\"}";
        http.post("/api/say", same, cookie);
        int messages = console.conversation().messages().size();
        assertThat(http.post("/api/say", same, cookie)).startsWith("HTTP/1.1 200");
        assertThat(console.conversation().messages()).hasSize(messages);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/state", "/page/main.js", "/more", "/nowhere"})
    void refusesOtherHosts(String path) throws Exception {
        assertThat(http.get(path, cookie, "Host: evil.example")).startsWith("HTTP/1.1 403");
        assertThat(http.get(path, cookie, "Host: 127.0.0.1")).startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://evil.example",
                "Origin: null",
                "Origin: http://127.0.0.1:1",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Sec-Fetch-Site: none"
            })
    void refusesOtherOrigins(String header) throws Exception {
        int messages = console.conversation().messages().size();
        assertThat(http.post("/api/say", SAY, cookie, header)).startsWith("HTTP/1.1 403");
        assertThat(console.conversation().messages()).hasSize(messages);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/state", "/api/complete?text=t", "/api/events", "/more"})
    void tellsNothingWithoutTheToken(String path) throws Exception {
        assertThat(http.get(path)).startsWith("HTTP/1.1 403");
        assertThat(http.get(path, cookie.replaceAll("=.*", "=0123"))).startsWith("HTTP/1.1 403");
    }

    @Test
    void takesTheTokenFromTheAddressOrAsBearer() throws Exception {
        String token = server.address().replaceAll(".*token=", "");
        assertThat(http.get("/?token=" + token, "Sec-Fetch-Site: cross-site"))
                .startsWith("HTTP/1.1 303")
                .contains("HttpOnly; SameSite=Strict")
                .contains("Location: /");
        assertThat(http.post("/api/say", SAY, "Authorization: Bearer " + token)).startsWith("HTTP/1.1 200");
        assertThat(http.post("/api/say", SAY)).startsWith("HTTP/1.1 403");
    }

    @Test
    void handsNoCookieToAnotherSite() throws Exception {
        assertThat(http.get("/", "Sec-Fetch-Site: cross-site"))
                .startsWith("HTTP/1.1 200")
                .contains("Open the console")
                .doesNotContain("Set-Cookie");
    }

    @Test
    void refusesWhatIsTooLargeOrNoJson() throws Exception {
        String large = "{\"channel\":\"papers\",\"text\":\"" + "x".repeat(70_000) + "\"}";
        assertThat(http.post("/api/say", large, cookie)).startsWith("HTTP/1.1 413");
        assertThat(http.post("/api/say", SAY, cookie, "Content-Type: text/plain"))
                .startsWith("HTTP/1.1 415");
        assertThat(http.post("/api/say", "{half", cookie))
                .startsWith("HTTP/1.1 400")
                .contains("not JSON");
        assertThat(http.post("/api/say", "{\"channel\":\"nowhere\",\"text\":\"x\"}", cookie))
                .contains("no channel");
        assertThat(http.post("/api/say", "[]", cookie)).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/say", "/api/press", "/api/channels"})
    void doesNothingByGet(String path) throws Exception {
        assertThat(http.get(path + "?channel=papers&text=trending", cookie)).startsWith("HTTP/1.1 404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page/main.js", "/api/say", "/nowhere", "/healthz"})
    void sendsThePolicyWithEverything(String path) throws Exception {
        assertThat(http.get(path))
                .contains("Content-Security-Policy: default-src 'none'; script-src 'self';", "frame-ancestors 'none'")
                .contains("X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer")
                .doesNotContain("Access-Control-Allow");
    }

    @Test
    void resumesTheStreamAfterTheLastEvent() throws Exception {
        http.post("/api/say", SAY, cookie);
        long revision = console.conversation().revision();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            String request = "GET /api/events HTTP/1.1\r\nHost: localhost:" + server.port() + "\r\n" + cookie
                    + "\r\nAccept: text/event-stream\r\nLast-Event-ID: " + (revision - 1) + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            Scanner answer = new Scanner(socket.getInputStream(), StandardCharsets.UTF_8);
            assertThat(answer.findWithinHorizon("id: [0-9]+", 100_000)).isEqualTo("id: " + revision);
        }
    }

    @Test
    void carriesFurtherRoutes() throws Exception {
        assertThat(http.get("/healthz", "Host: anything")).endsWith("well");
        assertThat(http.get("/more", cookie)).endsWith("more");
    }

    @Test
    void saysThatThePortIsTaken() {
        try (ConsoleServer second = new ConsoleServer(console, routes -> {}, Set.of())) {
            assertThatThrownBy(() -> second.start(server.port()))
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining("Port " + server.port() + " is taken");
        }
    }

    @Test
    void listensOnTheLoopbackAddressOnly() throws Exception {
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : network.inetAddresses()
                    .filter(each -> !each.isLoopbackAddress())
                    .toList()) {
                assertThatThrownBy(() -> new Socket(address, server.port()).close())
                        .isInstanceOf(IOException.class);
            }
        }
    }
}
