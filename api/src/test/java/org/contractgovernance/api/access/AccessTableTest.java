package org.contractgovernance.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contractgovernance.api.architecture.MainClasses;
import org.contractgovernance.contracts.access.AllowedTo;
import org.contractgovernance.contracts.access.OfEveryContract;
import org.contractgovernance.contracts.entity.EntityKind;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Holds {@code docs/access.md} to the code: the same addresses, the same roles. */
class AccessTableTest {

    private static Stream<JavaClass> annotated(Class<? extends Annotation> annotation) {
        return MainClasses.ALL.stream().filter(type -> type.isAnnotatedWith(annotation));
    }

    private static List<Class<?>> types(Class<? extends Annotation> annotation) {
        return annotated(annotation).<Class<?>>map(JavaClass::reflect).toList();
    }

    @Test
    void saysOfEveryCommandAndQueryWhoMayAskForIt() {
        Map<String, EnumSet<?>> code = new TreeMap<>();
        types(AllowedTo.class)
                .forEach(type -> code.put(
                        type.getSimpleName(),
                        EnumSet.copyOf(
                                List.of(type.getAnnotation(AllowedTo.class).value()))));
        Map<String, Object> page = new TreeMap<>();
        AccessTable.lines().forEach(line -> page.put(line.asks(), line.allowed()));
        AccessTable.own().forEach(line -> page.put(line.asks(), line.allowed()));

        assertThat(page).isEqualTo(code);
    }

    @Test
    void saysWhatNeedsATokenThatIsNotLimitedToContracts() throws IOException {
        String sentence = Files.readAllLines(Path.of("..", "docs", "access.md")).stream()
                .filter(line -> line.startsWith("- **What is not of one contract**"))
                .findFirst()
                .orElseThrow();
        TreeSet<String> page = Pattern.compile("`([A-Z][A-Za-z]+)`")
                .matcher(sentence)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> code = new TreeSet<>();
        types(OfEveryContract.class).forEach(type -> code.add(type.getSimpleName()));

        assertThat(page).isEqualTo(code);
    }

    @Test
    void saysEveryAddressAndNoOther() {
        TreeSet<String> code = new TreeSet<>();
        types(RestController.class).forEach(type -> addresses(type).forEach(code::add));
        TreeSet<String> page = new TreeSet<>();
        AccessTable.lines().forEach(line -> page.add(line.toString()));

        assertThat(page).isEqualTo(code);
    }

    /** What is linked to is there, and tells where it comes from. */
    @Test
    void saysWhereEveryKindWithAnAddressIsListedShownAndTraced() {
        List<String> page =
                AccessTable.lines().stream().map(AccessTable.Line::toString).toList();
        for (EntityKind kind : EntityKind.values()) {
            kind.address("{contract}", "REFERENCE").ifPresent(address -> {
                String one =
                        Pattern.quote("GET /api/v1/contracts" + address).replace("REFERENCE", "\\E\\{[a-zA-Z]+}\\Q");
                String list = Pattern.quote("GET /api/v1/contracts" + address.substring(0, address.lastIndexOf('/')));
                for (String form : List.of(list, one, one + "/derivation")) {
                    assertThat(page).as("%s: %s", kind.words(), form).anyMatch(line -> line.matches(form));
                }
            });
        }
    }

    /** So none is left that checks nobody: it is asked for one thing, which is held against the caller here or where it is handed on to. */
    @Test
    void saysWhatEachAddressAsksFor() {
        Map<String, Set<String>> code = new TreeMap<>();
        annotated(RestController.class)
                .flatMap(controller -> controller.getMethods().stream())
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method.reflect(), RequestMapping.class))
                .forEach(method -> code.computeIfAbsent(address(method.reflect()), each -> new TreeSet<>())
                        .addAll(WhatIsAsked.of(method)));
        Map<String, Set<String>> page = new TreeMap<>();
        AccessTable.lines().forEach(line -> page.put(line.toString(), Set.of(line.asks())));

        assertThat(page).isEqualTo(code);
    }

    private static Stream<String> addresses(Class<?> controller) {
        return Arrays.stream(controller.getDeclaredMethods())
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class))
                .map(AccessTableTest::address);
    }

    private static String address(Method method) {
        String base =
                method.getDeclaringClass().getAnnotation(RequestMapping.class).value()[0];
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        String path = mapping.path().length == 0 ? "" : mapping.path()[0];
        return mapping.method()[0] + " " + base + path.replaceAll(":\\[[^/]*}/", "}/");
    }
}
