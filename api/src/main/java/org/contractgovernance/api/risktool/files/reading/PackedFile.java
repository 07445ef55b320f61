package org.contractgovernance.api.risktool.files.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.contractgovernance.contracts.risktool.files.MappingRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * The packed parts of an XLSX file, from its own list. Before anything is read, every part is unpacked once to check sizes, number and
 * names, and nothing of that is kept. A part is unpacked again each time it is opened.
 *
 * <p>No library is used. Libraries that read a ZIP from memory make objects of every listed file and every extra field before any limit can
 * apply, and the JDK's own stream does not accept what some programs write.
 */
final class PackedFile {

    /** The largest total size of the unpacked parts; 5,000 rows of 60 columns are far smaller. */
    private static final long UNPACKED = 32L << 20;

    private static final int MOST_PARTS = 500;

    /** The beginning of every compound file: a workbook of Excel 97, or one with a password. */
    private static final int COMPOUND = 0xe011cfd0;

    private static final int LOCAL = 0x04034b50;
    private static final int LISTED = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCATOR = 0x07064b50;

    private static final int LOCAL_SIZE = 30;
    private static final int LISTED_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final int LOCATOR_SIZE = 20;
    private static final int LONGEST_COMMENT = 0xffff;

    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** The mark for a number that does not fit and is elsewhere. */
    private static final long ELSEWHERE = 0xffffffffL;

    private static final int WIDE = 1;

    private final ByteBuffer content;
    private final Map<String, Packed> parts = new HashMap<>();

    /** The place of a part, and how it is packed. */
    private record Packed(int from, int size, boolean stored) {}

    /** Checks the whole file. */
    PackedFile(byte[] file) throws IOException {
        content = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (file.length >= Integer.BYTES && content.getInt(0) == COMPOUND) {
            throw unreadable(
                    "the file is a workbook of Excel 97, or it is kept by a password; save it as XLSX, without one");
        }
        try {
            list();
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw new IOException("it names what is not in it", e);
        }
    }

    static BrokenRule unreadable(String detail) {
        return BrokenRule.of(MappingRule.UNREADABLE_FILE, detail);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private int two(int at) {
        return content.getShort(at) & 0xffff;
    }

    private long four(int at) {
        return content.getInt(at) & 0xffffffffL;
    }

    private int end() throws IOException {
        int last = content.limit() - END_SIZE;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (content.getInt(at) == END) {
                return at;
            }
        }
        throw new ZipException("it has no end");
    }

    private void list() throws IOException {
        int end = end();
        int stated = two(end + 10);
        long first = four(end + 16);
        if (first == ELSEWHERE && content.getInt(end - LOCATOR_SIZE) == LOCATOR) {
            first = content.getLong(Math.toIntExact(content.getLong(end - LOCATOR_SIZE + 8)) + 48);
        }
        long unpacked = 0;
        int at = Math.toIntExact(first);
        while (content.getInt(at) == LISTED) {
            if (parts.size() == MOST_PARTS) {
                throw unreadable("the file has more than %d parts".formatted(MOST_PARTS));
            }
            int name = two(at + 28);
            int extra = two(at + 30);
            Packed part = part(at, extra, at + LISTED_SIZE + name);
            if (parts.put(key(text(at + LISTED_SIZE, name)), part) != null) {
                throw new ZipException("a part is there twice");
            }
            unpacked += unpacked(part, four(at + 16), UNPACKED - unpacked);
            at += LISTED_SIZE + name + extra + two(at + 32);
        }
        if (stated != LONGEST_COMMENT && stated != parts.size()) {
            throw new ZipException("its end names another number of parts than there are");
        }
    }

    private String text(int at, int length) {
        return StandardCharsets.UTF_8.decode(content.slice(at, length)).toString();
    }

    private Packed part(int listed, int extraLength, int extra) throws ZipException {
        int method = two(listed + 10);
        if ((two(listed + 8) & ENCRYPTED) != 0 || (method != STORED && method != DEFLATED)) {
            throw new ZipException("a part is packed as none is");
        }
        long size = four(listed + 20);
        long local = four(listed + 42);
        if (size == ELSEWHERE || local == ELSEWHERE) {
            int at = extra;
            while (two(at) != WIDE) {
                at += 4 + two(at + 2);
                if (at >= extra + extraLength) {
                    throw new ZipException("a number is nowhere");
                }
            }
            at += 4 + (four(listed + 24) == ELSEWHERE ? Long.BYTES : 0);
            size = size == ELSEWHERE ? content.getLong(at) : size;
            at += four(listed + 20) == ELSEWHERE ? Long.BYTES : 0;
            local = local == ELSEWHERE ? content.getLong(at) : local;
        }
        int from = Math.toIntExact(local);
        if (content.getInt(from) != LOCAL) {
            throw new ZipException("a part is not where it is said to be");
        }
        from += LOCAL_SIZE + two(from + 26) + two(from + 28);
        content.slice(from, Math.toIntExact(size));
        return new Packed(from, Math.toIntExact(size), method == STORED);
    }

    /** The size of a part, of which no more than {@code most} bytes are unpacked. */
    private long unpacked(Packed part, long sum, long most) throws IOException {
        byte[] passed = new byte[8_192];
        CRC32 crc = new CRC32();
        long unpacked = 0;
        try (InputStream stream = new CheckedInputStream(stream(part), crc)) {
            for (int n = stream.read(passed); n >= 0; n = stream.read(passed)) {
                unpacked += n;
                if (unpacked > most) {
                    throw unreadable("unpacked, the file is larger than %d bytes".formatted(UNPACKED));
                }
            }
        }
        if (crc.getValue() != sum) {
            throw new ZipException("a part is damaged");
        }
        return unpacked;
    }

    private InputStream stream(Packed part) {
        InputStream packed = new ByteArrayInputStream(content.array(), part.from(), part.size());
        return part.stored() ? packed : new Inflated(packed, new Inflater(true));
    }

    /** A part, by its name in any capitals; nothing where there is none. */
    @Nullable InputStream open(String name) {
        Packed part = parts.get(key(name));
        return part == null ? null : stream(part);
    }

    /** Releases the inflater, whose memory is not on the heap. */
    private static final class Inflated extends InflaterInputStream {

        private final Inflater inflater;

        Inflated(InputStream packed, Inflater inflater) {
            super(packed, inflater);
            this.inflater = inflater;
        }

        @Override
        public void close() throws IOException {
            super.close();
            inflater.end();
        }
    }
}
