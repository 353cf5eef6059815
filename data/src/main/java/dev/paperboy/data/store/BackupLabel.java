package dev.paperboy.data.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a backup says of itself, so that a copy of it can be checked.
 *
 * @param version the number of the newest migration it has had
 * @param at when it was taken
 * @param rows how many rows each table has
 */
record BackupLabel(int version, Instant at, SortedMap<String, Long> rows) {
    private static final String ROWS = "rows.";

    void write(OutputStream to) throws IOException {
        StringBuilder text = new StringBuilder("version=" + version + "\nat=" + at + "\n");
        rows.forEach((table, count) ->
                text.append(ROWS).append(table).append('=').append(count).append('\n'));
        to.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what {@link #write} wrote; an {@link IOException} when it is something else. */
    static BackupLabel read(InputStream from) throws IOException {
        Properties properties = new Properties();
        properties.load(from);
        try {
            SortedMap<String, Long> rows = new TreeMap<>();
            for (Map.Entry<Object, Object> property : properties.entrySet()) {
                String name = property.getKey().toString();
                if (name.startsWith(ROWS)) {
                    rows.put(
                            name.substring(ROWS.length()),
                            Long.valueOf(property.getValue().toString()));
                }
            }
            return new BackupLabel(
                    Integer.parseInt(properties.getProperty("version", "")),
                    Instant.parse(properties.getProperty("at", "")),
                    rows);
        } catch (DateTimeException | NumberFormatException e) {
            throw new IOException("the label can't be read", e);
        }
    }
}
