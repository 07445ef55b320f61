package org.contractgovernance.api.whole;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.contractgovernance.contracts.access.Role;
import org.junit.jupiter.api.Test;

/** Swagger UI in a real browser: somebody logs in there, asks, and is answered. */
class SwaggerUiIT {

    @Test
    void whoeverLogsInIsAnswered() {
        Running application = Running.application();
        try (Browser browser = Browser.open()) {
            Page page = browser.page();
            page.setViewportSize(1300, 1600);
            page.navigate(application.base() + "/swagger-ui.html");
            assertThat(page.locator(".info .title")).containsText("Contract Governance");

            page.locator(".btn.authorize").first().click();
            Locator dialogue = page.locator(".modal-ux");
            dialogue.locator("input[data-name='clientId'], #client_id_clientCredentials")
                    .first()
                    .fill("auditor");
            dialogue.locator("input[data-name='clientSecret'], #client_secret_clientCredentials")
                    .first()
                    .fill(application.secret(Role.AUDITOR));
            dialogue.locator(".auth-btn-wrapper .authorize").first().click();
            assertThat(dialogue.locator(".auth-btn-wrapper")).containsText("Logout");
            dialogue.locator(".btn-done").click();

            Locator operation = page.locator(".opblock-get")
                    .filter(new Locator.FilterOptions()
                            .setHas(page.locator(".opblock-summary-path[data-path='/api/v1/contracts']")))
                    .first();
            operation.locator(".opblock-summary").click();
            operation.locator(".try-out__btn").click();
            operation.locator(".execute").click();
            Locator answered = operation
                    .locator(".live-responses-table .response-col_status")
                    .last();
            assertThat(answered).containsText("200");
            // an example that fills a form would ask about a moment that nobody meant
            Assertions.assertThat(operation.locator(".request-url").innerText()).doesNotContain("?");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "swagger-ui.png")));
            Assertions.assertThat(operation.locator(".live-responses-table").innerText())
                    .contains("asOf");
        }
    }
}
