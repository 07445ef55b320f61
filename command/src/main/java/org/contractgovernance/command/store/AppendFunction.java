package org.contractgovernance.command.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.contractgovernance.command.reference.ContractFacts;
import org.jspecify.annotations.Nullable;

/**
 * One call of {@code event_store.append}: a group of appends in one round trip and one transaction, which also commits. The
 * function takes the lock, numbers, looks for conflicts and writes; what is written where is said with the function itself.
 */
final class AppendFunction {

    private static final String RECORDED = "recorded";
    private static final String RECEIPT = "receipt";

    private final List<PendingAppend> group;
    private final List<Parameter> parameters = new ArrayList<>();

    /** A column of the call: all its values are of one SQL type. */
    private record Parameter(String sqlType, List<? extends @Nullable Object> values) {}

    /** Something of an append, with the append's place in the group. */
    private record GroupPart<T>(int append, T part) {}

    AppendFunction(List<PendingAppend> group) {
        this.group = group;
        events(parts(PendingAppend::events));
        beginnings(parts(append -> append.events().stream()
                .flatMap(event -> Beginning.of(event).stream())
                .toList()));
        basedOn(parts(append -> List.copyOf(append.basedOn().entrySet())));
        standings(parts(append -> List.copyOf(append.standings().entrySet())));
        receipts(parts(append -> append.receipt() == null ? List.of() : List.of(append)));
    }

    private <T> List<GroupPart<T>> parts(Function<PendingAppend, List<? extends T>> of) {
        List<GroupPart<T>> parts = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            for (T each : of.apply(group.get(i))) {
                parts.add(new GroupPart<>(i + 1, each));
            }
        }
        return parts;
    }

    private void events(List<GroupPart<NewEvent>> events) {
        places(events);
        add("uuid", events, NewEvent::id);
        add("text", events, NewEvent::type);
        add("text", events, NewEvent::entity);
        add("bigint", events, NewEvent::sequence);
        add("text", events, NewEvent::name);
        add("integer", events, NewEvent::revision);
        add("text", events, NewEvent::payloadText);
        add("text", events, NewEvent::metadataText);
    }

    private void beginnings(List<GroupPart<Beginning>> beginnings) {
        places(beginnings);
        add("text", beginnings, Beginning::contract);
        add("text", beginnings, each -> each.kind().name());
        add("text", beginnings, Beginning::reference);
        add("text", beginnings, Beginning::entity);
        add("text", beginnings, each -> each.visibility().name());
    }

    private void basedOn(List<GroupPart<Map.Entry<String, Long>>> basedOn) {
        places(basedOn);
        add("text", basedOn, Map.Entry::getKey);
        add("bigint", basedOn, Map.Entry::getValue);
    }

    private void standings(List<GroupPart<Map.Entry<String, ContractFacts>>> standings) {
        places(standings);
        add("text", standings, Map.Entry::getKey);
        add("text", standings, each -> StoredJson.write(each.getValue()));
    }

    private void receipts(List<GroupPart<PendingAppend>> appends) {
        places(appends);
        add("text", appends, each -> receipt(each).key().client());
        add("text", appends, each -> receipt(each).key().path());
        add("text", appends, each -> receipt(each).key().key());
        add("text", appends, each -> receipt(each).actor());
        add("text", appends, each -> receipt(each).bodyHash());
        add("text", appends, each -> receipt(each).answer());
        add(
                "uuid",
                appends,
                each -> each.events().isEmpty()
                        ? null
                        : each.events().getFirst().id());
    }

    private static Receipt receipt(PendingAppend append) {
        return Objects.requireNonNull(append.receipt());
    }

    private void places(List<? extends GroupPart<?>> parts) {
        parameters.add(
                new Parameter("integer", parts.stream().map(GroupPart::append).toList()));
    }

    private <T> void add(String sqlType, List<GroupPart<T>> parts, Function<T, @Nullable Object> value) {
        parameters.add(new Parameter(
                sqlType, parts.stream().map(each -> value.apply(each.part())).toList()));
    }

    /**
     * Records the group; answers for each append, in order, where its events stand, or why nothing of it was recorded.
     *
     * @param now what our own clock says
     * @return nothing at all where the very events are on record already, since an earlier call's answer was lost
     */
    List<AppendResult> on(Connection connection, Instant now) throws SQLException {
        String sql = IntStream.rangeClosed(0, parameters.size())
                .mapToObj(i -> "?")
                .collect(Collectors.joining(
                        ", ", "SELECT before, recorded, refused, why FROM event_store.append(", ")"));
        try (PreparedStatement call = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                Parameter each = parameters.get(i);
                call.setArray(
                        i + 1,
                        connection.createArrayOf(each.sqlType(), each.values().toArray()));
            }
            call.setObject(parameters.size() + 1, now.atOffset(ZoneOffset.UTC));
            try (ResultSet row = call.executeQuery()) {
                row.next();
                String[] reasons = (String[]) row.getArray(4).getArray();
                if (List.of(reasons).contains(RECORDED)) {
                    return List.of();
                }
                Integer[] appends = (Integer[]) row.getArray(3).getArray();
                return answers(
                        row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), refused(appends, reasons));
            }
        }
    }

    private static Map<Integer, String> refused(Integer[] appends, String[] reasons) {
        Map<Integer, String> refused = new HashMap<>();
        for (int i = 0; i < appends.length; i++) {
            // that the request was carried out already says more than that its entity has changed, which that may have
            // done
            refused.merge(appends[i], reasons[i], (one, other) -> one.equals(RECEIPT) ? one : other);
        }
        return refused;
    }

    private List<AppendResult> answers(long before, Instant recordedAt, Map<Integer, String> refused) {
        List<AppendResult> answers = new ArrayList<>(group.size());
        long next = before + 1;
        for (int i = 0; i < group.size(); i++) {
            String why = refused.get(i + 1);
            if (why == null) {
                int count = group.get(i).events().size();
                answers.add(new AppendResult.OnRecord(new AppendPosition(next, count, recordedAt)));
                next += count;
            } else {
                answers.add(new AppendResult.Declined(why.equals(RECEIPT) ? new ReceiptTaken() : new StaleDecision()));
            }
        }
        return answers;
    }

    /** What became of one append of the group. */
    sealed interface AppendResult {

        /**
         * It is on record.
         *
         * @param where where its events stand
         */
        record OnRecord(AppendPosition where) implements AppendResult {}

        /**
         * Nothing of it is on record.
         *
         * @param because why
         */
        record Declined(RuntimeException because) implements AppendResult {}
    }
}
