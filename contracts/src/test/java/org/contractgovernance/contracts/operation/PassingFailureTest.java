package org.contractgovernance.contracts.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PassingFailureTest {

    /** No connection, read-only, timed out, deadlock, disk full, lock not had, shutting down, starting up, input or output. */
    @ParameterizedTest
    @ValueSource(strings = {"08006", "25006", "25P03", "40P01", "53100", "55P03", "57014", "57P01", "57P03", "58030"})
    void passes(String sqlState) {
        assertThat(PassingFailure.is(sqlState)).isTrue();
    }

    /** A duplicate key, no such table, a division by zero, no right, an error inside the server. */
    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"2", "23505", "42P01", "22012", "42501", "XX000"})
    void staysAsItIs(String sqlState) {
        assertThat(PassingFailure.is(sqlState)).isFalse();
    }
}
