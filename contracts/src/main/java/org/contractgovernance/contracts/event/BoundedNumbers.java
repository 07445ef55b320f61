package org.contractgovernance.contracts.event;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * The limits of a number wherever JSON is read, in requests and in stored texts. Within these limits, code can add, round or write out any
 * number without a check. The number {@code 1e2147483647} has two thousand million digits, and counting them overflows.
 *
 * <p>These limits are wider than any field's own rule. {@code @Digits} gives that rule, and refuses with the field's own limits.
 */
public final class BoundedNumbers extends SimpleModule {

    /** At most so many digits before the point. A quotient of the largest figures has 30. */
    public static final int BEFORE_POINT = 40;

    /** At most so many digits after the point, zeros included. */
    public static final int AFTER_POINT = 40;

    /** The rule, as one sentence. */
    public static final String SENTENCE =
            "A number has at most %d digits before the point and %d after it, its exponent counted in"
                    .formatted(BEFORE_POINT, AFTER_POINT);

    /** No number within the bounds needs to be written with more characters. */
    private static final int CHARACTERS = 100;

    private static final Pattern NOUGHT = Pattern.compile("-?0(?:\\.0*)?(?:[eE][-+]?[0-9]+)?");

    private static final long serialVersionUID = 1L;

    private BoundedNumbers(boolean stored) {
        super(stored ? "stored-numbers" : "sent-numbers");
        addDeserializer(BigDecimal.class, new Bounded(stored));
    }

    /** Reads numbers in requests. */
    public static BoundedNumbers sent() {
        return new BoundedNumbers(false);
    }

    /** Reads numbers in stored texts. A nought with any exponent is nought: earlier releases accepted it, and reading it loses nothing. */
    public static BoundedNumbers stored() {
        return new BoundedNumbers(true);
    }

    /** Whether a number of JSON, as it is written, is within the bounds. */
    public static boolean hold(String written) {
        if (written.length() > CHARACTERS) {
            return false;
        }
        try {
            return hold(new BigDecimal(written));
        } catch (NumberFormatException e) {
            // no number can have this exponent
            return false;
        }
    }

    /** Whether a number is within the bounds. */
    public static boolean hold(BigDecimal number) {
        return (long) number.precision() - number.scale() <= BEFORE_POINT && number.scale() <= AFTER_POINT;
    }

    /** Whether a number of JSON, as it is written, is nought. */
    static boolean isNought(String written) {
        return NOUGHT.matcher(written).matches();
    }

    private static final class Bounded extends StdScalarDeserializer<BigDecimal> {

        private final boolean stored;

        Bounded(boolean stored) {
            super(BigDecimal.class);
            this.stored = stored;
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.currentToken().isNumeric()) {
                return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
            }
            String written = parser.getString();
            if (hold(written)) {
                return new BigDecimal(written);
            }
            if (stored && isNought(written)) {
                return BigDecimal.ZERO;
            }
            throw new OutOfBounds(parser);
        }
    }
}
