package org.contractgovernance.contracts.risktool.files;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.contractgovernance.contracts.earlywarning.EarlyWarningStatus;
import org.contractgovernance.contracts.earlywarning.RiskKind;
import org.contractgovernance.contracts.earlywarning.Trend;
import org.contractgovernance.contracts.risktool.files.Mapping.Column;
import org.contractgovernance.contracts.risktool.files.Mapping.Words;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.contracts.term.Text;
import org.contractgovernance.contracts.term.Visibility;
import org.contractgovernance.contracts.text.FoldedText;
import org.jspecify.annotations.Nullable;

/** Checks that the parts of a mapping fit together. */
public final class MappingCheck {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private MappingCheck() {}

    /**
     * Refuses a name that does not fit into an address. Refuses a mapping that contradicts itself, or that translates a word that this
     * application does not have.
     */
    public static void check(String name, Mapping mapping) {
        if (name.length() > Text.CODE || !name.matches(Text.SLUG)) {
            throw BrokenRule.of(MappingRule.NOT_A_NAME).at("mapping");
        }
        Set<String> headings = new HashSet<>();
        List<Column> columns = mapping.columns();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if ((column.field() == null) == (column.constant() == null)) {
                throw BrokenRule.of(MappingRule.FIELD_OR_CONSTANT).at("/columns/%d".formatted(i));
            }
            if (!headings.add(key(column.heading()))) {
                throw BrokenRule.of(MappingRule.HEADING_TWICE).at("/columns/%d/heading".formatted(i));
            }
        }
        Words words = mapping.words();
        if (words != null) {
            ourOwn("status", words.status(), EarlyWarningStatus.values());
            ourOwn("kinds", words.kinds(), RiskKind.values());
            ourOwn("trend", words.trend(), Trend.values());
            ourOwn("visibility", words.visibility(), Visibility.values());
        }
    }

    /** The form in which headings and words are compared: tools differ in spaces, line breaks, capitals and Unicode normal forms. */
    public static String key(String text) {
        return SPACES.matcher(FoldedText.of(text)).replaceAll(" ").strip();
    }

    private static void ourOwn(String list, @Nullable Map<String, String> words, Coded[] ours) {
        for (String each : words == null ? Set.<String>of() : words.keySet()) {
            if (Arrays.stream(ours).noneMatch(word -> word.code().equals(each))) {
                String pointer = each.replace("~", "~0").replace("/", "~1");
                throw BrokenRule.of(MappingRule.UNKNOWN_OWN_WORD).at("/words/%s/%s".formatted(list, pointer));
            }
        }
    }
}
