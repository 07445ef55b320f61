package org.contractgovernance.registers.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.contractgovernance.registers.sql.Sql;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows in PostgreSQL's binary format for COPY, which neither side has to put into words and take apart again. */
public final class CopyRows {

    private static final byte[] BEFORE = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final byte[] AFTER = {(byte) 0xff, (byte) 0xff};

    private static final LocalDate DAY_0 = LocalDate.of(2000, 1, 1);
    private static final Instant MOMENT_0 = Instant.parse("2000-01-01T00:00:00Z");

    private static final int DIGITS = 4;
    private static final BigInteger GROUP = BigInteger.valueOf(10_000);
    private static final int MOST_BEFORE_POINT = 131_072;
    private static final int MOST_AFTER_POINT = 16_383;
    private static final int NEGATIVE = 0x4000;

    private byte[] bytes = new byte[1 << 14];
    private int size;

    /** How many bytes the rows have. */
    public int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Lets go of the rows. */
    public void clear() {
        size = 0;
    }

    /** Takes back what was begun after a size. */
    void cut(int to) {
        size = to;
    }

    /** Begins a row of so many fields. */
    void row(int fields) {
        int2(fields);
    }

    /** A field without a value. */
    void none() {
        int4(-1);
    }

    void text(String value) {
        text(value.getBytes(StandardCharsets.UTF_8));
    }

    void text(byte[] value) {
        int4(value.length);
        put(value);
    }

    void jsonb(String value) {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        int4(text.length + 1);
        room(1);
        bytes[size++] = 1; // the version of the format
        put(text);
    }

    void bool(boolean value) {
        int4(1);
        room(1);
        bytes[size++] = (byte) (value ? 1 : 0);
    }

    void integer(int value) {
        int4(Integer.BYTES);
        int4(value);
    }

    void bigint(long value) {
        int4(Long.BYTES);
        int8(value);
    }

    /** A day; the last that Java knows is PostgreSQL's {@code infinity}. */
    void date(LocalDate value) {
        int4(Integer.BYTES);
        int4(value.equals(LocalDate.MAX) ? Integer.MAX_VALUE : Math.toIntExact(ChronoUnit.DAYS.between(DAY_0, value)));
    }

    void timestamptz(Instant value) {
        int4(Long.BYTES);
        int8(ChronoUnit.MICROS.between(MOMENT_0, value));
    }

    /** An exact number, with as many digits after the point as it has. */
    void numeric(BigDecimal value) {
        if ((long) value.precision() - value.scale() > MOST_BEFORE_POINT || value.scale() > MOST_AFTER_POINT) {
            throw new ArithmeticException("a number of too many digits");
        }
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        int groupsAfterPoint = (plain.scale() + DIGITS - 1) / DIGITS;
        BigInteger rest =
                plain.setScale(groupsAfterPoint * DIGITS).unscaledValue().abs();
        short[] groups = new short[rest.bitLength() / 13 + 1];
        int count = 0;
        while (rest.signum() != 0) {
            BigInteger[] divided = rest.divideAndRemainder(GROUP);
            groups[count++] = divided[1].shortValue();
            rest = divided[0];
        }
        int zeros = 0;
        while (zeros < count && groups[zeros] == 0) {
            zeros++;
        }
        int written = count - zeros;
        int4(2 * (4 + written));
        int2(written);
        int2(written == 0 ? 0 : count - groupsAfterPoint - 1);
        int2(plain.signum() < 0 ? NEGATIVE : 0);
        int2(plain.scale());
        for (int i = count - 1; i >= zeros; i--) {
            int2(groups[i]);
        }
    }

    /** Copies the rows, and has none afterwards. */
    void pour(Connection connection, Sql copy) throws SQLException {
        if (isEmpty()) {
            return;
        }
        CopyIn in = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy.text());
        try {
            in.writeToCopy(BEFORE, 0, BEFORE.length);
            in.writeToCopy(bytes, 0, size);
            in.writeToCopy(AFTER, 0, AFTER.length);
            in.endCopy();
        } finally {
            clear();
            if (in.isActive()) {
                in.cancelCopy();
            }
        }
    }

    private void put(byte[] value) {
        room(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    private void int2(int value) {
        room(Short.BYTES);
        ByteBuffer.wrap(bytes).putShort(size, (short) value);
        size += Short.BYTES;
    }

    private void int4(int value) {
        room(Integer.BYTES);
        ByteBuffer.wrap(bytes).putInt(size, value);
        size += Integer.BYTES;
    }

    private void int8(long value) {
        room(Long.BYTES);
        ByteBuffer.wrap(bytes).putLong(size, value);
        size += Long.BYTES;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
