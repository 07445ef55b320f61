package org.contractgovernance.api.risktool.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.contractgovernance.contracts.risktool.files.Mapping;
import org.contractgovernance.contracts.risktool.files.MappingRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The rows of a file that was sent, of which nothing is taken for granted. */
final class FileRows {

    /** How many rows a file may have, its headings aside. */
    static final int MOST_ROWS = 5_000;

    /** How large what is packed in an XLSX file may be, all together: 5,000 rows of 60 columns are far smaller. */
    private static final long UNPACKED = 32L << 20;

    private static final int MOST_ENTRIES = 500;
    private static final int MOST_COLUMNS = 500;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private FileRows() {}

    /** The rows that have something in them, the headings first. */
    static List<FileRow> of(ReportFile file, Mapping mapping) {
        List<FileRow> rows = new ArrayList<>();
        switch (file.format()) {
            case CSV -> csv(file.content(), mapping, rows);
            case XLSX -> xlsx(file.content(), mapping, rows);
        }
        return rows;
    }

    private static void add(FileRow row, List<FileRow> rows) {
        if (row.isBlank()) {
            return;
        }
        if (rows.size() > MOST_ROWS) {
            throw BrokenRule.of(MappingRule.TOO_MANY_ROWS);
        }
        rows.add(row);
    }

    private static BrokenRule unreadable(String detail) {
        return BrokenRule.of(MappingRule.UNREADABLE_FILE, detail);
    }

    private static void csv(byte[] content, Mapping mapping, List<FileRow> rows) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(mapping.csv().delimiter())
                .get();
        long line = 0;
        try (CSVParser parser = format.parse(new StringReader(decoded(content, mapping)))) {
            for (CSVRecord each : parser) {
                long begins = line + 1;
                line = parser.getCurrentLineNumber();
                if (each.size() > MOST_COLUMNS) {
                    throw unreadable("line %d has more than %d cells".formatted(begins, MOST_COLUMNS));
                }
                add(new FileRow(Math.toIntExact(begins), each.toList()), rows);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw unreadable("the text stops being CSV after line %d".formatted(line));
        }
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

    private static void xlsx(byte[] content, Mapping mapping, List<FileRow> rows) {
        try {
            isNoBomb(content);
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
                Sheet sheet = book.findSheet(mapping.sheet()).orElseGet(book::getFirstSheet);
                try (Stream<Row> stream = sheet.openStream()) {
                    Iterator<Row> each = stream.iterator();
                    while (each.hasNext()) {
                        add(row(each.next()), rows);
                    }
                }
            }
        } catch (BrokenRule e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // whoever reads it has many words for a file that is broken, and some of them quote it
            throw unreadable("the file is no XLSX file, or it is damaged");
        }
    }

    /** Unpacks everything once and keeps nothing, by the reader's own reading of the file. */
    private static void isNoBomb(byte[] content) throws IOException {
        long unpacked = 0;
        int entries = 0;
        byte[] passed = new byte[8_192];
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry each :
                    (Iterable<ZipArchiveEntry>) () -> zip.getEntries().asIterator()) {
                if (++entries > MOST_ENTRIES) {
                    throw unreadable("the file has more than %d parts".formatted(MOST_ENTRIES));
                }
                try (InputStream part = zip.getInputStream(each)) {
                    for (int n = part.read(passed); n >= 0; n = part.read(passed)) {
                        unpacked += n;
                        if (unpacked > UNPACKED) {
                            throw unreadable("unpacked, the file is larger than %d bytes".formatted(UNPACKED));
                        }
                    }
                }
            }
        }
    }

    private static FileRow row(Row row) {
        if (row.getCellCount() > MOST_COLUMNS) {
            throw unreadable("row %d has more than %d cells".formatted(row.getRowNum(), MOST_COLUMNS));
        }
        return new FileRow(
                row.getRowNum(),
                IntStream.range(0, row.getCellCount())
                        .mapToObj(each -> text(row.getOptionalCell(each).orElse(null)))
                        .toList());
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = cell.asNumber();
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        String text = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
        return text == null ? "" : text;
    }
}
