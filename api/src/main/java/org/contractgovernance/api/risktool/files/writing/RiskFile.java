package org.contractgovernance.api.risktool.files.writing;

import com.fasterxml.jackson.annotation.JsonIgnoreType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.contractgovernance.api.risktool.files.CellText;
import org.contractgovernance.api.risktool.files.FileFormat;
import org.contractgovernance.contracts.risktool.ReferredRisk;
import org.contractgovernance.contracts.risktool.files.Encoding;
import org.contractgovernance.contracts.risktool.files.Mapping;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A file of early warnings. It is written while they are read. */
@JsonIgnoreType // never written as JSON
final class RiskFile {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final int HELD_AT_MOST = 200;

    private final Mapping mapping;
    private final MappedRow row;
    private final FileFormat format;
    private final Iterable<ReferredRisk> risks;

    RiskFile(Mapping mapping, FileFormat format, Iterable<ReferredRisk> risks) {
        this.mapping = mapping;
        this.row = new MappedRow(mapping);
        this.format = format;
        this.risks = risks;
    }

    void writeTo(OutputStream out) throws IOException {
        switch (format) {
            case CSV -> csv(out);
            case XLSX -> xlsx(out);
        }
    }

    private void csv(OutputStream out) throws IOException {
        CSVFormat csv = CSVFormat.RFC4180
                .builder()
                .setDelimiter(mapping.csv().delimiter())
                .get();
        Encoding encoding = mapping.csv().encoding();
        Writer writer = new OutputStreamWriter(out, encoding.charset());
        if (encoding == Encoding.UTF_8_WITH_MARK) {
            writer.write(BYTE_ORDER_MARK);
        }
        // not closed: the stream is the container's
        CSVPrinter printer = new CSVPrinter(writer, csv);
        printer.printRecord(mapping.columns().stream()
                .map(each -> CellText.harmless(each.heading()))
                .toList());
        for (ReferredRisk each : risks) {
            printer.printRecord(row.of(each).stream()
                    .map(cell -> cell.plain(mapping.dayFormat()))
                    .toList());
        }
        writer.flush();
    }

    private void xlsx(OutputStream out) throws IOException {
        // not closed after a failure: closing would end an incomplete file as if it were complete
        Workbook book = new Workbook(out, "Contract Governance", "1.0");
        Worksheet sheet = book.newWorksheet(mapping.sheet());
        int line = 0;
        for (int i = 0; i < mapping.columns().size(); i++) {
            sheet.inlineString(line, i, mapping.columns().get(i).heading());
            sheet.style(line, i).bold().set();
        }
        for (ReferredRisk each : risks) {
            line++;
            List<Cell> cells = row.of(each);
            for (int i = 0; i < cells.size(); i++) {
                write(sheet, line, i, cells.get(i));
            }
            if (line % HELD_AT_MOST == 0) {
                sheet.flush();
            }
        }
        book.finish();
    }

    private void write(Worksheet sheet, int line, int column, Cell cell) {
        switch (cell) {
            // as text, which no spreadsheet computes, whatever its beginning
            case Cell.TextCell words -> sheet.inlineString(line, column, words.text());
            case Cell.Whole whole -> sheet.value(line, column, whole.number());
            case Cell.Day day -> {
                sheet.value(line, column, day.day());
                sheet.style(line, column)
                        .format(mapping.days().toLowerCase(Locale.ROOT))
                        .set();
            }
            case Cell.Empty empty -> {}
        }
    }
}
