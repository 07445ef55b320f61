package org.contractgovernance.registers.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.contractgovernance.contracts.field.Component;
import org.contractgovernance.registers.sql.Sql;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A record as columns: how it is written to its table and made again from a row of it.
 *
 * @param <R> the record
 */
public final class Row<R extends Record> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final Class<R> type;
    private final List<Component> components;
    private final List<RowColumn> columns;
    private final Sql names;
    private final Maker<R> maker;

    private @Nullable List<Function<Object, @Nullable Object>> accessors;

    public Row(Class<R> type) {
        this.type = type;
        components = Component.of(type);
        columns =
                components.stream().map(each -> RowColumn.of(each.last(), JSON)).toList();
        names = Sql.names(columns.stream().map(RowColumn::name).toList());
        maker = Maker.of(type);
    }

    List<RowColumn> columns() {
        return columns;
    }

    /** How many columns there are. */
    public int width() {
        return columns.size();
    }

    /** The names of the columns, in order, for a SELECT. */
    public Sql names() {
        return names;
    }

    /** What is made of the name of each column, in order, for a SELECT. */
    public Sql names(UnaryOperator<Sql> made) {
        return Sql.joined(
                ", ",
                columns.stream().map(each -> made.apply(Sql.name(each.name()))).toList());
    }

    private List<Function<Object, @Nullable Object>> fields() {
        List<Function<Object, @Nullable Object>> fields = accessors;
        if (fields == null) {
            // only who writes needs them, and making them takes a while
            fields = components.stream().map(Row::accessor).toList();
            accessors = fields;
        }
        return fields;
    }

    /** The names of the columns in which two rows differ: no path within one, since a fault of the record repeats nothing of a row. */
    public List<String> differences(R one, R other) {
        if (one.equals(other)) {
            return List.of();
        }
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Function<Object, @Nullable Object> field = fields().get(i);
            if (!Objects.equals(field.apply(one), field.apply(other))) {
                differences.add(columns.get(i).name());
            }
        }
        return differences;
    }

    /** Reference of the contract that a row is about. */
    public String contract(R row) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals("contract")) {
                return String.valueOf(fields().get(i).apply(row));
            }
        }
        throw new IllegalStateException(type.getSimpleName() + " does not say of which contract it is");
    }

    /** Writes the row's fields. */
    void copy(R row, CopyRows out) {
        List<Function<Object, @Nullable Object>> fields = fields();
        for (int i = 0; i < fields.size(); i++) {
            Object value = fields.get(i).apply(row);
            if (value == null) {
                out.none();
            } else {
                columns.get(i).write().to(out, value);
            }
        }
    }

    /** The record that columns from {@code first} on hold. */
    public R read(ResultSet row, int first) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).read().from(row, first + i);
        }
        return maker.make(values);
    }

    /** Asks a record for a component, through the records that hold it. */
    private static Function<Object, @Nullable Object> accessor(Component component) {
        return component.path().stream()
                .map(Row::accessor)
                .reduce((outer, inner) -> record -> inner.apply(Objects.requireNonNull(outer.apply(record))))
                .orElseThrow();
    }

    /** Asks a record for a component as compiled code would: reflection shows at some million rows. */
    @SuppressWarnings("unchecked") // that is what is asked for
    private static Function<Object, @Nullable Object> accessor(RecordComponent component) {
        try {
            MethodHandles.Lookup lookup =
                    MethodHandles.privateLookupIn(component.getDeclaringRecord(), MethodHandles.lookup());
            MethodHandle accessor = lookup.unreflect(component.getAccessor());
            CallSite site = LambdaMetafactory.metafactory(
                    lookup,
                    "apply",
                    MethodType.methodType(Function.class),
                    MethodType.methodType(Object.class, Object.class),
                    accessor,
                    accessor.type().wrap());
            return (Function<Object, @Nullable Object>) site.getTarget().invoke();
        } catch (Throwable e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
