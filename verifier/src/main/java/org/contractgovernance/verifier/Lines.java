package org.contractgovernance.verifier;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads a text line by line, and refuses lines that are longer than a bundle's lines can be. */
final class Lines implements Closeable {

    /** The longest line: an event's texts are no longer than the largest request, written as JSON in JSON. */
    private static final int LONGEST = 16 << 20;

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private long number;

    /**
     * @param name what the text is called
     */
    Lines(String name, InputStream in) {
        this.name = name;
        this.in = in;
    }

    /**
     * The next line, without its line break; none after the last.
     *
     * @throws NotCheckable where the line is too long, is not UTF-8, or has no end
     */
    @Nullable String next() throws IOException {
        ByteArrayOutputStream begun = null;
        while (true) {
            if (at == end) {
                at = 0;
                end = in.read(buffer);
                if (end < 0) {
                    end = 0;
                    if (begun != null) {
                        throw new NotCheckable("the last line of %s is not ended".formatted(name));
                    }
                    return null;
                }
            }
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            if (at < end) {
                at++;
                number++;
                if (begun == null) {
                    return text(buffer, from, at - 1 - from);
                }
                begun.write(buffer, from, at - 1 - from);
                return text(begun.toByteArray(), 0, begun.size());
            }
            begun = begun == null ? new ByteArrayOutputStream() : begun;
            begun.write(buffer, from, at - from);
            if (begun.size() > LONGEST) {
                throw new NotCheckable("line %d of %s is longer than %d MiB: no bundle has such lines"
                        .formatted(number + 1, name, LONGEST >> 20));
            }
        }
    }

    private String text(byte[] bytes, int from, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, length))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new NotCheckable("line %d of %s is no text in UTF-8".formatted(number, name));
        }
    }

    /** The number of lines so far. */
    long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
