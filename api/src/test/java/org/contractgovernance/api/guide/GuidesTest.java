package org.contractgovernance.api.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.register.RegisterName;
import org.contractgovernance.contracts.term.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds README and guides to what they point to. */
class GuidesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path DECISIONS = ROOT.resolve("docs").resolve("decisions");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]*)(?:#([^)\\s]*))?\\)");
    private static final Pattern PACKAGE =
            Pattern.compile("(?:`|<br/>|, )((?:api|bench|command|contracts|query|verifier)\\.[a-z.]+[a-z])(?=`|\"|, )");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(
                                    ROOT.resolve("README.md"),
                                    ROOT.resolve("CONTRIBUTING.md"),
                                    ROOT.resolve("samples").resolve("README.md")),
                            files.filter(each -> each.toString().endsWith(".md")))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadSomewhere(Path page) {
        List<String> astray = new ArrayList<>();
        LINK.matcher(prose(page)).results().forEach(link -> {
            if (!link.group(1).contains(":") && !leadsSomewhere(page, link)) {
                astray.add(link.group());
            }
        });
        assertThat(astray).isEmpty();
    }

    private static boolean leadsSomewhere(Path page, MatchResult link) {
        Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
        return Files.exists(target)
                && (link.group(2) == null || headings(target).contains(link.group(2)));
    }

    /** As GitHub makes them. */
    private static Set<String> headings(Path page) {
        return prose(page)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\w\\s-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"glossary.md", "tour.md"})
    void packagesThatAreNamedAreThere(String page) {
        Set<String> named = PACKAGE.matcher(text(ROOT.resolve("docs").resolve(page)))
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(ROOT.resolve(Path.of(
                                        each.replaceFirst("\\..*", ""),
                                        "src",
                                        "main",
                                        "java",
                                        "org",
                                        "contractgovernance"))
                                .resolve(each.replace('.', '/')))
                        .as(each)
                        .isDirectory());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void examplesAskForTokensOfRolesThatThereAre(Path page) {
        assertThat(Pattern.compile("bin/token ([a-z-]+)")
                        .matcher(text(page))
                        .results()
                        .map(each -> each.group(1)))
                .isSubsetOf(Arrays.stream(Role.values()).map(Coded::code).toList());
    }

    @Test
    void everyDecisionIsListedOnceByItsOwnTitle() throws IOException {
        Set<String> written = new TreeSet<>();
        try (Stream<Path> files = Files.list(DECISIONS)) {
            files.filter(each -> each.getFileName().toString().matches("\\d{4}-.*\\.md"))
                    .forEach(each -> written.add("[%s](%s)"
                            .formatted(text(each).lines().findFirst().orElse("").substring(2), each.getFileName())));
        }
        List<String> listed = Pattern.compile("\\| (\\[\\d.*?]\\(\\d{4}-.*?\\)) \\|")
                .matcher(text(DECISIONS.resolve("README.md")))
                .results()
                .map(each -> each.group(1))
                .toList();

        assertThat(listed).isNotEmpty().containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void everyRegisterThatAReportMayReadIsNamed() {
        String readme = text(ROOT.resolve("README.md"));
        String reports = readme.substring(readme.indexOf("## Power BI"), readme.indexOf("## How fast"));

        assertThat(RegisterName.values())
                .allSatisfy(each -> assertThat(reports).contains("`query." + each.table() + "`"));
    }

    private static String prose(Path page) {
        return FENCED.matcher(text(page)).replaceAll("");
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
