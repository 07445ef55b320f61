package org.contractgovernance.api.risktool.files.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.contractgovernance.api.risktool.files.reports.MadeWorkbook.HEADINGS;
import static org.contractgovernance.api.risktool.files.reports.MadeWorkbook.number;
import static org.contractgovernance.api.risktool.files.reports.MadeWorkbook.row;
import static org.contractgovernance.api.risktool.files.reports.MadeWorkbook.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.contractgovernance.api.risktool.files.FileFormat;
import org.contractgovernance.api.risktool.files.reading.ReportFile;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.risktool.files.AMapping;
import org.contractgovernance.contracts.risktool.files.Encoding;
import org.contractgovernance.contracts.risktool.files.MappedField;
import org.contractgovernance.contracts.risktool.files.Mapping;
import org.contractgovernance.contracts.risktool.files.Mapping.Column;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.PersonId;
import org.junit.jupiter.api.Test;

/**
 * No file exhausts the memory: each is read in a process that has no more than what one small application leaves for it, four at a time, as
 * the application reads them.
 */
class HostileFilesTest {

    private static final String HEAP = "-Xmx160m";
    private static final long PATIENCE = 120;
    private static final int AT_ONCE = 4;

    private static final Mapping MAPPING = AMapping.mapping()
            .csv(new Mapping.Csv(",", Encoding.UTF_8))
            .columns(List.of(
                    new Column("External reference", MappedField.SUBJECT, null),
                    new Column("Held as", MappedField.TOOL_REFERENCE, null),
                    new Column("Score", MappedField.TOOL_SCORE, null),
                    new Column("Stage", MappedField.TOOL_STATUS, null)))
            .build();

    /** Writes a part that is large when it is unpacked. */
    @FunctionalInterface
    private interface Part {
        void to(Writer writer) throws IOException;
    }

