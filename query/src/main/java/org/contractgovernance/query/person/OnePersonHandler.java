package org.contractgovernance.query.person;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.person.Erasure;
import org.contractgovernance.contracts.person.PersonEntry;
import org.contractgovernance.contracts.person.PersonQuery.OnePerson;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.contractgovernance.contracts.rule.GeneralRule;
import org.contractgovernance.query.dispatch.Logged;
import org.contractgovernance.query.dispatch.QueryHandler;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.contractgovernance.registers.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Answers with the person of an identifier; tells auditors and administrators about an erasure too. */
public final class OnePersonHandler implements QueryHandler<OnePerson, PersonEntry> {

    private static final String THIS_ONE = "person_id = ?";

    @Override
    public Class<OnePerson> question() {
        return OnePerson.class;
    }

    @Override
    public PersonEntry answer(OnePerson query, RegistersAsOf snapshot) throws SQLException {
        List<Optional<String>> names = only(
                snapshot.logged("people.person", "entered_at", "person_id").whereGiven(THIS_ONE, query.person()),
                "nullif(name, '')",
                row -> Optional.ofNullable(row.getString(3)));
        if (names.isEmpty()) {
            throw BrokenRule.of(GeneralRule.UNKNOWN_ENTITY);
        }
        return new PersonEntry(query.person(), names.getFirst().orElse(null), erased(query, snapshot));
    }

    private static @Nullable Erasure erased(OnePerson query, RegistersAsOf snapshot) throws SQLException {
        if (!answersForIt(snapshot.caller())) {
            return null;
        }
        List<Erasure> erasures = only(
                ErasuresHandler.list(snapshot).whereGiven(THIS_ONE, query.person()),
                ErasuresHandler.COLUMNS,
                ErasuresHandler::erasure);
        return erasures.isEmpty() ? null : erasures.getFirst();
    }

    private static boolean answersForIt(Caller caller) {
        return caller.roles().contains(Role.AUDITOR) || caller.roles().contains(Role.ADMINISTRATOR);
    }

    private static <E> List<E> only(Logged list, @CompileTimeConstant String columns, Sql.RowMaker<E> shown)
            throws SQLException {
        return list.part(Paging.FIRST, columns, shown).entries();
    }
}
