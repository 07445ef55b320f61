package org.contractgovernance.api.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keeps the house as small as it has become: whoever reads it has so many names and packages to learn, and no more. */
class HouseTest {

    private static final int MOST_CLASSES_OF_A_PACKAGE = 25;

    /** Names that stand for more than one thing. A change that brings the number down brings this down too. */
    private static final int MOST_NAMES_TAKEN_TWICE = 6;

    /** A comparison of what says which version a row is. What is set beside it is the row's own key, or a column of a new table. */
    private static final Pattern COMPARES_VERSIONS = Pattern.compile(
            "\\b(known_from|known_until|effective_from|effective_until|row_audience)\\s*(<|>|=(?! (u|excluded)\\.)|IN\\b|BETWEEN\\b)");

    private static List<JavaClass> main;

    @BeforeAll
    static void read() {
        main = MainClasses.ALL.stream()
                .filter(type -> !type.isAnonymousClass() && !type.isLocalClass() && !type.isArray())
                // what keeps Javadoc for the OpenAPI document, and a package's own sentence, are nobody's
                // classes
                .filter(type -> !type.getName().endsWith("__Javadoc"))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();
    }

    @Test
    void noPackageHasMoreClassesThanOneReads() {
        Map<String, Long> sizes = main.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        assertThat(sizes).hasSizeGreaterThan(50);
        sizes.values().removeIf(each -> each <= MOST_CLASSES_OF_A_PACKAGE);

        assertThat(sizes).isEmpty();
    }

    @Test
    void aNameStandsForOneThing() {
        Map<String, List<String>> names = main.stream()
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName,
                        TreeMap::new,
                        Collectors.mapping(JavaClass::getName, Collectors.toList())));
        names.values().removeIf(each -> each.size() == 1);

        assertThat(names.size()).as("taken twice: %s", names).isLessThanOrEqualTo(MOST_NAMES_TAKEN_TWICE);
    }

    @Test
    void oneClassSaysWhichVersionIsMeant() throws IOException {
        Map<String, List<String>> comparing = new TreeMap<>();
        for (Path each : sources()) {
            List<String> lines = Files.readAllLines(each).stream()
                    .filter(line -> COMPARES_VERSIONS.matcher(line).find())
                    .toList();
            if (!lines.isEmpty()) {
                comparing.put(each.getFileName().toString(), lines);
            }
        }

        assertThat(comparing).containsOnlyKeys("AsOfPredicate.java");
    }

    @Test
    void aComparisonOfVersionsIsNoticed() {
        assertThat(List.of(
                        "AND known_from <= ?", "WHERE effective_until = 'infinity'", "w.row_audience IN ('everyone')"))
                .allMatch(COMPARES_VERSIONS.asPredicate());
        assertThat(List.of("ORDER BY known_from DESC", "t.known_from = u.known_from", "(row_key, row_audience)"))
                .noneMatch(COMPARES_VERSIONS.asPredicate());
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            List<Path> sources = files.filter(each -> each.toString().contains("/src/main/java/"))
                    .filter(each -> each.toString().endsWith(".java"))
                    .toList();
            assertThat(sources).hasSizeGreaterThan(500);
            return sources;
        }
    }
}
