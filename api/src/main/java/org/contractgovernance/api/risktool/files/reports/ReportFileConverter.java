package org.contractgovernance.api.risktool.files.reports;

import java.io.IOException;
import org.contractgovernance.api.body.BodyLimit;
import org.contractgovernance.api.problem.Refusal;
import org.contractgovernance.api.problem.RefusedRequest;
import org.contractgovernance.api.risktool.files.FileFormat;
import org.contractgovernance.api.risktool.files.reading.ReportFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.stereotype.Component;

/** Reads a {@link ReportFile}, up to the size that a body may have. */
@Component
final class ReportFileConverter extends AbstractHttpMessageConverter<ReportFile> {

    ReportFileConverter() {
        super(FileFormat.CSV.mediaType(), FileFormat.XLSX.mediaType());
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == ReportFile.class;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected ReportFile readInternal(Class<? extends ReportFile> type, HttpInputMessage message) throws IOException {
        byte[] content = message.getBody().readNBytes(BodyLimit.BULK + 1);
        if (content.length > BodyLimit.BULK) {
            throw RefusedRequest.because(
                    Refusal.BODY_TOO_LARGE, "The file is larger than %d bytes".formatted(BodyLimit.BULK));
        }
        boolean xlsx = FileFormat.XLSX
                .mediaType()
                .isCompatibleWith(message.getHeaders().getContentType());
        return new ReportFile(content, xlsx ? FileFormat.XLSX : FileFormat.CSV);
    }

    @Override
    protected void writeInternal(ReportFile file, HttpOutputMessage message) {
        throw new HttpMessageNotWritableException("these files are asked, and never answered");
    }
}
