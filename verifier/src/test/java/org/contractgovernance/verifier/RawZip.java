package org.contractgovernance.verifier;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A ZIP taken to pieces, each of which can be another, and put together again with a directory that fits. */
final class RawZip {

    final List<Piece> pieces = new ArrayList<>();
    byte[] beforeDirectory = {};
    byte[] beforeEnd = {};
    byte[] comment = {};
    byte[] behind = {};

    /** A file of it. */
    static final class Piece {

        byte[] before = {};
        byte[] name;
        byte[] localName;
        byte[] packed;
        byte[] localExtra = {};
        byte[] extra = {};
        byte[] comment = {};
        byte[] descriptor;
        int time;
        int localTime;
        int method = 8;
        int attributes;
        long crc;
        long size;

        Piece(String name, byte[] content, int time) {
            this.name = name.getBytes(StandardCharsets.UTF_8);
            this.localName = this.name;
            this.time = time;
            this.localTime = time;
            this.size = content.length;
            this.packed = deflated(content);
            CRC32 sum = new CRC32();
            sum.update(content);
            this.crc = sum.getValue();
        }
    }

    RawZip(byte[] zip) {
        Unpacked unpacked = new Unpacked(zip);
        int time = buffer(zip).getInt(10);
        unpacked.files.forEach((name, content) -> pieces.add(new Piece(name, content, time)));
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(3, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] packed = new byte[content.length + 1_000];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] bytes(int size, java.util.function.Consumer<ByteBuffer> filled) {
        ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        filled.accept(bytes);
        return bytes.array();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] each : parts) {
            out.writeBytes(each);
        }
        return out.toByteArray();
    }

    /** What stands in front of a file. */
    static byte[] local(Piece piece) {
        return joined(
                bytes(
                        30,
                        at -> at.putInt(0x04034b50)
                                .putShort((short) 20)
                                .putShort((short) 0x0808)
                                .putShort((short) piece.method)
                                .putInt(piece.localTime)
                                .putInt(0)
                                .putLong(0)
                                .putShort((short) piece.localName.length)
                                .putShort((short) piece.localExtra.length)),
                piece.localName,
                piece.localExtra);
    }

    /** What stands behind a file. */
    static byte[] descriptor(long crc, long packed, long size) {
        return bytes(
                16,
                at -> at.putInt(0x08074b50)
                        .putInt((int) crc)
                        .putInt((int) packed)
                        .putInt((int) size));
    }

    /** A whole file as programs that read from front to back find it. */
    static byte[] whole(Piece piece) {
        return joined(local(piece), piece.packed, descriptor(piece.crc, piece.packed.length, piece.size));
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        for (Piece each : pieces) {
            out.writeBytes(each.before);
            int from = out.size();
            out.writeBytes(local(each));
            out.writeBytes(each.packed);
            out.writeBytes(
                    each.descriptor == null ? descriptor(each.crc, each.packed.length, each.size) : each.descriptor);
            directory.writeBytes(bytes(
                    46,
                    at -> at.putInt(0x02014b50)
                            .putShort((short) 20)
                            .putShort((short) 20)
                            .putShort((short) 0x0808)
                            .putShort((short) each.method)
                            .putInt(each.time)
                            .putInt((int) each.crc)
                            .putInt(each.packed.length)
                            .putInt((int) each.size)
                            .putShort((short) each.name.length)
                            .putShort((short) each.extra.length)
                            .putShort((short) each.comment.length)
                            .putInt(0)
                            .putInt(each.attributes)
                            .putInt(from)));
            directory.writeBytes(joined(each.name, each.extra, each.comment));
        }
        out.writeBytes(beforeDirectory);
        int from = out.size();
        out.writeBytes(directory.toByteArray());
        out.writeBytes(beforeEnd);
        out.writeBytes(bytes(
                22,
                at -> at.putInt(0x06054b50)
                        .putInt(0)
                        .putShort((short) pieces.size())
                        .putShort((short) pieces.size())
                        .putInt(directory.size())
                        .putInt(from)
                        .putShort((short) comment.length)));
        out.writeBytes(joined(comment, behind));
        return out.toByteArray();
    }
}
