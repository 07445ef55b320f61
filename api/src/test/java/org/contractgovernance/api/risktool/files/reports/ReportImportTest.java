package org.contractgovernance.api.risktool.files.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.contractgovernance.api.risktool.files.FileFormat;
import org.contractgovernance.api.risktool.files.reading.FileRows;
import org.contractgovernance.api.risktool.files.reading.ReportFile;
import org.contractgovernance.api.risktool.files.reports.ImportedReports.RefusedRow;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.earlywarning.EarlyWarningRule;
import org.contractgovernance.contracts.risktool.files.AMapping;
import org.contractgovernance.contracts.risktool.files.MappedField;
import org.contractgovernance.contracts.risktool.files.Mapping;
import org.contractgovernance.contracts.risktool.files.Mapping.Column;
import org.contractgovernance.contracts.risktool.files.RiskReport;
import org.contractgovernance.contracts.risktool.files.RiskReports;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.contracts.term.PersonId;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** What a tool exported is taken row by row, whatever is wrong with some of them. */
class ReportImportTest {

    private static final Caller CALLER =
            new Caller(PersonId.create(), "risk-tool", Set.of(Role.RISK_TOOL), Set.of(), true);

    private static final String HEADINGS = "Held as;External reference;Score;Stage;As of;Revision;Anything\n";

    private final Register register = new Register();

    /** What is on record, in memory: early warnings up to EW-5000 are, and no others. */
    private static final class Register implements RiskReports {

        private final Map<String, RiskReport> said = new ConcurrentHashMap<>();

        @Override
        public boolean take(RiskReport report, Caller caller) {
            if (Integer.parseInt(report.earlyWarning().substring(3)) > FileRows.MOST_ROWS) {
                throw BrokenRule.of(GeneralRule.UNKNOWN_ENTITY);
            }
            if (Long.valueOf(998).equals(report.position())) {
                throw new IllegalStateException("an event of it cannot be read");
            }
            if (Long.valueOf(999).equals(report.position())) {
                throw BrokenRule.of(EarlyWarningRule.REVIEW_IN_THE_PAST, "a rule of the record")
                        .at("/position");
            }
            return !report.equals(said.put(report.earlyWarning(), report));
        }
    }

    private static Mapping mapping(Column... more) {
        return AMapping.mapping()
                .columns(
                        more.length > 0
                                ? List.of(more)
                                : List.of(
                                        new Column("Title", MappedField.TITLE, null),
                                        new Column("External reference", MappedField.SUBJECT, null),
                                        new Column("Held as", MappedField.TOOL_REFERENCE, null),
                                        new Column("Score", MappedField.TOOL_SCORE, null),
                                        new Column("Stage", MappedField.TOOL_STATUS, null),
                                        new Column("As of", MappedField.TOOL_DAY, null),
                                        new Column("Revision", MappedField.POSITION, null)))
                .reading(new Mapping.Reading(Map.of("High", 20), List.of("Archived"), null))
                .build();
    }

