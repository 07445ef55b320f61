package org.contractgovernance.api.risktool.files.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.contractgovernance.api.risktool.files.reports.MadeWorkbook.HEADINGS;
import static org.contractgovernance.api.risktool.files.reports.MadeWorkbook.number;
import static org.contractgovernance.api.risktool.files.reports.MadeWorkbook.row;
import static org.contractgovernance.api.risktool.files.reports.MadeWorkbook.text;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contractgovernance.api.risktool.files.FileFormat;
import org.contractgovernance.api.risktool.files.reading.ReportFile;
import org.contractgovernance.api.risktool.files.reports.ImportedReports.RefusedRow;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.risktool.files.AMapping;
import org.contractgovernance.contracts.risktool.files.MappedField;
import org.contractgovernance.contracts.risktool.files.Mapping;
import org.contractgovernance.contracts.risktool.files.Mapping.Column;
import org.contractgovernance.contracts.risktool.files.RiskReport;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What spreadsheets make of what a tool wrote is either read as the tool meant it, or refused where it stands. */
class SpreadsheetsTest {

    private static final Caller CALLER =
            new Caller(PersonId.create(), "risk-tool", Set.of(Role.RISK_TOOL), Set.of(), true);

    private final Map<String, RiskReport> said = new HashMap<>();

    private static Mapping mapping(List<String> closed, List<String> open) {
        return AMapping.mapping()
                .columns(List.of(
                        new Column("External reference", MappedField.SUBJECT, null),
                        new Column("Held as", MappedField.TOOL_REFERENCE, null),
                        new Column("Score", MappedField.TOOL_SCORE, null),
                        new Column("Stage", MappedField.TOOL_STATUS, null),
                        new Column("As of", MappedField.TOOL_DAY, null),
                        new Column("Revision", MappedField.POSITION, null)))
                .reading(new Mapping.Reading(null, closed, open))
                .build();
    }

    private ImportedReports taken(byte[] file, FileFormat format, Mapping mapping) {
        return new ReportImport(
                        (report, caller) -> {
                            synchronized (said) {
                                return !report.equals(said.put(report.earlyWarning(), report));
                            }
                        },
                        CALLER)
                .of(new ReportFile(file, format), mapping);
    }

    private ImportedReports taken(MadeWorkbook file) {
        return taken(file.bytes(), FileFormat.XLSX, mapping(List.of("Closed"), null));
    }

    private ImportedReports taken(String row) {
        return taken(
                ("Held as;External reference;Score;Stage;As of;Revision\n" + row + "\n")
                        .getBytes(StandardCharsets.UTF_8),
                FileFormat.CSV,
                mapping(List.of("Closed"), null));
    }

    private RiskReport only(ImportedReports answer) {
        assertThat(answer.refused()).isEmpty();
        return said.get("EW-3");
    }

    private static void refused(ImportedReports answer, String column, String code) {
        assertThat(answer.refused())
                .extracting(RefusedRow::line, RefusedRow::column, RefusedRow::code)
                .containsExactly(tuple(2, column, code));
    }

