package org.contractgovernance.registers;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.contractgovernance.database.TestDatabase;
import org.junit.jupiter.api.Test;

/** The engine may take its time over a statement; requests, which share its database and login, may not. */
class RegisterPoolIT {

    private static final String LIMIT = "socketTimeout";

    @Test
    void whatTheEngineMayDoTheApplicationsOwnPoolMayNot() throws Exception {
        try (HikariDataSource shared = TestDatabase.create().pool()) {
            shared.addDataSourceProperty(LIMIT, "20");
            try (RegisterPool own = new RegisterPool(shared, 2);
                    var connection = own.dataSource().getConnection()) {
                assertThat(connection.getNetworkTimeout()).isZero();
                assertThat(own.dataSource())
                        .isInstanceOfSatisfying(
                                HikariDataSource.class,
                                pool -> assertThat(pool.getDataSourceProperties())
                                        .containsEntry("stringtype", "unspecified")
                                        .containsEntry(LIMIT, "0"));
            }
            try (var connection = shared.getConnection()) {
                assertThat(connection.getNetworkTimeout()).isEqualTo(20_000);
            }
        }
    }
}
