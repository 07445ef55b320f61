package org.contractgovernance.api.risktool.files.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.contractgovernance.api.risktool.files.FileFormat;
import org.contractgovernance.contracts.earlywarning.RiskKind;
import org.contractgovernance.contracts.earlywarning.Score;
import org.contractgovernance.contracts.risktool.ARisk;
import org.contractgovernance.contracts.risktool.ReferredRisk;
import org.contractgovernance.contracts.risktool.files.AMapping;
import org.contractgovernance.contracts.risktool.files.Encoding;
import org.contractgovernance.contracts.risktool.files.MappedField;
import org.contractgovernance.contracts.risktool.files.Mapping;
import org.contractgovernance.contracts.risktool.files.Mapping.Column;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is what its mapping says, in either format. */
class RiskFileTest {

    private static ReferredRisk risk(int number, String title) {
        return new ReferredRisk(
                ARisk.referred()
                        .reference("EW-" + number)
                        .title(title)
                        .kinds(Set.of(RiskKind.DELIVERY, RiskKind.LEGAL))
                        .score(new Score(3, 4, 12, "amber"))
                        .build(),
                "R-17",
                226,
                null);
    }

    private static Mapping mapping(Encoding encoding, String delimiter) {
        return AMapping.mapping()
                .csv(new Mapping.Csv(delimiter, encoding))
                .columns(List.of(
                        new Column("Ours", MappedField.SUBJECT, null),
                        new Column("Source", null, "Contract Governance"),
                        new Column("Title", MappedField.TITLE, null),
                        new Column("Kinds", MappedField.KINDS, null),
                        new Column("Likelihood", MappedField.LIKELIHOOD, null),
                        new Column("Impact", MappedField.IMPACT, null),
                        new Column("Band", MappedField.BAND, null),
                        new Column("Raised", MappedField.RAISED_ON, null),
                        new Column("Review", MappedField.NEXT_REVIEW_ON, null),
                        new Column("Theirs", MappedField.TOOL_REFERENCE, null),
                        new Column("=Held", MappedField.TOOL_SCORE, null)))
                .scale(new Mapping.Scale(Map.of("3", "Possible"), null, null))
                .words(new Mapping.Words(
                        null, Map.of("delivery", "Service delivery"), null, null, Map.of("amber", "Medium")))
                .build();
    }

    private static byte[] written(Mapping mapping, FileFormat format, List<ReferredRisk> risks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new RiskFile(mapping, format, risks).writeTo(out);
        return out.toByteArray();
    }

    @Test
    void csvIsAsTheMappingSays() throws IOException {
        byte[] file =
                written(mapping(Encoding.UTF_8_WITH_MARK, ";"), FileFormat.CSV, List.of(risk(3, "Late; and \"lost\"")));

        assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo("""
                \ufeffOurs;Source;Title;Kinds;Likelihood;Impact;Band;Raised;Review;Theirs;'=Held\r
                worcestershire-babcock-prime/EW-3;Contract Governance;"Late; and ""lost""\";legal, Service delivery;Possible;4;Medium;21/04/2016;;R-17;\r
                """);
    }

    @Test
    void charactersAreInTheEncodingThatTheToolKnows() throws IOException {
        byte[] file = written(mapping(Encoding.WINDOWS_1252, ","), FileFormat.CSV, List.of(risk(3, "Café – £3m")));

        assertThat(new String(file, Charset.forName("windows-1252"))).contains("Café – £3m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\uff1d1",
                " =1+1",
                "\u00a0=1+1",
                ";=1+1",
                "|=1+1"
            })
    void noSpreadsheetRunsWhatSomebodyWrote(String title) throws IOException {
        Mapping mapping = mapping(Encoding.UTF_8, ",");

        assertThat(new String(written(mapping, FileFormat.CSV, List.of(risk(3, title))), StandardCharsets.UTF_8))
                // a tab, a line's end and what parts cells elsewhere begin a cell anew
                .contains(title.replaceFirst("^[;|]", "$0'")
                        .replaceFirst("^[\t\r]", "'$0'")
                        .replaceFirst("^[^;|\t\r']", "'$0"));
        byte[] xlsx = written(mapping, FileFormat.XLSX, List.of(risk(3, title)));
        assertThat(rows(xlsx).get(1).getCell(2).getType()).isEqualTo(CellType.STRING);
    }

    @Test
    void xlsxHasDaysAsDaysAndNumbersAsNumbers() throws IOException {
        List<Row> rows = rows(written(mapping(Encoding.UTF_8, ","), FileFormat.XLSX, List.of(risk(3, "007"))));

        assertThat(rows.get(0).getCellText(0)).isEqualTo("Ours");
        Row row = rows.get(1);
        assertThat(row.getCellText(2)).isEqualTo("007");
        assertThat(row.getCell(2).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(4).getText()).isEqualTo("Possible");
        assertThat(row.getCell(5).asNumber()).isEqualByComparingTo("4");
        assertThat(row.getCell(7).asDate().toLocalDate()).isEqualTo(LocalDate.of(2016, 4, 21));
        assertThat(row.getCell(7).getDataFormatString()).isEqualTo("dd/mm/yyyy");
    }

    @Test
    void manyRowsAreWrittenInOrder() throws IOException {
        List<ReferredRisk> risks = IntStream.rangeClosed(1, 1_001)
                .mapToObj(each -> risk(each, "Late"))
                .toList();

        List<Row> rows = rows(written(mapping(Encoding.UTF_8, ","), FileFormat.XLSX, risks));

        assertThat(rows).hasSize(1_002);
        assertThat(rows.getLast().getCellText(0)).endsWith("/EW-1001");
    }

    private static List<Row> rows(byte[] xlsx) throws IOException {
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(xlsx), new ReadingOptions(true, false))) {
            return book.getFirstSheet().read();
        }
    }
}
