package org.contractgovernance.api.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.contractgovernance.api.request.Days;
import org.contractgovernance.contracts.event.BoundedNumbers;
import org.contractgovernance.contracts.term.Coded;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Reads exactly what was sent and guesses nothing, because a record that is kept for ever must not rest on a guess. */
@Configuration(proxyBeanMethods = false)
class StrictJson {

    @Bean
    JsonMapperBuilderCustomizer strictly() {
        return builder -> builder.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .withCoercionConfigDefaults(any -> any.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert))
                .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
                .addModule(BoundedNumbers.sent())
                .addModule(new SimpleModule("days").addDeserializer(LocalDate.class, new DayReader()))
                .addModule(new SimpleModule("words").setDeserializerModifier(new CodedReaders()));
    }

    /** Replaces Jackson's reading of closed lists of words, which accepts blanks around a word. */
    private static final class CodedReaders extends ValueDeserializerModifier {

        @Override
        public ValueDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                ValueDeserializer<?> otherwise) {
            Class<?> list = type.getRawClass();
            return Coded.class.isAssignableFrom(list) ? new CodedReader<>(list.asSubclass(Coded.class)) : otherwise;
        }
    }

    /** One of a closed list of words, exactly as it is documented. */
    private static final class CodedReader<T extends Coded> extends StdScalarDeserializer<T> {

        private final Class<T> list;

        CodedReader(Class<T> list) {
            super(list);
            this.list = list;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
                throw context.weirdNumberException(parser.getNumberValue(), list, "a word");
            }
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return list.cast(context.handleUnexpectedToken(list, parser));
            }
            String text = parser.getString();
            return Coded.find(list, text).orElseThrow(() -> context.weirdStringException(text, list, "a word"));
        }
    }

    /** Reads days only as text in their one form. Jackson's own reader accepts arrays, times and blanks too. */
    private static final class DayReader extends StdScalarDeserializer<LocalDate> {

        DayReader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            String text = parser.getString();
            try {
                return Days.day(text);
            } catch (IllegalArgumentException e) {
                throw context.weirdStringException(text, LocalDate.class, Days.DAY);
            }
        }
    }
}
