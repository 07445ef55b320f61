package org.contractgovernance.query.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
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

    private final List<RecordComponent> components;
    private final List<Column> columns;
    private final Constructor<R> constructor;

    public Row(Class<R> type) {
        components = List.of(type.getRecordComponents());
        columns = components.stream().map(each -> Column.of(each, JSON)).toList();
        try {
            constructor = type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record has its canonical constructor", e);
        }
    }

    List<Column> columns() {
        return columns;
    }

    /** The names of the columns, in order, for a SELECT. */
    public String names() {
        return String.join(", ", columns.stream().map(Column::name).toList());
    }

    /** Writes the row's fields, separated by tabs, as COPY reads them. */
    void copy(R row, StringBuilder out) {
        for (int i = 0; i < columns.size(); i++) {
            Object value = valueOf(components.get(i), row);
            out.append('\t');
            CopyText.field(out, value == null ? null : columns.get(i).write().apply(value));
        }
    }

    /** The record that columns from {@code first} on hold. */
    public R read(ResultSet row, int first) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).read().from(row, first + i);
        }
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(
                    "a row that was written is a row that can be read: " + Arrays.asList(names()), e);
        }
    }

    private static Object valueOf(RecordComponent component, Object row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
