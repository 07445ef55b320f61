package org.contractgovernance.query.export;

import java.io.IOException;
import java.sql.SQLException;
import org.contractgovernance.contracts.bundle.BundleReader;
import org.contractgovernance.contracts.event.EventCodec;
import org.contractgovernance.contracts.feature.Features;
import org.contractgovernance.query.audit.TrailRegister;
import org.contractgovernance.query.issue.IssueReadModel;
import org.contractgovernance.query.sql.SentSql;
import org.junit.jupiter.api.Test;

class StoredRecordSqlTest {

    @Test
    void whatIsSent() throws SQLException, IOException {
        SentSql sent = new SentSql();
        for (BundleReader reader : BundleReader.values()) {
            StoredRecord stored = new StoredRecord(
                    sent.connection("for " + reader), new EventCodec(Features.vocabulary()), "CON-1", 12, reader);
            stored.events(event -> {});
            stored.rows(IssueReadModel.ISSUES_LOG, row -> {});
            stored.rows(TrailRegister.AUDIT_TRAIL, row -> {});
            stored.lacking(row -> {});
        }
        sent.matches("stored-record.sql");
    }
}
