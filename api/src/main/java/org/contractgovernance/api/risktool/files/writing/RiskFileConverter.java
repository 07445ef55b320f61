package org.contractgovernance.api.risktool.files.writing;

import java.io.IOException;
import org.contractgovernance.api.risktool.files.FileFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes a {@link RiskFile} while it is made. */
@Component
final class RiskFileConverter extends AbstractHttpMessageConverter<RiskFile> {

    RiskFileConverter() {
        super(FileFormat.CSV.mediaType(), FileFormat.XLSX.mediaType());
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == RiskFile.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected RiskFile readInternal(Class<? extends RiskFile> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("these files are answered, and never asked", message);
    }

    @Override
    protected void writeInternal(RiskFile file, HttpOutputMessage message) throws IOException {
        file.writeTo(message.getBody());
    }
}
