package org.contractgovernance.query.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.contractgovernance.contracts.person.Erasure;
import org.contractgovernance.contracts.person.ErasurePage;
import org.contractgovernance.contracts.person.PersonQuery.Erasures;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.query.dispatch.Logged;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegistersAsOf;

/** Answers with the erasures of names. */
public final class ErasuresHandler implements QueryHandler<Erasures, ErasurePage> {

    static final String COLUMNS = "person_id, erased_at, erased_by, client, reason";

    @Override
    public Class<Erasures> question() {
        return Erasures.class;
    }

    @Override
    public ErasurePage answer(Erasures query, RegistersAsOf snapshot) throws SQLException {
        Logged.LogPage<Erasure> part = list(snapshot).part(query.paging(), COLUMNS, ErasuresHandler::erasure);
        return new ErasurePage(part.entries(), part.next(), snapshot.people(part.entries()));
    }

    static Logged list(RegistersAsOf snapshot) {
        return snapshot.logged("people.erasure", "erased_at", "person_id");
    }

    static Erasure erasure(ResultSet row) throws SQLException {
        return new Erasure(
                new PersonId(row.getString("person_id")),
                row.getObject("erased_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getString("erased_by")),
                row.getString("client"),
                row.getString("reason"));
    }
}
