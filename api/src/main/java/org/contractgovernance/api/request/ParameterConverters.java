package org.contractgovernance.api.request;

import java.time.Instant;
import java.time.LocalDate;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.contracts.term.PersonId;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;

/** Reads the words in addresses: coded words, days, moments, people, and true or false. */
final class ParameterConverters {

    private ParameterConverters() {}

    static void register(FormatterRegistry registry) {
        registry.addConverterFactory(new CodedWords());
        registry.addConverter(String.class, LocalDate.class, Days::day);
        registry.addConverter(String.class, Instant.class, Days::moment);
        registry.addConverter(String.class, PersonId.class, PersonId::new);
        registry.addConverter(String.class, Boolean.class, ParameterConverters::yesOrNo);
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static final class CodedWords implements ConverterFactory<String, Coded> {

        @Override
        public <T extends Coded> Converter<String, T> getConverter(Class<T> type) {
            return text -> Coded.find(type, text).orElseThrow(() -> new IllegalArgumentException(text));
        }
    }
}
