package org.contractgovernance.api.risktool.files.reading;

import static org.contractgovernance.api.risktool.files.reading.PackedFile.unreadable;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.contractgovernance.contracts.risktool.files.MappingRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;

/** The parts of an XLSX file: its sheets, how it counts days, the formats of its cells, and their shared texts. */
final class Book {

    private static final String RELATIONS = "_rels/.rels";
    private static final int LONGEST_NAME = 1_000;
    private static final int MOST_STYLES = 100_000;
    private static final int MOST_SHEETS = 1_000;

    private static final int MOST_RELATIONS = 5_000;

    private final PackedFile packed;
    private final String folder;
    private final Map<String, NamedPart> targets;
    private final Map<String, NamedSheet> sheets = new LinkedHashMap<>();
    private boolean from1904;

    /** A part that another part names. */
    private record NamedPart(String type, String part) {}

    /** A sheet as the workbook lists it. */
    private record NamedSheet(String name, boolean hidden, String relation) {}

    Book(PackedFile packed) throws IOException, XMLStreamException {
        this.packed = packed;
        String workbook = one(targets(RELATIONS, ""), "officeDocument");
        if (workbook == null) {
            throw new XMLStreamException("it has no workbook");
        }
        int stroke = workbook.lastIndexOf('/') + 1;
        folder = workbook.substring(0, stroke);
        targets = targets(folder + "_rels/" + workbook.substring(stroke) + ".rels", folder);
        list(workbook);
    }

    private PartXml xml(String part) throws IOException, XMLStreamException {
        InputStream stream = packed.open(part);
        if (stream == null) {
            throw new XMLStreamException("a part is missing");
        }
        return new PartXml(stream);
    }

    private Map<String, NamedPart> targets(String part, String from) throws IOException, XMLStreamException {
        Map<String, NamedPart> found = new HashMap<>();
        try (PartXml xml = xml(part)) {
            while (xml.next()) {
                String id = xml.begins("Relationship") ? xml.attribute("Id") : null;
                String type = id == null ? null : xml.attribute("Type");
                String target = id == null ? null : xml.attribute("Target");
                // external parts are not fetched
                if (type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
                    requireNoMore(found.size(), MOST_RELATIONS);
                    found.put(id, new NamedPart(type.substring(type.lastIndexOf('/') + 1), path(from, target)));
                }
            }
        }
        return found;
    }

    private static void requireNoMore(int count, int most) throws XMLStreamException {
        if (count >= most) {
            throw new XMLStreamException("there are too many of a kind");
        }
    }

    private static String path(String from, String target) {
        List<String> steps = new ArrayList<>();
        String whole = target.startsWith("/") ? target.substring(1) : from + target;
        for (String each : whole.split("/", -1)) {
            if (each.equals("..") && !steps.isEmpty()) {
                steps.removeLast();
            } else if (!each.isEmpty() && !each.equals(".")) {
                steps.add(each);
            }
        }
        return String.join("/", steps);
    }

    private static @Nullable String one(Map<String, NamedPart> targets, String type) {
        return targets.values().stream()
                .filter(each -> each.type().equals(type))
                .map(NamedPart::part)
                .findFirst()
                .orElse(null);
    }

    private void list(String workbook) throws IOException, XMLStreamException {
        try (PartXml xml = xml(workbook)) {
            while (xml.next()) {
                if (xml.begins("workbookPr")) {
                    from1904 = xml.says("date1904");
                } else if (xml.begins("sheet") && xml.depth() == 3) {
                    String name = xml.attribute("name");
                    String state = xml.attribute("state");
                    String relation = xml.attribute("id");
                    if (name == null || relation == null || name.length() > LONGEST_NAME) {
                        throw new XMLStreamException("a sheet has no name");
                    }
                    requireNoMore(sheets.size(), MOST_SHEETS);
                    boolean hidden = state != null && !state.equals("visible");
                    if (sheets.put(name.toLowerCase(Locale.ROOT), new NamedSheet(name, hidden, relation)) != null) {
                        throw new XMLStreamException("two sheets have one name");
                    }
                }
            }
        }
    }

    /** Opens a sheet, by its name in any capitals; refuses a missing or hidden sheet. */
    PartXml sheet(String name) throws IOException, XMLStreamException {
        NamedSheet listed = sheets.get(name.toLowerCase(Locale.ROOT));
        if (listed == null) {
            throw BrokenRule.of(
                    MappingRule.SHEET_MISSING,
                    "the mapping reads the sheet \"%s\", and the file has none".formatted(name));
        }
        if (listed.hidden()) {
            throw BrokenRule.of(MappingRule.SHEET_MISSING, "the sheet \"%s\" is hidden in the file".formatted(name));
        }
        NamedPart target = targets.get(listed.relation());
        if (target == null || !target.type().equals("worksheet")) {
            throw unreadable("\"%s\" is no sheet of cells".formatted(name));
        }
        return xml(target.part());
    }

    /** How the workbook counts days. */
    CountedDays days() {
        return from1904 ? CountedDays.FROM_1904 : CountedDays.FROM_1900;
    }

    /** The formats of cells, by the number of their style. */
    List<NumberFormat> formats() throws IOException, XMLStreamException {
        String part = one(targets, "styles");
        if (part == null) {
            return List.of();
        }
        Map<Integer, String> own = new HashMap<>();
        List<NumberFormat> formats = new ArrayList<>();
        try (PartXml xml = xml(part)) {
            boolean within = false;
            while (xml.next()) {
                if (xml.begins("numFmt")) {
                    own.put(number(xml.attribute("numFmtId")), String.valueOf(xml.attribute("formatCode")));
                } else if (xml.begins("cellXfs")) {
                    within = true;
                } else if (xml.ends("cellXfs")) {
                    within = false;
                } else if (within && xml.begins("xf")) {
                    int id = number(xml.attribute("numFmtId"));
                    formats.add(NumberFormat.of(id, own.get(id)));
                }
                requireNoMore(own.size() + formats.size(), MOST_STYLES);
            }
        }
        return formats;
    }

    private static int number(@Nullable String text) throws XMLStreamException {
        return text == null ? 0 : SheetRows.whole(text);
    }

    /** The wanted shared texts, by their number. */
    Map<Integer, String> texts(Set<Integer> wanted) throws IOException, XMLStreamException {
        Map<Integer, String> found = new TreeMap<>();
        String part = wanted.isEmpty() ? null : one(targets, "sharedStrings");
        if (part == null) {
            return found;
        }
        try (PartXml xml = xml(part)) {
            int number = -1;
            while (xml.next()) {
                if (xml.begins("si") && xml.depth() == 2) {
                    number++;
                    if (wanted.contains(number)) {
                        found.put(number, SheetRows.richText(xml, "si"));
                    }
                }
            }
        }
        return found;
    }
}
