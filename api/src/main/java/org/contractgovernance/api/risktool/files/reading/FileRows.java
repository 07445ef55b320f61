package org.contractgovernance.api.risktool.files.reading;

import static org.contractgovernance.api.risktool.files.reading.PackedFile.unreadable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.contractgovernance.api.risktool.files.reading.SheetRows.Merged;
import org.contractgovernance.api.risktool.files.reading.SheetRows.Raw;
import org.contractgovernance.api.risktool.files.reading.SheetRows.Shared;
import org.contractgovernance.contracts.risktool.files.Mapping;
import org.contractgovernance.contracts.risktool.files.MappingRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file in a request. Nothing about the file is taken for granted. Only columns that the mapping reads are kept, so that no
 * file needs more memory than 5,000 rows of those columns.
 */
public final class FileRows {

    /** How many rows a file may have, its headings aside. */
    public static final int MOST_ROWS = 5_000;

    /** How many columns something may stand in. */
    static final int MOST_COLUMNS = 500;

    private static final int MOST_MERGED = 2_000;

    /** Rows above the headings that look as if there were something in them, and there is not. */
    private static final int MOST_EMPTY = 20;

    private final Mapping mapping;
    private final List<FileRow> rows = new ArrayList<>();
    private @Nullable ReadRows read;

    private FileRows(Mapping mapping) {
        this.mapping = mapping;
    }

    /**
     * The rows of a file.
     *
     * @throws BrokenRule where it cannot be read, or lacks a heading
     */
    public static FileRows of(ReportFile file, Mapping mapping) {
        FileRows rows = new FileRows(mapping);
        switch (file.format()) {
            case CSV -> CsvRows.read(file.content(), mapping, rows::add);
            case XLSX -> rows.xlsx(file.content());
        }
        return rows;
    }

    /** How the rows are read, as the headings have it. */
    public ReadRows read() {
        if (read == null) {
            throw BrokenRule.of(MappingRule.HEADING_MISSING);
        }
        return read;
    }

    /** The rows under the headings that have something in them. */
    public List<FileRow> rows() {
        return rows;
    }

    private void add(FileRow row) {
        if (row.isBlank()) {
            return;
        }
        ReadRows headed = read;
        if (headed == null) {
            read = new ReadRows(mapping, row, null);
            return;
        }
        if (rows.size() == MOST_ROWS) {
            throw BrokenRule.of(MappingRule.TOO_MANY_ROWS);
        }
        rows.add(row.only(headed.headings()::reads));
    }

    private void xlsx(byte[] content) {
        try {
            Book book = new Book(new PackedFile(content));
            ReadRows headed = headings(book);
            if (headed != null) {
                read = headed;
                rows(book, headed);
            }
        } catch (BrokenRule e) {
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // the reader has many words for a broken file, and some of them quote it
            throw unreadable("the file is no XLSX file, or it is damaged");
        }
    }

    /** The first row that is not empty; the shared texts of its cells follow the cells, in a part of their own. */
    private @Nullable ReadRows headings(Book book) throws IOException, XMLStreamException {
        try (PartXml xml = book.sheet(mapping.sheet())) {
            SheetRows sheet = new SheetRows(xml, book.days(), List.of());
            for (int i = 0; i < MOST_EMPTY; i++) {
                Raw raw = sheet.next();
                if (raw == null) {
                    return null;
                }
                FileRow row = known(raw, book.texts(shared(List.of(raw))));
                if (!row.isBlank()) {
                    return new ReadRows(mapping, row, book.days());
                }
            }
        }
        return null;
    }

    private void rows(Book book, ReadRows headed) throws IOException, XMLStreamException {
        List<Raw> kept = new ArrayList<>();
        List<Merged> merged = new ArrayList<>();
        try (PartXml xml = book.sheet(mapping.sheet())) {
            SheetRows sheet = new SheetRows(xml, book.days(), book.formats());
            for (Raw raw = sheet.next(); raw != null; raw = sheet.next()) {
                if (raw.line() <= headed.headings().line()) {
                    continue;
                }
                if (kept.size() == MOST_ROWS) {
                    throw BrokenRule.of(MappingRule.TOO_MANY_ROWS);
                }
                raw.cells().keySet().removeIf(each -> !headed.headings().reads(each));
                kept.add(raw);
            }
            for (Merged each = sheet.merged(); each != null; each = sheet.merged()) {
                if (merged.size() == MOST_MERGED) {
                    throw unreadable("the sheet has more than %d merged cells".formatted(MOST_MERGED));
                }
                merged.add(each);
            }
        }
        Map<Integer, String> texts = book.texts(shared(kept));
        for (Raw each : kept) {
            FileRow row = known(each, texts);
            headed.headings().columns().forEach(column -> {
                if (merged.stream().anyMatch(some -> some.hides(row.line(), column))) {
                    row.cells()
                            .put(
                                    column,
                                    new FoundCell.Spoilt("a part of merged cells, of which one alone has the value"));
                }
            });
            rows.add(row);
        }
    }

    private static Set<Integer> shared(List<Raw> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().values().stream())
                .filter(Shared.class::isInstance)
                .map(cell -> ((Shared) cell).number())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static FileRow known(Raw raw, Map<Integer, String> texts) throws IOException {
        return new FileRow(raw.line(), SheetRows.known(raw.cells(), texts));
    }
}
