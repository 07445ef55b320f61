package org.contractgovernance.api.risktool.files.reading;

import static org.contractgovernance.api.risktool.files.reading.PackedFile.unreadable;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.contractgovernance.contracts.risktool.files.Mapping;

/** Reads CSV row by row, with a limit on the length of a row, because the parser makes an object of every cell before it returns a row. */
final class CsvRows {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** Longest row, in characters. */
    private static final int LONGEST = 1 << 18;

    private CsvRows() {}

    static void read(byte[] content, Mapping mapping, Consumer<FileRow> rows) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(mapping.csv().delimiter())
                .get();
        long line = 0;
        Allowance text = new Allowance(new StringReader(decoded(content, mapping)));
        try (CSVParser parser = format.parse(text)) {
            for (CSVRecord each : parser) {
                long begins = line + 1;
                line = parser.getCurrentLineNumber();
                text.renew();
                if (each.size() > FileRows.MOST_COLUMNS) {
                    throw unreadable("line %d has more than %d cells".formatted(begins, FileRows.MOST_COLUMNS));
                }
                rows.accept(row(Math.toIntExact(begins), each));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw unreadable(
                    text.isUsedUp()
                            ? "after line %d comes one of more than %d characters".formatted(line, LONGEST)
                            : "the text stops being CSV after line %d".formatted(line));
        }
    }

    private static FileRow row(int line, CSVRecord csv) {
        Map<Integer, FoundCell> cells = new TreeMap<>();
        for (int i = 0; i < csv.size(); i++) {
            String text = csv.get(i);
            FoundCell cell = SheetRows.text(text.length() > FoundCell.KEPT ? text.substring(0, FoundCell.KEPT) : text);
            if (cell != null) {
                cells.put(i, cell);
            }
        }
        return new FileRow(line, cells);
    }

    private static String decoded(byte[] content, Mapping mapping) {
        try {
            String text = mapping.csv()
                    .encoding()
                    .charset()
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw unreadable("the file is not in the encoding %s"
                    .formatted(mapping.csv().encoding().code()));
        }
    }

    /** Passes a limited number of characters on until the next row was read. */
    private static final class Allowance extends FilterReader {

        private int left = LONGEST;

        Allowance(Reader in) {
            super(in);
        }

        void renew() {
            left = LONGEST;
        }

        boolean isUsedUp() {
            return left < 0;
        }

        @Override
        public int read() throws IOException {
            char[] one = new char[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            int got = in.read(into, from, length);
            left -= Math.max(got, 0);
            if (isUsedUp()) {
                throw new IOException("the row is too long");
            }
            return got;
        }
    }
}
