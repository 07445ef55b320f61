package org.contractgovernance.query.risktool;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.risktool.RiskFeed;
import org.contractgovernance.query.sql.SentSql;
import org.junit.jupiter.api.Test;

class RiskFeedSqlTest {

    private static final RiskFeed.Reader PROVIDER = new RiskFeed.Reader(Set.of("CON-1"), false, false);

    @Test
    void whatIsSent() throws SQLException, IOException {
        SentSql sent = new SentSql();
        JdbcRiskFeed.after(sent.connection("after a position"), 3, 30_000, 10, PROVIDER);
        new JdbcRiskFeed(sent.dataSource("at positions")).at(List.of(3L, 4L), PROVIDER);
        JdbcRiskFeed.last(sent.connection("of entities"), List.of("early-warning:1"), 9, PROVIDER);
        sent.matches("risk-feed.sql");
    }
}