    private void refusedAsAWhole(MadeWorkbook file, String code, String detail) {
        assertThatThrownBy(() -> taken(file))
                .hasMessageContaining(detail)
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule().code()).isEqualTo(code));
        assertThat(said).isEmpty();
    }

    @Test
    void aWorkbookThatCountsFrom1904HasItsOwnDays() {
        String row = row(
                2,
                text("CR-1"),
                text("w/EW-3"),
                number("12"),
                text("Live"),
                "<c s=\"1\"><v>41032</v></c>",
                number("226"));
        for (String from1904 : List.of("1", "true")) {
            MadeWorkbook file = new MadeWorkbook(row)
                    .replaced("xl/workbook.xml", "<workbookPr/>", "<workbookPr date1904=\"%s\"/>".formatted(from1904));

            assertThat(only(taken(file)))
                    .isEqualTo(new RiskReport("w", "EW-3", "CR-1", 226L, 12, "Live", null, LocalDate.of(2016, 5, 4)));
        }
        assertThat(only(taken(new MadeWorkbook(row.replace("41032", "42494")))).day())
                .isEqualTo(LocalDate.of(2016, 5, 4));
    }

    @ParameterizedTest
    @CsvSource({"42494.75, 2016-05-04", "42493.99999999, 2016-05-04", "42493.9, 2016-05-03", "4.2494E4, 2016-05-04"})
    void theTimeOfTheDayIsNoDay(String number, LocalDate day) {
        assertThat(only(taken(new MadeWorkbook(
                                row(2, text("CR-1"), text("w/EW-3"), number("12"), text("Live"), number(number)))))
                        .day())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20160504", "2016", "0.5", "-3", "1E90"})
    void aNumberThatIsMoreLikelyNoDayIsNone(String number) {
        refused(
                taken(new MadeWorkbook(
                        row(2, text("CR-1"), text("w/EW-3"), number("12"), text("Live"), number(number)))),
                "As of",
                "not-a-day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#SPILL!", "########", "Err:502"})
    void anErrorIsNobodysAnswer(String error) {
        refused(
                taken(new MadeWorkbook(row(
                        2, text("CR-1"), text("w/EW-3"), number("12"), "<c t=\"e\"><v>%s</v></c>".formatted(error)))),
                "Stage",
                "cell-without-value");
        refused(
                taken(new MadeWorkbook(row(2, text("CR-1"), text("w/EW-3"), number("12"), text(error)))),
                "Stage",
                "cell-without-value");
        refused(taken("CR-1;w/EW-3;12;%s;;226".formatted(error)), "Stage", "cell-without-value");
        assertThat(said).isEmpty();
    }

    @Test
    void aFormulaThatWasNeverCalculatedSaysNothingAndIsNotTakenForNothing() {
        for (String formula : List.of("<c><f>A1</f></c>", "<c><f>A1</f><v/></c>", "<c t=\"str\"><f>A1</f></c>")) {
            refused(
                    taken(new MadeWorkbook(row(2, text("CR-1"), text("w/EW-3"), formula, text("Live")))),
                    "Score",
                    "cell-without-value");
        }
        RiskReport calculated = only(taken(new MadeWorkbook(row(
                2,
                text("CR-1"),
                text("w/EW-3"),
                "<c><f>3*4</f><v>12</v></c>",
                "<c t=\"str\"><f>IF(1,\"\")</f><v></v></c>"))));
        assertThat(calculated.score()).isEqualTo(12);
        assertThat(calculated.status()).isNull();
    }

    @Test
    void whatIsBlankIsNotSaid() {
        assertThat(only(taken("CR-1;w/EW-3;; \u00a0;;226")))
                .isEqualTo(new RiskReport("w", "EW-3", "CR-1", 226L, null, null, null, null));
    }

    @Test
    void aHeadingThatIsThereTwiceIsRefused() {
        refusedAsAWhole(
                new MadeWorkbook("")
                        .sheet(HEADINGS.replace(
                                "</row>", "<c r=\"G1\" t=\"inlineStr\"><is><t> score</t></is></c></row>")),
                "heading-twice",
                "Score stands over 2 columns");
        assertThatThrownBy(() -> taken(
                        "Held as;External reference;Score;Stage;As of;Revision;STAGE".getBytes(StandardCharsets.UTF_8),
                        FileFormat.CSV,
                        mapping(null, null)))
                .hasMessageContaining("Stage stands over 2 columns");
    }

    @Test
    void aHeadingMayHaveABreakOfTheLineInIt() {
        assertThat(only(taken(new MadeWorkbook("")
                                .sheet(HEADINGS.replace("External reference", "External&#10;reference ")
                                        + row(2, text("CR-1"), text("w/EW-3"), number("12")))))
                        .score())
                .isEqualTo(12);
    }

    @Test
    void noOtherSheetIsReadThanTheOneThatTheMappingNames() {
        String row = row(2, text("CR-1"), text("w/EW-3"), number("12"), text("Live"));
        refusedAsAWhole(
                new MadeWorkbook(row).replaced("xl/workbook.xml", "name=\"Risks\"", "name=\"Sheet1\""),
                "sheet-missing",
                "the mapping reads the sheet \"Risks\"");
        for (String state : List.of("hidden", "veryHidden")) {
            refusedAsAWhole(
                    new MadeWorkbook(row)
                            .replaced(
                                    "xl/workbook.xml",
                                    "name=\"Risks\"",
                                    "name=\"Risks\" state=\"%s\"".formatted(state)),
                    "sheet-missing",
                    "is hidden");
        }
        assertThat(only(taken(new MadeWorkbook(row).replaced("xl/workbook.xml", "name=\"Risks\"", "name=\"RISKS\"")))
                        .score())
                .isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-Feb", "01-Feb", "01-Feb-16", "1-Feb-2016", "Feb-16", "01/02/2016"})
    void aDayThatASpreadsheetMadeIsNoReference(String reference) {
        refused(taken(reference + ";w/EW-3;12;Live;;226"), "Held as", "not-a-tool-reference");
        assertThat(said).isEmpty();
    }

    @Test
    void aReferenceThatASpreadsheetShowsAsADayIsRefused() {
        for (String style : List.of("1", "2")) {
            refused(
                    taken(new MadeWorkbook(row(
                            2,
                            "<c s=\"%s\"><v>42401</v></c>".formatted(style),
                            text("w/EW-3"),
                            number("12"),
                            text("Live")))),
                    "Held as",
                    "cell-without-value");
        }
        refused(
                taken(new MadeWorkbook(row(2, number("1.2345678901234567E19"), text("w/EW-3"), number("12")))),
                "Held as",
                "not-a-tool-reference");
    }

    @Test
    void zerosThatANumberIsShownWithBelongToTheReference() {
        assertThat(only(taken(new MadeWorkbook(
                                row(2, "<c s=\"3\"><v>42</v></c>", text("w/EW-3"), number("12"), text("Live")))))
                        .toolReference())
                .isEqualTo("00042");
        assertThat(only(taken(new MadeWorkbook(
                                row(2, "<c s=\"4\"><v>42</v></c>", text("w/EW-3"), number("12"), text("Live")))))
                        .toolReference())
                .isEqualTo("42");
    }

    @Test
    void ofMergedCellsOneHasTheValueAndTheOthersAreNotBlank() {
        ImportedReports answer = taken(new MadeWorkbook("")
                .sheet(
                        HEADINGS
                                + row(2, text("CR-1"), text("w/EW-3"), number("12"), text("Live"))
                                + row(3, text("CR-2"), text("w/EW-4"), number("12")),
                        "<mergeCells count=\"1\"><mergeCell ref=\"D2:D3\"/></mergeCells>"));

        assertThat(answer.refused())
                .extracting(RefusedRow::line, RefusedRow::column, RefusedRow::code)
                .containsExactly(tuple(3, "Stage", "cell-without-value"));
        assertThat(said.get("EW-3").status()).isEqualTo("Live");
    }

    @Test
    void whatOtherProgramsWriteIsRead() {
        MadeWorkbook file = new MadeWorkbook("")
                .part(
                        "xl/sharedStrings.xml",
                        "<sst><si/><si><t>CR-1</t></si><si><r><t>Li</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">ve --&gt; </t></r>"
                                + "<rPh sb=\"0\" eb=\"1\"><t>read so</t></rPh></si></sst>")
                // no names of rows and cells, and an empty text as the first
                .sheet(HEADINGS
                        + "<row><c t=\"s\"><v>1</v></c><c t=\"inlineStr\"><is><t>w/EW-3</t></is></c><c><v>12.0</v></c><c t=\"s\"><v>2</v></c>"
                        + "<c t=\"d\"><v>2016-05-04T00:00:00</v></c><c t=\"str\"><v>226</v></c></row>"
                        + "<row><c t=\"inlineStr\"><is><t> </t></is></c></row>");

        ImportedReports answer = taken(file);

        assertThat(only(answer))
                .isEqualTo(new RiskReport("w", "EW-3", "CR-1", 226L, 12, "Live -->", null, LocalDate.of(2016, 5, 4)));
        assertThat(answer.rows()).isEqualTo(1);
        assertThat(only(taken(new MadeWorkbook(row(2, text("CR-1"), text("w/EW-3"), text("12"), text("Li_x0076_e")))))
                        .status())
                .isEqualTo("Live");
    }

    @Test
    void aWordThatIsNotNamedSaysNotWhetherItIsOver() {
        assertThat(only(taken("CR-1;w/EW-3;12;Treat;;226")).closed()).isNull();
        assertThat(only(taken("CR-1;w/EW-3;12;CLOSED;;226")).closed()).isTrue();
        refused(taken("CR-1;w/EW-3;12;Closed - tolerated;;226"), "Stage", "not-a-word-for-closed");
        byte[] file = "Held as;External reference;Score;Stage;As of;Revision\nCR-1;w/EW-3;12;Treat;;226\n"
                .getBytes(StandardCharsets.UTF_8);
        refused(
                taken(file, FileFormat.CSV, mapping(List.of("Closed"), List.of("Live"))),
                "Stage",
                "not-a-word-for-closed");
        assertThat(only(taken(file, FileFormat.CSV, mapping(List.of("Closed"), List.of("treat"))))
                        .closed())
                .isFalse();
        assertThat(only(taken(file, FileFormat.CSV, mapping(null, null))).closed())
                .isNull();
    }

    @Test
    void whatIsNoCharacterIsNotKept() {
        refused(taken("CR-1;w/EW-3;12;Li\0ve;;226"), "Stage", "cell-without-value");
        refused(
                taken(new MadeWorkbook(row(2, text("CR-1"), text("w/EW-3"), number("12"), text("Li_x0000_ve")))),
                "Stage",
                "cell-without-value");
    }

    @Test
    void whatStandsBehindManySpacesIsNotTakenForNothing() {
        refused(taken("CR-1;w/EW-3;12;%sClosed;;226".formatted(" ".repeat(400))), "Stage", "cell-without-value");
        refused(
                taken(new MadeWorkbook(
                        row(2, text("CR-1"), text("w/EW-3"), number("12"), text("&#160;".repeat(400) + "Closed")))),
                "Stage",
                "cell-without-value");
    }
}
