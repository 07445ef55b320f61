package org.contractgovernance.api.deadline;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes a {@link CalendarFeed}. */
@Component
final class CalendarFeedConverter extends AbstractHttpMessageConverter<CalendarFeed> {

    CalendarFeedConverter() {
        super(MediaType.parseMediaType(CalendarFeed.TEXT_CALENDAR));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == CalendarFeed.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected CalendarFeed readInternal(Class<? extends CalendarFeed> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("feeds are answered, and never asked", message);
    }

    @Override
    protected void writeInternal(CalendarFeed feed, HttpOutputMessage message) throws IOException {
        feed.writeTo(message.getBody());
    }
}