    @Test
    void noFileExhaustsTheMemory() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileFilesTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(told).isZero();
        assertThat(told.lines().map(each -> each.split(": ", -1)[0])).containsAll(files().keySet());
        assertThat(told.lines().filter(each -> !each.contains(": refused") && !each.startsWith("SLF4J")))
                .containsExactlyInAnyOrder(
                        "a number without end: 0 taken, 1 refused, cell-without-value",
                        "digits without end: 0 taken, 1 refused, cell-without-value",
                        "the last row of all: 1 taken",
                        "a million rows without anything: 1 taken",
                        "columns to the last one without anything: 1 taken",
                        "a text of all the characters there can be: 0 taken, 1 refused, word-too-long",
                        "one text shared by all: 5000 taken",
                        "texts that are shared without end: 1 taken");
    }

    /** Reads every file, and tells what became of it. */
    public static void main(String[] none) throws InterruptedException {
        for (Map.Entry<String, Supplier<ReportFile>> each : files().entrySet()) {
            ReportFile file = each.getValue().get();
            String[] became = new String[AT_ONCE];
            List<Thread> threads = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> Thread.ofPlatform().start(() -> became[i] = read(file)))
                    .toList();
            for (Thread thread : threads) {
                thread.join();
            }
            System.out.println(each.getKey() + ": "
                    + String.join(" and ", Arrays.stream(became).distinct().toList()));
        }
    }

    private static String read(ReportFile file) {
        Caller caller = new Caller(PersonId.create(), "risk-tool", Set.of(Role.RISK_TOOL), Set.of(), true);
        try {
            ImportedReports answer = new ReportImport((report, any) -> true, caller).of(file, MAPPING);
            String refused = answer.refused().isEmpty()
                    ? ""
                    : ", %d refused, %s"
                            .formatted(
                                    answer.refused().size(),
                                    answer.refused().getFirst().code());
            return answer.taken() + " taken" + refused;
        } catch (BrokenRule e) {
            return "refused, " + e.rule().code();
        } catch (Throwable e) {
            return "broke: " + e;
        }
    }

    private static Supplier<ReportFile> xlsx(Supplier<MadeWorkbook> file) {
        return () -> new ReportFile(file.get().bytes(), FileFormat.XLSX);
    }

    private static Supplier<ReportFile> csv(Supplier<String> file) {
        return () -> new ReportFile(file.get().getBytes(UTF_8), FileFormat.CSV);
    }

    private static String good(int line) {
        return row(line, text("CR-1"), text("w/EW-%d".formatted(line)), number("12"), text("Live"));
    }

    /** A file in which one part is written while it is packed. */
    private static Supplier<ReportFile> packed(String name, Part part) {
        return () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, String> each : new MadeWorkbook(good(2)).parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(each.getKey()));
                    Writer writer = new OutputStreamWriter(zip, UTF_8);
                    if (each.getKey().equals(name)) {
                        part.to(writer);
                    } else {
                        writer.write(each.getValue());
                    }
                    writer.flush();
                    zip.closeEntry();
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return new ReportFile(out.toByteArray(), FileFormat.XLSX);
        };
    }

    private static Supplier<ReportFile> sheet(Part rows) {
        return packed("xl/worksheets/sheet1.xml", writer -> {
            writer.write("<worksheet><sheetData>" + HEADINGS);
            rows.to(writer);
            writer.write("</sheetData></worksheet>");
        });
    }

    private static void repeat(Writer writer, String text, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            writer.write(text);
        }
    }

    private static final int MILLIONS = 30_000_000;

    private static Map<String, Supplier<ReportFile>> files() {
        Map<String, Supplier<ReportFile>> files = new LinkedHashMap<>();
        String rest = text("w/EW-3");
        files.put(
                "a number without end",
                xlsx(() -> new MadeWorkbook(row(2, text("CR-1"), rest, number("1E1000000000"), text("Live")))));
        files.put(
                "digits without end",
                xlsx(() -> new MadeWorkbook(row(2, text("CR-1"), rest, number("9".repeat(200_000)), text("Live")))));
        files.put(
                "a column that there is not",
                xlsx(() -> new MadeWorkbook(good(2).replace("<c r=\"D2\"", "<c r=\"ZZZZZZ2\""))));
        files.put("the last column", xlsx(() -> new MadeWorkbook(good(2).replace("<c r=\"D2\"", "<c r=\"XFD2\""))));
        files.put("a row that there is not", xlsx(() -> new MadeWorkbook(good(99_999_999))));
        files.put("the last row of all", xlsx(() -> new MadeWorkbook(good(1_048_576))));
        files.put("a row twice", xlsx(() -> new MadeWorkbook(good(2) + good(2))));
        files.put("a cell twice", xlsx(() -> new MadeWorkbook(good(2).replace("<c r=\"D2\"", "<c r=\"C2\""))));
        files.put("a cell in another row", xlsx(() -> new MadeWorkbook(good(2).replace("<c r=\"D2\"", "<c r=\"D3\""))));
        files.put("a million rows without anything", sheet(writer -> {
            writer.write(good(2));
            for (int i = 3; i < 1_000_000; i++) {
                writer.write("<row r=\"%d\"/>".formatted(i));
            }
        }));
        files.put("columns to the last one without anything", sheet(writer -> {
            writer.write(good(2).replace("</row>", ""));
            repeat(writer, "<c s=\"1\"/>", 16_000);
            writer.write("</row>");
        }));
        files.put("rows without end", sheet(writer -> {
            for (int i = 2; i < 200_000; i++) {
                writer.write("<row r=\"%d\"><c><v>1</v></c></row>".formatted(i));
            }
        }));
        files.put("cells without end in one row", sheet(writer -> {
            writer.write("<row r=\"2\">");
            repeat(writer, "<c><v>1</v></c>", 2_000_000);
        }));
        files.put("a text of all the characters there can be", sheet(writer -> {
            writer.write(row(2, text("CR-1"), rest, number("12"), text("x".repeat(200_000))));
        }));
        files.put("one text shared by all", packed("xl/worksheets/sheet1.xml", writer -> {
            writer.write("<worksheet><sheetData>" + HEADINGS);
            for (int i = 2; i <= 5_001; i++) {
                writer.write(
                        row(i, "<c t=\"s\"><v>0</v></c>", text("w/EW-" + i), number("12"), "<c t=\"s\"><v>0</v></c>"));
            }
            writer.write("</sheetData></worksheet>");
        }));
        files.put("a text without end", sheet(writer -> {
            writer.write("<row r=\"2\"><c t=\"inlineStr\"><is><t>");
            repeat(writer, "x".repeat(1_000), MILLIONS / 1_000);
        }));
        files.put("an attribute without end", sheet(writer -> {
            writer.write("<row r=\"");
            repeat(writer, "1".repeat(1_000), MILLIONS / 1_000);
        }));
        files.put("a comment without end", sheet(writer -> {
            writer.write("<!--");
            repeat(writer, "< <".repeat(300), MILLIONS / 900);
        }));
        files.put("an instruction without end", sheet(writer -> {
            writer.write("<?x ");
            repeat(writer, "< <".repeat(300), MILLIONS / 900);
        }));
        files.put("raw characters without end", sheet(writer -> {
            writer.write("<row r=\"2\"><c t=\"str\"><v><![CDATA[");
            repeat(writer, "< <".repeat(300), MILLIONS / 900);
        }));
        files.put("tags within tags without end", sheet(writer -> repeat(writer, "<row>", MILLIONS / 5)));
        files.put("a name for every tag", sheet(writer -> {
            for (int i = 0; i < 2_500_000; i++) {
                writer.write("<n%d/>".formatted(i));
            }
        }));
        files.put("a name for every attribute", sheet(writer -> {
            for (int i = 0; i < 20_000; i++) {
                writer.write("<c");
                for (int j = 0; j < 100; j++) {
                    writer.write(" a%d=\"\"".formatted(100 * i + j));
                }
                writer.write("/>");
            }
        }));
        files.put("a thousand million laughs", packed("xl/workbook.xml", writer -> {
            writer.write("<!DOCTYPE sst [<!ENTITY l0 \"laugh\">");
            for (int i = 1; i < 10; i++) {
                writer.write("<!ENTITY l%d \"%s\">"
                        .formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
            }
            writer.write("]><workbook><sheets><sheet name=\"&l9;\" id=\"rId1\"/></sheets></workbook>");
        }));
        files.put(
                "a file of this machine",
                xlsx(() -> new MadeWorkbook(good(2))
                        .part(
                                "xl/worksheets/sheet1.xml",
                                "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData>"
                                        + HEADINGS + row(2, text("CR-1"), rest, number("12"), text("&x;"))
                                        + "</sheetData></worksheet>")));
        files.put(
                "an entity that there is not",
                xlsx(() -> new MadeWorkbook(row(2, text("CR-1"), rest, number("12"), text("&x;")))));
        files.put(
                "another encoding than it says",
                xlsx(() -> new MadeWorkbook(good(2))
                        .part(
                                "xl/worksheets/sheet1.xml",
                                new String(
                                        "<worksheet/>".getBytes(StandardCharsets.UTF_16),
                                        StandardCharsets.ISO_8859_1))));
        files.put("texts that are shared without end", packed("xl/sharedStrings.xml", writer -> {
            writer.write("<sst>");
            repeat(writer, "<si/>", MILLIONS / 5);
        }));
        files.put("styles without end", packed("xl/styles.xml", writer -> {
            writer.write("<styleSheet><cellXfs>");
            repeat(writer, "<xf/>", MILLIONS / 5);
        }));
        files.put("sheets without end", packed("xl/workbook.xml", writer -> {
            writer.write("<workbook><sheets>");
            for (int i = 0; i < 700_000; i++) {
                writer.write("<sheet name=\"%d\" id=\"rId1\"/>".formatted(i));
            }
        }));
        files.put("relations without end", packed("xl/_rels/workbook.xml.rels", writer -> {
            writer.write("<Relationships>");
            for (int i = 0; i < 500_000; i++) {
                writer.write("<Relationship Id=\"%d\" Type=\"t\" Target=\"/t\"/>".formatted(i));
            }
        }));
        files.put("merged cells without end", packed("xl/worksheets/sheet1.xml", writer -> {
            writer.write("<worksheet><sheetData>" + HEADINGS + good(2) + "</sheetData><mergeCells>");
            repeat(writer, "<mergeCell ref=\"A1:XFD1048576\"/>", MILLIONS / 40);
        }));
        files.put(
                "more than may be unpacked",
                packed("xl/styles.xml", writer -> repeat(writer, " ".repeat(1_000), 34_000)));
        files.put("parts without end", () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (int i = 0; i < 60_000; i++) {
                    zip.putNextEntry(new ZipEntry("%d".formatted(i)));
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return new ReportFile(Arrays.copyOf(out.toByteArray(), Math.min(out.size(), 5 << 20)), FileFormat.XLSX);
        });
        files.put("a part twice", () -> {
            byte[] file = new MadeWorkbook(good(2))
                    .part("xl/styles.xmk", "<styleSheet/>")
                    .bytes();
            return new ReportFile(
                    new String(file, StandardCharsets.ISO_8859_1)
                            .replace("styles.xmk", "STYLES.xml")
                            .getBytes(StandardCharsets.ISO_8859_1),
                    FileFormat.XLSX);
        });
        files.put("a file cut short", () -> {
            byte[] file = new MadeWorkbook(good(2)).bytes();
            return new ReportFile(Arrays.copyOf(file, file.length - 30), FileFormat.XLSX);
        });
        files.put(
                "a file kept by a password",
                () -> new ReportFile(
                        new byte[] {
                            (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
                        },
                        FileFormat.XLSX));
        files.put("a part that is encrypted", () -> {
            byte[] file = new MadeWorkbook(good(2)).bytes();
            int listed = new String(file, StandardCharsets.ISO_8859_1).indexOf("PK\001\002");
            file[listed + 8] |= 1;
            return new ReportFile(file, FileFormat.XLSX);
        });
        files.put(
                "a cell without end", csv(() -> "Held as,External reference,Score,Stage\n\"" + "x".repeat(5_000_000)));
        files.put(
                "a cell of lines without end",
                csv(() -> "Held as,External reference,Score,Stage\n\"" + "\n,,".repeat(1_600_000)));
        files.put("commas without end", csv(() -> "Held as,External reference,Score,Stage\n" + ",".repeat(5_000_000)));
        files.put("headings without end", csv(() -> ",".repeat(5_000_000)));
        files.put("lines without end", csv(() -> "Held as,External reference,Score,Stage\n" + "a\n".repeat(2_500_000)));
        files.put(
                "UTF-16",
                () -> new ReportFile("Held as,External reference\n".getBytes(StandardCharsets.UTF_16), FileFormat.CSV));
        files.put("gzip", () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(new byte[50_000_000]);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return new ReportFile(out.toByteArray(), FileFormat.CSV);
        });
        files.put("nothing but U+0000", () -> new ReportFile(new byte[5_000_000], FileFormat.CSV));
        return files;
    }
}
