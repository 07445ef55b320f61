package org.contractgovernance.api.request;

import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * The types of answer that a request wants, without parameters except {@code q}. No parameter changes an answer, and an answer has its
 * documented type, not the type in the request.
 */
final class WantedTypes extends HeaderContentNegotiationStrategy {

    private static final String QUALITY = "q";

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        return super.resolveMediaTypes(request).stream().map(WantedTypes::plain).toList();
    }

    private static MediaType plain(MediaType type) {
        String quality = type.getParameter(QUALITY);
        return new MediaType(type.getType(), type.getSubtype(), quality == null ? Map.of() : Map.of(QUALITY, quality));
    }
}
