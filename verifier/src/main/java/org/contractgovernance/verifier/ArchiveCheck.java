package org.contractgovernance.verifier;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Checks that every byte of the ZIP belongs to a file in its directory, in the form in which bundles are written. A ZIP lists its files
 * twice: in front of each file, and in the directory at its end. Programs that read from front to back follow the first list; this program
 * and most others follow the second. Without this check, nothing here would see what only the first list shows.
 *
 * <p>The format: APPNOTE.TXT of PKWARE, 6.3.
 */
final class ArchiveCheck implements Closeable {

    private static final int LOCAL = 0x04034b50;
    private static final int LISTED = 0x02014b50;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int END = 0x06054b50;
    private static final int WIDE_END = 0x06064b50;
    private static final int WIDE_LOCATOR = 0x07064b50;

    private static final int LOCAL_SIZE = 30;
    private static final int LISTED_SIZE = 46;
    private static final int END_SIZE = 22;
    private static final int WIDE_END_SIZE = 56;
    private static final int WIDE_LOCATOR_SIZE = 20;

    private static final int PLAIN = 20;
    private static final int WIDE = 45;
    private static final int DEFLATED = 8;

    /** The flags of every file: names are UTF-8, and the size of a file follows the file. */
    private static final int FLAGS = 0x0808;

    /** The mark for a wider number, which is then in an extra field of its own. */
    private static final long ELSEWHERE = 0xffffffffL;

    private static final int WIDE_FIELD = 1;
    private static final int MANY = 0xffff;
    private static final int BUFFER = 1 << 16;

    /** The largest directory that a bundle can have. */
    private static final long LARGEST_DIRECTORY = 4 << 20;

    private final FileChannel file;
    private final long length;
    private final Inflater inflater = new Inflater(true);

    private ArchiveCheck(FileChannel file) throws IOException {
        this.file = file;
        this.length = file.size();
    }

    /** A file is not made in the way in which files of bundles are made. */
    private static final class ArchiveObjection extends Exception {

        private static final long serialVersionUID = 1L;

        ArchiveObjection(String sentence) {
            super(sentence);
        }
    }

    /** Reports that the file contains nothing but what it lists, or the first objection. */
    static void check(Path bundle, Findings findings) throws IOException {
        if (!Files.isRegularFile(bundle)) {
            return;
        }
        try (ArchiveCheck check = new ArchiveCheck(FileChannel.open(bundle))) {
            int files = check.run();
            findings.holds("every byte of the ZIP belongs to one of the %d files that it lists".formatted(files));
        } catch (ArchiveObjection e) {
            findings.fault(
                    "archive", "%s: some programs may show what is not in this bundle".formatted(e.getMessage()));
        } catch (EOFException e) {
            findings.fault("archive", "the ZIP names bytes that are not in it");
        }
    }

