package dev.paperboy.bench.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.paperboy.paper.Paper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Writes {@link GeneratedPapers} into a file that {@code paperboy import} reads: {@code bench/run corpus --papers N FILE} with
 * {@code JAVA_OPTS=-Dpaperboy.corpus=FOLDER}; gzipped when the file's name ends in {@code .gz}. Alike each time.
 */
public final class CorpusFile {
    private CorpusFile() {}

    /** {@code --papers N FILE}. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3 || !arguments[0].equals("--papers")) {
            System.err.println("Say how many papers, and where: --papers N FILE");
            System.exit(2);
        }
        int count = Integer.parseInt(arguments[1]);
        Path file = Path.of(arguments[2]);
        GeneratedPapers papers = GeneratedPapers.likeReal();
        try (OutputStream out = opened(file);
                JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setRootValueSeparator(null);
            for (int number = 0; number < count; number++) {
                write(papers.paper(number), json);
            }
        }
        System.out.printf("%,d papers in %s, %,d bytes%n", count, file, Files.size(file));
    }

    private static OutputStream opened(Path file) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPOutputStream(out, 1 << 16) : out;
    }

    private static void write(Paper paper, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", paper.id().value());
        json.writeStringField("title", paper.title());
        json.writeStringField("abstract", paper.abstractText());
        write("authors", paper.authors(), json);
        write("categories", paper.categories(), json);
        json.writeStringField("published", day(paper.publishedAt().orElseThrow()));
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static void write(String name, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static String day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
