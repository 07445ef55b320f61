package org.contractgovernance.registers.table;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.contracts.term.PersonId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A component of a row as a column of its table: real types for what has one, {@code jsonb} for what is a structure.
 *
 * @param name as the database writes it
 * @param sqlType as the database writes it
 */
record RowColumn(String name, String sqlType, Write write, ColumnReader read) {

    /** How a value is written, as COPY reads it. */
    interface Write {
        void to(CopyRows out, Object value);
    }

    /** How a value comes back. */
    interface ColumnReader {
        @Nullable Object from(ResultSet row, int index) throws SQLException;
    }

    static RowColumn of(RecordComponent component, JsonMapper json) {
        return of(
                snakeCase(component.getName()),
                component.getType(),
                json.constructType(component.getGenericType()),
                json);
    }

    private static RowColumn of(String name, Class<?> type, JavaType generic, JsonMapper json) {
        if (type == String.class) {
            return new RowColumn(name, "text", (out, value) -> out.text((String) value), ResultSet::getString);
        } else if (type == long.class || type == Long.class) {
            return new RowColumn(
                    name, "bigint", (out, value) -> out.bigint((Long) value), (row, i) -> row.getObject(i, Long.class));
        } else if (type == int.class || type == Integer.class) {
            return new RowColumn(
                    name,
                    "integer",
                    (out, value) -> out.integer((Integer) value),
                    (row, i) -> row.getObject(i, Integer.class));
        } else if (type == boolean.class || type == Boolean.class) {
            return new RowColumn(
                    name,
                    "boolean",
                    (out, value) -> out.bool((Boolean) value),
                    (row, i) -> row.getObject(i, Boolean.class));
        } else if (type == BigDecimal.class) {
            return new RowColumn(
                    name, "numeric", (out, value) -> out.numeric((BigDecimal) value), ResultSet::getBigDecimal);
        } else if (type == LocalDate.class) {
            return new RowColumn(
                    name,
                    "date",
                    (out, value) -> out.date((LocalDate) value),
                    (row, i) -> row.getObject(i, LocalDate.class));
        } else if (type == Instant.class) {
            return new RowColumn(
                    name, "timestamptz", (out, value) -> out.timestamptz((Instant) value), (row, i) -> instant(row, i));
        } else if (type == PersonId.class) {
            return new RowColumn(name, "text", (out, value) -> out.text(((PersonId) value).value()), (row, i) -> {
                String value = row.getString(i);
                return value == null ? null : new PersonId(value);
            });
        } else if (type.isEnum() && Coded.class.isAssignableFrom(type)) {
            Map<String, Object> byCode = Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toMap(each -> ((Coded) each).code(), Function.identity()));
            Map<Object, byte[]> codes = new HashMap<>();
            byCode.forEach((code, constant) -> codes.put(constant, code.getBytes(StandardCharsets.UTF_8)));
            return new RowColumn(
                    name, "text", (out, value) -> out.text(Objects.requireNonNull(codes.get(value))), (row, i) -> {
                        String value = row.getString(i);
                        return value == null ? null : byCode.get(value);
                    });
        }
        ObjectWriter writer = json.writerFor(generic);
        ObjectReader reader = json.readerFor(generic);
        return new RowColumn(name, "jsonb", (out, value) -> out.jsonb(writer.writeValueAsString(value)), (row, i) -> {
            String value = row.getString(i);
            return value == null ? null : reader.readValue(value);
        });
    }

    static @Nullable Instant instant(ResultSet row, int index) throws SQLException {
        OffsetDateTime value = row.getObject(index, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    static String snakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
