package org.contractgovernance.api.risktool.files.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An XLSX file made part by part, also as no library writes one. */
final class MadeWorkbook {

    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String R = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** The headings of the tests' mapping, in the first row. */
    static final String HEADINGS = """
            <row r="1"><c r="A1" t="inlineStr"><is><t>Held as</t></is></c>\
            <c r="B1" t="inlineStr"><is><t>External reference</t></is></c><c r="C1" t="inlineStr"><is><t>Score</t></is></c>\
            <c r="D1" t="inlineStr"><is><t>Stage</t></is></c><c r="E1" t="inlineStr"><is><t>As of</t></is></c>\
            <c r="F1" t="inlineStr"><is><t>Revision</t></is></c></row>""";

    final Map<String, String> parts = new LinkedHashMap<>();

    /** One sheet, named Risks, of these rows under the headings. */
    MadeWorkbook(String rows) {
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "_rels/.rels",
                relations("<Relationship Id=\"rId1\" Type=\"%sofficeDocument\" Target=\"xl/workbook.xml\"/>"
                        .formatted(TYPE)));
        parts.put(
                "xl/workbook.xml",
                "<workbook %s %s><workbookPr/><sheets><sheet name=\"Risks\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                        .formatted(MAIN, R));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(
                        "<Relationship Id=\"rId1\" Type=\"%1$sworksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"%1$sstyles\" Target=\"/xl/styles.xml\"/><Relationship Id=\"rId3\" Type=\"%1$ssharedStrings\" Target=\"sharedStrings.xml\"/>"
                                .formatted(TYPE)));
        parts.put("xl/styles.xml", """
                <styleSheet %s><numFmts count="3"><numFmt numFmtId="164" formatCode="dd\\-mmm\\-yy"/>\
                <numFmt numFmtId="165" formatCode="00000"/><numFmt numFmtId="166" formatCode="[Red]&quot;days&quot;0"/></numFmts>\
                <cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>""".formatted(MAIN));
        parts.put("xl/sharedStrings.xml", "<sst %s><si><t>CR-1</t></si></sst>".formatted(MAIN));
        sheet(HEADINGS + rows);
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
                .formatted(all);
    }

    /** A row of the reference, the early warning, the score, the stage, the day and the revision, each a whole cell or none. */
    static String row(int line, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"%d\">".formatted(line));
        for (int i = 0; i < cells.length; i++) {
            row.append(cells[i].replace("<c", "<c r=\"%c%d\"".formatted('A' + i, line)));
        }
        return row.append("</row>").toString();
    }

    static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(text);
    }

    static String number(String number) {
        return "<c><v>%s</v></c>".formatted(number);
    }

    MadeWorkbook sheet(String rows) {
        return sheet(rows, "");
    }

    MadeWorkbook sheet(String rows, String behind) {
        return part(
                "xl/worksheets/sheet1.xml",
                "<worksheet %s><dimension ref=\"A1:XFD1048576\"/><sheetData>%s</sheetData>%s</worksheet>"
                        .formatted(MAIN, rows, behind));
    }

    MadeWorkbook part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    MadeWorkbook replaced(String name, String what, String by) {
        parts.computeIfPresent(name, (any, xml) -> xml.replace(what, by));
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write((HEADER + each.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
