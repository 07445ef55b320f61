package org.contractgovernance.api.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every rule over all modules, and proves on a wrong example that each would say so if it were broken. */
class ArchitectureTest {

    private static final String WRONG = "example.wrong";

    private static JavaClasses withTests;
    private static JavaClasses wrong;

    @BeforeAll
    static void read() {
        withTests = new ClassFileImporter().importPackages(MainClasses.OURS);
        wrong = new ClassFileImporter().importPackages(WRONG);
    }

    static Stream<Named<Function<Rules, ArchRule>>> rules() {
        Stream<Named<Function<Rules, ArchRule>>> modules = Arrays.stream(ModuleOfOurs.values())
                .map(each -> Named.of(
                        each.packageName() + " sees only what it may", rules -> rules.seesOnlyWhatItMay(each)));
        return Stream.concat(
                modules,
                Stream.of(
                        Named.of("the register engine has a front door", Rules::theRegisterEngineHasAFrontDoor),
                        Named.of("features see folds alone", Rules::featuresSeeFoldsAlone),
                        Named.of("contracts knows no framework", Rules::contractsKnowsNoFramework),
                        Named.of("folds are framework-free", Rules::foldsAreFrameworkFree),
                        Named.of("the verifier runs without any framework", Rules::verifierRunsWithoutAnyFramework),
                        Named.of("who checks cannot sign", Rules::whoChecksCannotSign),
                        Named.of("nothing is injected into fields", Rules::nothingIsInjectedIntoFields),
                        Named.of("controllers keep only ports", Rules::controllersKeepOnlyPorts),
                        Named.of("packages form no cycle", Rules::packagesFormNoCycle),
                        Named.of("controllers do not check roles", Rules::controllersDoNotCheckRoles),
                        Named.of(
                                "commands and queries have controllers of their own",
                                Rules::commandsAndQueriesHaveControllersOfTheirOwn),
                        Named.of("time comes from a clock", Rules::timeComesFromAClock),
                        Named.of("money is exact", Rules::moneyIsExact),
                        Named.of("SQL is made in one way", Rules::sqlIsMadeInOneWay)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(Function<Rules, ArchRule> rule) {
        rule.apply(new Rules(MainClasses.OURS)).check(MainClasses.ALL);
    }

    @ParameterizedTest(name = "{0}: bites")
    @MethodSource("rules")
    void bites(Function<Rules, ArchRule> rule) {
        assertThatThrownBy(() -> rule.apply(new Rules(WRONG)).check(wrong)).isInstanceOf(AssertionError.class);
    }

    @Test
    void ourOwnTestsSeeOnlyContractsAndTheirDatabase() {
        new Rules(MainClasses.OURS)
                .seesOnlyWhatItMay(ModuleOfOurs.API, ModuleOfOurs.DATABASE)
                .check(withTests);
    }

    @Test
    void everyModuleIsHere() {
        assertThat(MainClasses.ALL)
                .extracting(type -> type.getPackageName().replaceAll("^org\\.contractgovernance\\.([a-z]+).*", "$1"))
                .contains(Arrays.stream(ModuleOfOurs.values())
                        .map(ModuleOfOurs::packageName)
                        .toArray(String[]::new));
    }
}