    private ByteBuffer read(long at, long size) throws IOException {
        if (at < 0 || size < 0 || at + size > length) {
            throw new EOFException("nothing is there");
        }
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(size)).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, at + bytes.position()) < 0) {
                throw new EOFException("nothing is there");
            }
        }
        return bytes.flip();
    }

    private static long four(ByteBuffer bytes, int at) {
        return bytes.getInt(at) & ELSEWHERE;
    }

    private static int two(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & MANY;
    }

    private static void objectUnless(boolean right, String sentence) throws ArchiveObjection {
        if (!right) {
            throw new ArchiveObjection(sentence);
        }
    }

    /** The directory: its place and its number of files. */
    private record Directory(long from, long size, long files) {}

    private Directory directory() throws IOException, ArchiveObjection {
        ByteBuffer end = read(length - END_SIZE, END_SIZE);
        objectUnless(end.getInt(0) == END && two(end, 20) == 0, "something follows the end of the ZIP");
        objectUnless(end.getInt(4) == 0 && two(end, 8) == two(end, 10), "the ZIP says that it has several parts");
        long size = four(end, 12);
        long from = four(end, 16);
        int files = two(end, 10);
        if (size != ELSEWHERE && from != ELSEWHERE && files != MANY) {
            objectUnless(
                    from + size == length - END_SIZE, "something stands between the directory of the ZIP and its end");
            return new Directory(from, size, files);
        }
        long at = length - END_SIZE - WIDE_LOCATOR_SIZE - WIDE_END_SIZE;
        ByteBuffer wide = read(at, WIDE_END_SIZE + (long) WIDE_LOCATOR_SIZE);
        Directory directory = new Directory(wide.getLong(48), wide.getLong(40), wide.getLong(32));
        objectUnless(
                wide.getInt(0) == WIDE_END
                        && wide.getLong(4) == WIDE_END_SIZE - 12
                        && two(wide, 12) == WIDE
                        && two(wide, 14) == WIDE
                        && wide.getLong(16) == 0
                        && wide.getLong(24) == directory.files()
                        && wide.getInt(WIDE_END_SIZE) == WIDE_LOCATOR
                        && wide.getInt(WIDE_END_SIZE + 4) == 0
                        && wide.getLong(WIDE_END_SIZE + 8) == at
                        && wide.getInt(WIDE_END_SIZE + 16) == 1
                        && size == Math.min(directory.size(), ELSEWHERE)
                        && from == Math.min(directory.from(), ELSEWHERE)
                        && files == Math.min(directory.files(), MANY)
                        && directory.from() + directory.size() == at,
                "the two ends of the ZIP do not say the same");
        return directory;
    }

    /** Goes through the ZIP from front to back, and through its directory in step; answers the number of files. */
    private int run() throws IOException, ArchiveObjection {
        Directory directory = directory();
        objectUnless(directory.size() <= LARGEST_DIRECTORY, "the directory of the ZIP is larger than any bundle's");
        ByteBuffer listed = read(directory.from(), directory.size());
        Set<String> names = new HashSet<>();
        long at = 0;
        int in = 0;
        while (in < listed.limit()) {
            objectUnless(
                    listed.limit() - in >= LISTED_SIZE && listed.getInt(in) == LISTED,
                    "the directory of the ZIP holds something else than files");
            int name = two(listed, in + 28);
            int extra = two(listed, in + 30);
            objectUnless(listed.limit() - in >= LISTED_SIZE + name + extra, "the directory of the ZIP ends too early");
            ListedFile file =
                    new ListedFile(listed.slice(in, LISTED_SIZE + name + extra).order(ByteOrder.LITTLE_ENDIAN), name);
            objectUnless(
                    names.add(file.name().toLowerCase(Locale.ROOT)),
                    "the ZIP has %s twice, in whatever capitals".formatted(file.name()));
            objectUnless(file.from() == at, "bytes in front of %s belong to no file".formatted(file.name()));
            at = pass(file, at);
            in += LISTED_SIZE + name + extra;
        }
        objectUnless(at == directory.from(), "bytes in front of the directory of the ZIP belong to no file");
        objectUnless(names.size() == directory.files(), "the end of the ZIP names another number of files");
        return names.size();
    }

    /** A file in the directory. A bundle's directory gives nothing but these parts. */
    private static final class ListedFile {

        private final ByteBuffer bytes;
        private final String name;
        private final long size;
        private final long packed;
        private final long from;

        ListedFile(ByteBuffer bytes, int nameLength) throws ArchiveObjection {
            this.bytes = bytes;
            this.name = StandardCharsets.UTF_8
                    .decode(bytes.slice(LISTED_SIZE, nameLength))
                    .toString();
            int extra = LISTED_SIZE + nameLength;
            int at = extra + 4;
            long said = four(bytes, 24);
            boolean wide = said == ELSEWHERE || four(bytes, 20) == ELSEWHERE || four(bytes, 42) == ELSEWHERE;
            try {
                this.size = said == ELSEWHERE ? bytes.getLong(at) : said;
                at += said == ELSEWHERE ? Long.BYTES : 0;
                said = four(bytes, 20);
                this.packed = said == ELSEWHERE ? bytes.getLong(at) : said;
                at += said == ELSEWHERE ? Long.BYTES : 0;
                said = four(bytes, 42);
                this.from = said == ELSEWHERE ? bytes.getLong(at) : said;
                at += said == ELSEWHERE ? Long.BYTES : 0;
            } catch (IndexOutOfBoundsException e) {
                throw new ArchiveObjection("%s has no size".formatted(name));
            }
            objectUnless(
                    wide
                            ? at == bytes.limit()
                                    && two(bytes, extra) == WIDE_FIELD
                                    && two(bytes, extra + 2) == at - extra - 4
                                    && isNeeded(size, 24)
                                    && isNeeded(packed, 20)
                                    && isNeeded(from, 42)
                            : extra == bytes.limit(),
                    "%s has an extra field".formatted(name));
            int version = wide ? WIDE : PLAIN;
            objectUnless(
                    two(bytes, 4) == version
                            && two(bytes, 6) == version
                            && two(bytes, 8) == FLAGS
                            && two(bytes, 10) == DEFLATED
                            && two(bytes, 32) == 0
                            && bytes.getInt(34) == 0
                            && bytes.getInt(38) == 0,
                    "%s is packed otherwise than any bundle's file, or has a comment".formatted(name));
        }

        /** Whether a number is elsewhere because it does not fit here. */
        private boolean isNeeded(long number, int at) {
            return four(bytes, at) != ELSEWHERE || number >= ELSEWHERE;
        }

        String name() {
            return name;
        }

        long from() {
            return from;
        }
    }

    /** Goes over a file; answers where the next one begins. */
    private long pass(ListedFile listed, long at) throws IOException, ArchiveObjection {
        ByteBuffer bytes = listed.bytes;
        int name = two(bytes, 28);
        ByteBuffer local = read(at, LOCAL_SIZE + (long) name);
        objectUnless(
                local.getInt(0) == LOCAL
                        && two(local, 4) == PLAIN
                        && local.getShort(6) == bytes.getShort(8)
                        && local.getShort(8) == bytes.getShort(10)
                        && local.getInt(10) == bytes.getInt(12)
                        && local.getInt(14) == 0
                        && local.getLong(18) == 0
                        && two(local, 26) == name
                        && two(local, 28) == 0
                        && local.slice(LOCAL_SIZE, name).equals(bytes.slice(LISTED_SIZE, name)),
                "in front of %s stands something else than in the directory of the ZIP".formatted(listed.name));
        long behind = at + LOCAL_SIZE + name;
        unpack(listed, behind);
        behind += listed.packed;
        boolean wide = listed.packed >= ELSEWHERE || listed.size >= ELSEWHERE;
        int size = wide ? Long.BYTES : Integer.BYTES;
        ByteBuffer descriptor = read(behind, 2L * Integer.BYTES + 2L * size);
        objectUnless(
                descriptor.getInt(0) == DESCRIPTOR
                        && descriptor.getInt(4) == bytes.getInt(16)
                        && (wide ? descriptor.getLong(8) : four(descriptor, 8)) == listed.packed
                        && (wide ? descriptor.getLong(16) : four(descriptor, 12)) == listed.size,
                "behind %s stands something else than in the directory of the ZIP".formatted(listed.name));
        return behind + descriptor.limit();
    }

    /** Unpacks a file and keeps nothing. The packed data must end where the directory says, and have the stated length. */
    private void unpack(ListedFile listed, long from) throws IOException, ArchiveObjection {
        inflater.reset();
        CRC32 crc = new CRC32();
        byte[] unpacked = new byte[BUFFER];
        long fed = 0;
        try {
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    long size = Math.min(BUFFER, listed.packed - fed);
                    objectUnless(size > 0, "%s ends too early".formatted(listed.name));
                    inflater.setInput(read(from + fed, size).array());
                    fed += size;
                }
                int got = inflater.inflate(unpacked);
                crc.update(unpacked, 0, got);
                objectUnless(
                        inflater.getBytesWritten() <= listed.size && !inflater.needsDictionary(),
                        "%s is longer than it is said to be".formatted(listed.name));
            }
        } catch (DataFormatException e) {
            throw new ArchiveObjection("%s is damaged".formatted(listed.name));
        }
        objectUnless(
                inflater.getBytesRead() == listed.packed,
                "among the packed bytes of %s are some that are not of it".formatted(listed.name));
        objectUnless(
                inflater.getBytesWritten() == listed.size && (int) crc.getValue() == listed.bytes.getInt(16),
                "%s is another than it is said to be".formatted(listed.name));
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        file.close();
    }
}
