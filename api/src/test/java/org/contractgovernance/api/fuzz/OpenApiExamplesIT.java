package org.contractgovernance.api.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.contractgovernance.api.fuzz.Document.Operation;
import org.contractgovernance.api.whole.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the document shows and says of itself: its examples are valid by its schemas, and its schemas say what is checked. */
class OpenApiExamplesIT {

    private final Running application = Running.application();
    private final Document document = new Document(
            application.send(application.to("/openapi").GET().build()).body());

    @Test
    void everyExampleIsValidByItsSchema() {
        List<String> wrong = new ArrayList<>();
        int shown = 0;
        for (Operation each : document.operations()) {
            shown += check(each.id() + " is sent", each.bodies(), wrong);
            for (String status : document.statuses(each)) {
                JsonNode response = document.response(each, Integer.parseInt(status));
                shown += check(each.id() + " is answered " + status, response.path("content"), wrong);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(shown).isGreaterThan(300);
    }

    @Test
    void everyExampleOfASchemaIsValid() {
        for (String each : List.of("KpiDefinition", "SampleCheck")) {
            JsonNode schema = document.schema(each);
            assertThat(schema.path("examples"))
                    .as(each)
                    .isNotEmpty()
                    .allSatisfy(example ->
                            assertThat(document.faults(schema, example)).isEmpty());
        }
    }

    @Test
    void everyOperationIsUnderATagThatSaysWhatItIsFor() {
        assertThat(document.operations()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.said().path("tags")).as(each.id()).isNotEmpty();
            for (JsonNode tag : each.said().path("tags")) {
                assertThat(document.described(tag.asString()))
                        .as(tag.asString())
                        .isNotEmpty();
            }
        });
    }

    @Test
    void everyBodyThatIsSentIsShown() {
        assertThat(document.operations())
                .filteredOn(each -> each.bodies().has("application/json"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(
                                each.bodies().path("application/json").has("example"))
                        .as(each.id())
                        .isTrue());
    }

    private int check(String what, JsonNode content, List<String> wrong) {
        int shown = 0;
        for (JsonNode mediaType : content) {
            if (mediaType.has("example")) {
                shown++;
                String faults = document.faults(mediaType.get("schema"), mediaType.get("example"));
                if (!faults.isEmpty()) {
                    wrong.add(what + ": " + faults);
                }
            }
        }
        return shown;
    }

    /** One of each way in which a field is checked. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            RaiseIssue        ~ /properties/title/minLength             ~ 1
            RaiseIssue        ~ /properties/title/maxLength             ~ 200
            RaiseIssue        ~ /properties/kpi/pattern                 ~ ^(?:[A-Za-z0-9][A-Za-z0-9.-]*)$
            RaiseIssue        ~ /properties/kpi/type                    ~ ["string","null"]
            RaiseIssue        ~ /properties/title/type                  ~ string
            RaiseIssue        ~ /properties/visibility/enum             ~ ["shared","council-only",null]
            RaiseIssue        ~ /properties/dueOn/pattern               ~ ^(19|[2-9][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$
            RaiseIssue        ~ /additionalProperties                   ~ false
            AssignIssue       ~ /properties/owner/pattern               ~ ^person-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$
            Money             ~ /properties/pounds/exclusiveMaximum     ~ 10000000000000
            Money             ~ /properties/pounds/minimum              ~ 0
            Band              ~ /properties/from/exclusiveMinimum       ~ -1000000000000000000
            ContractDetails   ~ /properties/value/anyOf/1/type          ~ null
            Mapping           ~ /properties/sheet/pattern               ~ ^(?:[^\\[\\]:*?/\\\\']*)$
            MappingScale      ~ /properties/score/propertyNames/pattern ~ ^(?:[1-9][0-9]{0,2})$
            Subscribe         ~ /properties/contracts/items/minLength   ~ 1
            Subscribe         ~ /required                               ~ ["address","councilOnly","everyContract","kinds","name","signing"]
            IssueLine         ~ /additionalProperties                   ~ -
            IssueLine         ~ /properties/kpi/type                    ~ string
            PageIssueLine     ~ /required                               ~ ["asOf","entries","incomplete","people","total","totals"]
            """)
    void aSchemaSaysWhatIsChecked(String schema, String pointer, String said) {
        JsonNode found = document.schema(schema).at(pointer);

        assertThat(found.isMissingNode() ? "-" : found.isString() ? found.asString() : found.toString())
                .isEqualTo(said);
    }

    /** A title is one line and a description may be several; of both something is to be seen, and nothing hidden. */
    @ParameterizedTest
    @CsvSource({
        "'Appeals are heard late', true, true",
        "'Siân, 学校 😀', true, true",
        "'one\ntwo', false, true",
        "'one\n', false, true",
        "'\u00a0\u200b', false, false",
        "'evil\u202e', false, false",
        "'\u009b31m', false, false"
    })
    void aSchemaSaysWhatATextHasToShow(String text, boolean title, boolean description) {
        JsonNode properties = document.schema("RaiseIssue").get("properties");

        assertThat(matches(properties.get("title"), text)).isEqualTo(title);
        assertThat(matches(properties.get("description"), text)).isEqualTo(description);
    }

    private static boolean matches(JsonNode property, String text) {
        return Pattern.compile(property.get("pattern").asString()).matcher(text).find();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            enterPerson      | 201 | 200
            subscribe        | 201 | 200
            export           | 409 | 412
            erasePerson      | 409 | 412
            checkRecord      | 409 | 412
            deleteSubscription | 409 | 412
            keepMapping      | 409 | 412
            raiseIssue       | 417 | 405
            contracts        | 417 | 409
            """)
    void aStatusThatMayBeAnsweredIsDocumented(String operation, String there, String notThere) {
        Operation asked = document.operations().stream()
                .filter(each -> each.id().equals(operation))
                .findFirst()
                .orElseThrow();

        assertThat(document.statuses(asked)).contains(there).doesNotContain(notThere);
    }
}
