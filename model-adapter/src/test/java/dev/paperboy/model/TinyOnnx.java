package dev.paperboy.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes a model that looks each token's vector up in a table, in ONNX's own format (protobuf, by its field numbers). */
public final class TinyOnnx {
    private static final int FLOAT = 1;
    private static final int INT64 = 7;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private TinyOnnx() {}

    /** A model of one Gather over the table. */
    public static byte[] lookup(float[][] table) {
        TinyOnnx gather = new TinyOnnx()
                .text(1, "table")
                .text(1, "input_ids")
                .text(2, "last_hidden_state")
                .text(4, "Gather");
        TinyOnnx graph = new TinyOnnx()
                .part(1, gather)
                .text(2, "tiny")
                .part(5, weights(table))
                .part(11, value("input_ids", INT64, "batch", "length"))
                .part(12, value("last_hidden_state", FLOAT, "batch", "length", "size"));
        TinyOnnx operators = new TinyOnnx().text(1, "").number(2, 13);
        return new TinyOnnx()
                .number(1, 8)
                .part(7, graph)
                .part(8, operators)
                .bytes
                .toByteArray();
    }

    private static TinyOnnx weights(float[][] table) {
        ByteBuffer numbers =
                ByteBuffer.allocate(4 * table.length * table[0].length).order(ByteOrder.LITTLE_ENDIAN);
        for (float[] row : table) {
            for (float value : row) {
                numbers.putFloat(value);
            }
        }
        return new TinyOnnx()
                .number(1, table.length)
                .number(1, table[0].length)
                .number(2, FLOAT)
                .text(8, "table")
                .raw(9, numbers.array());
    }

    private static TinyOnnx value(String name, int type, String... dimensions) {
        TinyOnnx shape = new TinyOnnx();
        for (String dimension : dimensions) {
            shape.part(1, new TinyOnnx().text(2, dimension));
        }
        TinyOnnx tensor = new TinyOnnx().number(1, type).part(2, shape);
        return new TinyOnnx().text(1, name).part(2, new TinyOnnx().part(1, tensor));
    }

    private TinyOnnx number(int field, long value) {
        varint((long) field << 3);
        varint(value);
        return this;
    }

    private TinyOnnx text(int field, String value) {
        return raw(field, value.getBytes(StandardCharsets.UTF_8));
    }

    private TinyOnnx part(int field, TinyOnnx message) {
        return raw(field, message.bytes.toByteArray());
    }

    private TinyOnnx raw(int field, byte[] value) {
        varint(((long) field << 3) | 2);
        varint(value.length);
        bytes.writeBytes(value);
        return this;
    }

    private void varint(long value) {
        long rest = value;
        while (rest > 0x7f) {
            bytes.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }
}
