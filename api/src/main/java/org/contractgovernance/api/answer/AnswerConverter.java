package org.contractgovernance.api.answer;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Writes answers of one type, and reads nothing.
 *
 * @param <T> what is answered
 */
public abstract class AnswerConverter<T> extends AbstractHttpMessageConverter<T> {

    /** The header by which nginx and similar proxies turn buffering off. */
    private static final String UNBUFFERED = "X-Accel-Buffering";

    private final Class<?> answered;

    /**
     * @param answered the type of the answers, subtypes included
     * @param mediaTypes what they are written as
     */
    protected AnswerConverter(Class<?> answered, MediaType... mediaTypes) {
        super(mediaTypes);
        this.answered = answered;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return answered.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected T readInternal(Class<? extends T> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("an answer is written, and never read", message);
    }

    /** Asks proxies to pass each part on at once: one that buffers would hold it back from the client. */
    protected static void unbuffered(HttpOutputMessage message) {
        message.getHeaders().set(UNBUFFERED, "no");
    }
}
