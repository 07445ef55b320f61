package org.contractgovernance.api.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.security.PrivateKey;
import java.sql.Connection;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.access.Authorisation;

/**
 * The rules, each for classes below a root package: {@code org.contractgovernance} in earnest, and the package of the wrong
 * examples in the proof that it bites.
 */
final class Rules {

    private static final String[] FRAMEWORKS = {
        "org.springframework..",
        "org.axonframework..",
        "java.sql..",
        "javax.sql..",
        "org.postgresql..",
        "jakarta.servlet.."
    };

    private static final Set<String> MAKE_STATEMENTS = Set.of("prepareStatement", "createStatement", "prepareCall");

    private final String root;

    Rules(String root) {
        this.root = root;
    }

    private String[] within(String... packages) {
        return Arrays.stream(packages).map(each -> root + "." + each + "..").toArray(String[]::new);
    }

    ArchRule contractsKnowsNoFramework() {
        return noClasses()
                .that()
                .resideInAnyPackage(within("contracts"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)
                .because("the published language is read without any framework");
    }

    /** @param besides modules that it sees too: a test of the API starts its database by itself */
    ArchRule seesOnlyWhatItMay(ModuleOfOurs module, ModuleOfOurs... besides) {
        return noClasses()
                .that()
                .resideInAnyPackage(within(module.packageName()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(within(module.unseen().stream()
                        .filter(each -> !List.of(besides).contains(each))
                        .map(ModuleOfOurs::packageName)
                        .toArray(String[]::new)))
                .because(module.because());
    }

    ArchRule theRegisterEngineHasAFrontDoor() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(within("registers"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(within("registers.intake", "registers.live", "registers.replay"))
                .because("how the registers are kept up to date is the engine's own business");
    }

    ArchRule featuresSeeFoldsAlone() {
        return noClasses()
                .that()
                .resideInAnyPackage(within("query"))
                .and()
                .implement(root + ".query.feature.ReadModel")
                .should()
                .dependOnClassesThat(resideInAPackage(root + ".registers..")
                        .and(DescribedPredicate.not(resideInAnyPackage(within("registers.fold")))))
                .because("a feature declares its registers; the engine does the rest");
    }

    ArchRule foldsAreFrameworkFree() {
        return classes()
                .that()
                .resideInAnyPackage(within("query", "registers"))
                .and(new DescribedPredicate<JavaClass>("fold or compute a scorecard") {
                    @Override
                    public boolean test(JavaClass type) {
                        String name = type.getSimpleName();
                        return name.endsWith("Fold") || name.equals("Scorecard") || name.equals("Scorecards");
                    }
                })
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", root + ".contracts..")
                        .or(resideInAnyPackage(within("query", "registers")))
                        .and(DescribedPredicate.not(resideInAnyPackage("java.sql.."))))
                .because("an auditor runs the same folds without Spring or a database");
    }

    ArchRule verifierRunsWithoutAnyFramework() {
        return noClasses()
                .that()
                .resideInAnyPackage(within("verifier"))
                .should()
                .transitivelyDependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)
                .because("neither it nor what it uses of ours may need what is not in its one small jar");
    }

    ArchRule whoChecksCannotSign() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".contracts..", root + ".verifier..")
                .and()
                .resideOutsideOfPackage(root + ".contracts.proof.signing..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + ".contracts.proof.signing..")
                        .or(JavaClass.Predicates.type(PrivateKey.class)))
                .because("private keys are the notary's, and whoever checks what it signed needs none");
    }

    ArchRule nothingIsInjectedIntoFields() {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(root + "..")
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .because("what a class needs is in its constructor");
    }

    ArchRule controllersKeepOnlyPorts() {
        return fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(within("api"))
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                .and()
                .areNotStatic()
                .should()
                .haveRawType(resideInAPackage(root(Commands.class) + ".."))
                .because("a controller turns a request into a command or a question, and hands it on");
    }

    ArchRule packagesFormNoCycle() {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("what is in a circle can be neither read nor moved by itself");
    }

    ArchRule controllersDoNotCheckRoles() {
        return noClasses()
                .that()
                .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Authorisation.class)
                .because("what is asked is held against the caller in one place, which nobody can forget to call");
    }

    ArchRule commandsAndQueriesHaveControllersOfTheirOwn() {
        return noClasses()
                .that()
                .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
                .should(new Both(Commands.class, Queries.class))
                .because("writing and reading are apart");
    }

    ArchRule timeComesFromAClock() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + "..")
                .should()
                .callMethodWhere(new DescribedPredicate<JavaMethodCall>("the machine is asked for the time") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        return call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getName().equals("now")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class));
                    }
                })
                .because("a test sets the clock");
    }

    ArchRule moneyIsExact() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(within("contracts"))
                .should()
                .haveRawReturnType(double.class)
                .orShould()
                .haveRawReturnType(float.class)
                .orShould()
                .haveRawReturnType(Double.class)
                .because("money and figures are exact");
    }

    ArchRule sqlIsMadeInOneWay() {
        return noClasses()
                .that()
                .resideInAnyPackage(within("query", "registers"))
                .and()
                .doNotHaveSimpleName("Sql")
                .should()
                .callMethodWhere(new DescribedPredicate<JavaMethodCall>("a statement is made of a text") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        return MAKE_STATEMENTS.contains(call.getName())
                                && call.getTargetOwner().isAssignableTo(Connection.class);
                    }
                })
                .because("text and values travel together in a Sql, whose text the compiler holds to be a constant");
    }

    private static String root(Class<?> type) {
        return type.getPackageName();
    }
}
