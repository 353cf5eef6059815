package dev.paperboy.app.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The console's address with its token, kept in the home for whoever may read it there: their commands ask the Paperboy that runs instead of
 * opening a store that is in use.
 */
public final class Door {
    private static final Logger LOG = LoggerFactory.getLogger(Door.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = "door";
    /** The doctor asks all sources and platforms. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final URI base;
    private final String token;
    private final HttpClient http = HttpClient.newHttpClient();

    private Door(URI address) {
        this.base = address.resolve("/");
        this.token = address.getRawQuery().replaceFirst("^token=", "");
    }

    /**
     * What was answered.
     *
     * @param status the HTTP status
     */
    public record Answer(int status, JsonNode body) {}

    /**
     * Opens it, for the home's owner only.
     *
     * @param address the console's, with its token
     */
    public static void open(Path home, String address) {
        Path file = home.resolve(FILE);
        try {
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, address + "\n", StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("Can't write to " + file, failure);
        }
    }

    /** Nobody can be asked any more. */
    public static void close(Path home) {
        try {
            Files.deleteIfExists(home.resolve(FILE));
        } catch (IOException failure) {
            LOG.warn("The file {} stays behind; that is harmless", home.resolve(FILE), failure);
        }
    }

    /** The door of the home, if one is there; behind it there may be nobody, after a crash. */
    public static Optional<Door> find(Path home) {
        try {
            Path file = home.resolve(FILE);
            return Files.exists(file)
                    ? Optional.of(new Door(URI.create(Files.readString(file).strip())))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.debug("The door can't be read", unreadable);
            return Optional.empty();
        }
    }

    /** Asks for something; empty when no Paperboy that knows us answers. */
    public Optional<Answer> get(String path) {
        return ask(request(path).GET());
    }

    /** Has something done; empty when no Paperboy that knows us answers. */
    public Optional<Answer> post(String path, JsonNode body) {
        return ask(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", "Bearer " + token)
                .timeout(PATIENCE);
    }

    private Optional<Answer> ask(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 403
                    ? Optional.empty()
                    : Optional.of(new Answer(response.statusCode(), JSON.readTree(response.body())));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (IOException nobody) { // or another program, which speaks no JSON
            LOG.debug("No Paperboy answers", nobody);
            return Optional.empty();
        }
    }
}
