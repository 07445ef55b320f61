package org.contractgovernance.api.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keeps the house as small as it has become: whoever reads it has so many names and packages to learn, and no more. */
class HouseTest {

    private static final int MOST_CLASSES_OF_A_PACKAGE = 25;

    /** Names that stand for more than one thing. A change that brings the number down brings this down too. */
    private static final int MOST_NAMES_TAKEN_TWICE = 18;

    private static List<JavaClass> main;

    @BeforeAll
    static void read() {
        main = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(location -> !location.contains("-tests.jar"))
                        .importPackages("org.contractgovernance")
                        .stream()
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
}
