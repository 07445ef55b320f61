package org.contractgovernance.api.deadline;

import java.io.IOException;
import org.contractgovernance.api.answer.AnswerConverter;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes a {@link CalendarFeed}. */
@Component
final class CalendarFeedConverter extends AnswerConverter<CalendarFeed> {

    CalendarFeedConverter() {
        super(CalendarFeed.class, MediaType.parseMediaType(CalendarFeed.TEXT_CALENDAR));
    }

    @Override
    protected void writeInternal(CalendarFeed feed, HttpOutputMessage message) throws IOException {
        feed.writeTo(message.getBody());
    }
}