    @Test
    void aRowThatCannotBeTakenKeepsNoOtherFromIt() {
        ImportedReports imported = taken("""
                CR-1;one/EW-1;;;04/05/2016;1;
                CR-2;one/EW-2;;;04/05/2016;998;
                CR-3;one/EW-3;;;04/05/2016;1;
                """);

        assertThat(imported.taken()).isEqualTo(2);
        assertThat(imported.refused()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.code()).isEqualTo("unexpected");
        });
    }

    private ImportedReports taken(String rows) {
        return new ReportImport(register, CALLER)
                .of(new ReportFile((HEADINGS + rows).getBytes(StandardCharsets.UTF_8), FileFormat.CSV), mapping());
    }

    private static void refusedAs(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule().code()).isEqualTo(code));
    }

    @Test
    void fiveThousandRowsAreTakenButTenThatAreWrong() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= FileRows.MOST_ROWS; i++) {
            String reference = "w/EW-" + i;
            rows.append(
                    switch (i) {
                        case 100 -> "CR-1;;12;Live;04/05/2016;1;\n";
                        case 200 -> "CR-1;w/I-200;12;Live;04/05/2016;1;\n";
                        case 300 -> "CR-1;%s;enormous;Live;04/05/2016;1;\n".formatted(reference);
                        case 400 -> "CR-1;%s;101;Live;04/05/2016;1;\n".formatted(reference);
                        case 500 -> "CR-1;%s;12;Live;31/02/2016;1;\n".formatted(reference);
                        case 600 -> "CR-1;%s;12;Live;04/05/2016;first;\n".formatted(reference);
                        case 700 -> "CR-1;w/EW-1;12;Live;04/05/2016;1;\n";
                        case 800 -> ";%s;;;04/05/2016;1;x\n".formatted(reference);
                        case 900 -> "CR-1;w/EW-99999;12;Live;04/05/2016;1;\n";
                        case 1000 -> "CR-1;%s;12;Live;04/05/2016;999;\n".formatted(reference);
                        default -> "CR-%d;%s;12;Live;04/05/2016;1;\n".formatted(i, reference);
                    });
        }

        ImportedReports first = taken(rows.toString());
        ImportedReports again = taken(rows.toString());

        assertThat(first.rows()).isEqualTo(5_000);
        assertThat(first.taken()).isEqualTo(4_990);
        assertThat(first.alreadySo()).isZero();
        assertThat(first.refused())
                .extracting(RefusedRow::line, RefusedRow::column, RefusedRow::code)
                .containsExactly(
                        tuple(101, "External reference", "cell-required"),
                        tuple(201, "External reference", "not-a-reference"),
                        tuple(301, "Score", "not-a-score"),
                        tuple(401, "Score", "not-a-score"),
                        tuple(501, "As of", "not-a-day"),
                        tuple(601, "Revision", "not-a-position"),
                        tuple(701, null, "row-repeated"),
                        tuple(801, null, "row-says-nothing"),
                        tuple(901, null, "unknown-entity"),
                        tuple(1001, "Revision", "review-in-the-past"));
        assertThat(again.taken()).isZero();
        assertThat(again.alreadySo()).isEqualTo(4_990);
        assertThat(again.refused()).isEqualTo(first.refused());
    }

    @Test
    void wordsAndDaysAreReadAsTheMappingSays() {
        taken("CR-1;w/EW-3;high;Archived;04/05/2016;226;\n");

        assertThat(register.said.get("EW-3"))
                .isEqualTo(new RiskReport("w", "EW-3", "CR-1", 226L, 20, "Archived", true, LocalDate.of(2016, 5, 4)));
    }

    @Test
    void linesAreCountedAsPeopleSeeThem() {
        ImportedReports answer = taken("CR-1;w/EW-1;12;\"Live,\nand kicking\";;1;\n\n;;;;;;\nCR-2;w/EW-2;0;;;1;\n");

        assertThat(answer.rows()).isEqualTo(2);
        assertThat(answer.refused()).extracting(RefusedRow::line).containsExactly(6);
    }

    @Test
    void aSpreadsheetIsReadToo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook book = new Workbook(out, "A tool", "1.0");
        Worksheet sheet = book.newWorksheet("Risks");
        String[] headings = {"Score", "External reference", "Held as", "Stage", "As of", "Revision"};
        for (int i = 0; i < headings.length; i++) {
            sheet.value(0, i, headings[i]);
        }
        sheet.value(1, 0, 12);
        sheet.value(1, 1, "w/EW-3");
        sheet.value(1, 2, "CR-7");
        sheet.value(1, 3, "Live");
        sheet.value(1, 4, LocalDate.of(2016, 5, 4));
        sheet.value(1, 5, 226);
        sheet.value(3, 0, 12.5);
        sheet.value(3, 1, "w/EW-4");
        book.finish();

        ImportedReports answer =
                new ReportImport(register, CALLER).of(new ReportFile(out.toByteArray(), FileFormat.XLSX), mapping());

        assertThat(register.said.get("EW-3"))
                .isEqualTo(new RiskReport("w", "EW-3", "CR-7", 226L, 12, "Live", null, LocalDate.of(2016, 5, 4)));
        assertThat(answer.refused())
                .extracting(RefusedRow::line, RefusedRow::column)
                .containsExactly(tuple(4, "Score"));
    }

    @Test
    void whatIsNoSuchFileIsRefusedAsAWhole() throws IOException {
        refusedAs(
                "heading-missing",
                () -> new ReportImport(register, CALLER)
                        .of(
                                new ReportFile("Ours;Theirs\n".getBytes(StandardCharsets.UTF_8), FileFormat.CSV),
                                mapping()));
        refusedAs("too-many-rows", () -> taken("CR-1;w/EW-1;1;;;1;\n".repeat(FileRows.MOST_ROWS + 1)));
        refusedAs("unreadable-file", () -> taken("CR-1;\"w/EW-1;1;;;1;\n"));
        refusedAs(
                "unreadable-file",
                () -> new ReportImport(register, CALLER)
                        .of(new ReportFile(new byte[] {(byte) 0xc3, 0x28}, FileFormat.CSV), mapping()));
        refusedAs(
                "unreadable-file",
                () -> new ReportImport(register, CALLER)
                        .of(new ReportFile("no zip".getBytes(StandardCharsets.UTF_8), FileFormat.XLSX), mapping()));
        refusedAs(
                "reads-nothing",
                () -> new ReportImport(register, CALLER)
                        .of(
                                new ReportFile(HEADINGS.getBytes(StandardCharsets.UTF_8), FileFormat.CSV),
                                mapping(new Column("External reference", MappedField.SUBJECT, null))));
        assertThat(register.said).isEmpty();
    }

    @Test
    void aFileThatUnpacksWithoutEndIsNotUnpacked() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] mebibyte = new byte[1 << 20];
            for (int i = 0; i < 33; i++) {
                zip.write(mebibyte);
            }
        }
        assertThat(bomb.size()).isLessThan(100_000);

        assertThatThrownBy(() -> new ReportImport(register, CALLER)
                        .of(new ReportFile(bomb.toByteArray(), FileFormat.XLSX), mapping()))
                .hasMessageContaining("unpacked, the file is larger");
    }

    @Test
    void whereNothingCanBeTakenTheWholeFileIsAnsweredSo() {
        RiskReports away = (report, caller) -> {
            throw BrokenRule.of(GeneralRule.STORE_UNAVAILABLE);
        };

        refusedAs(
                "store-unavailable",
                () -> new ReportImport(away, CALLER)
                        .of(
                                new ReportFile(
                                        (HEADINGS + "CR-1;w/EW-1;1;;;1;\n").getBytes(StandardCharsets.UTF_8),
                                        FileFormat.CSV),
                                mapping()));
    }
}
