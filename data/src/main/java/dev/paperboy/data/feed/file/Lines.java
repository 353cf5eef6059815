package dev.paperboy.data.feed.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The lines of a stream as bytes, without their ends and without a byte order mark; unpacked when it is gzip. Holds one line at a
 * time. A longer line than {@value #LONGEST} bytes is left out and said so.
 */
final class Lines implements AutoCloseable {
    static final int LONGEST = 50 * 1024 * 1024;
    private static final int BUFFER = 1 << 16;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private long number;
    private boolean tooLong;

    private Lines(InputStream in) {
        this.in = in;
    }

    static Lines of(InputStream raw) throws IOException {
        BufferedInputStream file = new BufferedInputStream(raw, BUFFER);
        file.mark(2);
        boolean gzip = file.read() == 0x1F && file.read() == 0x8B;
        file.reset();
        return new Lines(gzip ? new GZIPInputStream(file, BUFFER) : file);
    }

    /** Goes to the next line. False at the end. */
    boolean next(ByteArrayOutputStream line) throws IOException {
        line.reset();
        tooLong = false;
        if (at == filled && !fill()) {
            return false;
        }
        number++;
        do {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            append(line, end);
            at = end;
        } while (at == filled && fill());
        at = Math.min(at + 1, filled);
        return true;
    }

    /** The number of the line, the first is 1. */
    long number() {
        return number;
    }

    /** Whether the line was too long and left out. */
    boolean isTooLong() {
        return tooLong;
    }

    /** A line's content: no byte order mark before the first, no carriage return behind any. */
    byte[] content(ByteArrayOutputStream line) {
        byte[] bytes = line.toByteArray();
        boolean marked = number == 1
                && bytes.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        int begin = marked ? BYTE_ORDER_MARK.length : 0;
        int end = bytes.length;
        while (end > begin && isBlank(bytes[end - 1])) {
            end--;
        }
        return begin == 0 && end == bytes.length ? bytes : Arrays.copyOfRange(bytes, begin, end);
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r';
    }

    private void append(ByteArrayOutputStream line, int end) {
        if (tooLong || line.size() + (end - at) > LONGEST) {
            tooLong = true;
            line.reset();
        } else {
            line.write(buffer, at, end - at);
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = 0;
        try {
            int read = in.read(buffer, 0, BUFFER);
            filled = Math.max(read, 0);
            return read > 0;
        } catch (EOFException | ZipException e) {
            throw new IOException("the gzip file is damaged or breaks off behind line " + number, e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
