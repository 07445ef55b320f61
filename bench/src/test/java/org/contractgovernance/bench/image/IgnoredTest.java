package org.contractgovernance.bench.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The builder's rules of what is kept out, on lines as they are in our own file. */
class IgnoredTest {

    private final Ignored ignored = new Ignored("""
            # all but
            *
            !.mvn
            !api
            !bench/pom.xml
            **/target
            **/*.log
            """);

    @Test
    void theLastLineThatFitsDecides() {
        assertThat(ignored.keepsOut("README.md")).isTrue();
        assertThat(ignored.keepsOut("api/pom.xml")).isFalse();
        assertThat(ignored.keepsOut("api/target/classes/A.class")).isTrue();
        assertThat(ignored.keepsOut("target")).isTrue();
        assertThat(ignored.keepsOut("api/a/b.log")).isTrue();
    }

    @Test
    void aLineIsOfAFolderWithAllThatIsInItAndOfNothingThatOnlyBeginsAlike() {
        assertThat(ignored.keepsOut("bench/pom.xml")).isFalse();
        assertThat(ignored.keepsOut("bench/src/A.java")).isTrue();
        assertThat(ignored.keepsOut("apis/pom.xml")).isTrue();
        assertThat(ignored.keepsOut("xmvn/a")).isTrue();
        assertThat(ignored.keepsOut(".mvn/wrapper/maven-wrapper.properties")).isFalse();
    }
}
