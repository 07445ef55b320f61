package org.contractgovernance.api.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of the application without their tests. Reading them takes seconds, so they are read once for all tests that look at them. */
public final class MainClasses {

    static final String OURS = "org.contractgovernance";

    public static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(OURS);

    private MainClasses() {}
}
