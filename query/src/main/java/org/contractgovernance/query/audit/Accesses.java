package org.contractgovernance.query.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contractgovernance.contracts.Moment;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.audit.AccessEntry;
import org.contractgovernance.contracts.audit.AccessPage;
import org.contractgovernance.contracts.register.Paging;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.contracts.term.PersonId;
import org.contractgovernance.query.dispatch.Logged;
import org.contractgovernance.query.dispatch.RegistersAsOf;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The access log, as it is asked for. */
final class Accesses {

    private static final String COLUMNS =
            "entry, asked_at, actor, client, roles, correlation, question, contract, about, outcome, position";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> ANYTHING = new TypeReference<>() {};

    private final RegistersAsOf snapshot;
    private final Logged log;

    private Accesses(RegistersAsOf snapshot) {
        this.snapshot = snapshot;
        this.log = snapshot.logged("audit.access", "asked_at", "entry");
    }

    static Accesses in(RegistersAsOf snapshot) {
        return new Accesses(snapshot);
    }

    Accesses of(String contract) {
        log.where("contract = ?", contract);
        return this;
    }

    /** About a contract that the caller may know of, or about none. */
    Accesses thatMayBeKnownOf(Caller caller) {
        if (!caller.everyContract()) {
            log.where("contract IS NULL OR contract = ANY (?)", (Object)
                    caller.contracts().toArray(String[]::new));
        }
        return this;
    }

    Accesses askedBy(@Nullable PersonId actor) {
        log.whereGiven("actor = ?", actor);
        return this;
    }

    Accesses asking(@Nullable String question) {
        log.whereGiven("question = ?", question);
        return this;
    }

    /** As days begin where the councils are. */
    Accesses between(@Nullable LocalDate from, @Nullable LocalDate to) {
        log.whereGiven("asked_at >= ?", from == null ? null : beginning(from));
        log.whereGiven("asked_at < ?", to == null ? null : beginning(to.plusDays(1)));
        return this;
    }

    private static OffsetDateTime beginning(LocalDate day) {
        return day.atStartOfDay(Moment.COUNCIL_TIME).toInstant().atOffset(ZoneOffset.UTC);
    }

    AccessPage page(Paging paging) throws SQLException {
        Logged.LogPage<AccessEntry> part = log.part(paging, COLUMNS, Accesses::entry);
        return new AccessPage(part.entries(), part.next(), snapshot.people(part.entries()));
    }

    private static AccessEntry entry(ResultSet row) throws SQLException {
        return new AccessEntry(
                row.getLong("entry"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getString("actor")),
                row.getString("client"),
                roles((String[]) row.getArray("roles").getArray()),
                row.getString("correlation"),
                row.getString("question"),
                row.getString("contract"),
                JSON.readValue(row.getString("about"), ANYTHING),
                row.getString("outcome"),
                row.getObject("position", Long.class));
    }

    private static List<Role> roles(String[] codes) {
        return Arrays.stream(codes)
                .map(each -> Coded.find(Role.class, each))
                .flatMap(Optional::stream)
                .toList();
    }
}
