package org.contractgovernance.api.risktool.files.writing;

import java.io.IOException;
import org.contractgovernance.api.answer.AnswerConverter;
import org.contractgovernance.api.risktool.files.FileFormat;
import org.springframework.http.HttpOutputMessage;
import org.springframework.stereotype.Component;

/** Writes a {@link RiskFile} while it is made. */
@Component
final class RiskFileConverter extends AnswerConverter<RiskFile> {

    RiskFileConverter() {
        super(RiskFile.class, FileFormat.CSV.mediaType(), FileFormat.XLSX.mediaType());
    }

    @Override
    protected void writeInternal(RiskFile file, HttpOutputMessage message) throws IOException {
        file.writeTo(message.getBody());
    }
}
