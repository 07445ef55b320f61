# syntax=docker/dockerfile:1

FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY contracts contracts
COPY database database
COPY command command
COPY registers registers
COPY query query
COPY deliveries deliveries
COPY verifier verifier
COPY api api
COPY samples samples
# named by the build, not needed for the image
COPY bench/pom.xml bench/pom.xml
RUN --mount=type=cache,target=/root/.m2 ./mvnw -q -B -ntp -DskipTests -Dspotless.check.skip=true -pl api -am package
# The image always speaks to a PostgreSQL of its own, so the embedded one's binaries (200 MB) stay out.
RUN java -Djarmode=tools -jar api/target/api-*.jar extract --layers --application-filename application.jar --destination layers \
    && rm -f layers/dependencies/lib/embedded-postgres-binaries-*.jar

FROM eclipse-temurin:25-jre AS application
RUN useradd --system --uid 10001 --user-group --no-create-home contractgovernance
WORKDIR /application
# from what changes least to what changes most, so that a new version transfers little
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
COPY bin/java.options ./
COPY --chmod=755 docker/healthcheck /usr/local/bin/healthcheck

# Runs once for practice, on the very JVM and files of the image and a database of its own, for what docs/operating.md says about
# the start. Not as root, which PostgreSQL refuses.
FROM application AS practised
RUN chown 10001 /application
COPY --from=build /build/api/target/api-*.jar /practice/
COPY --chmod=755 bin/fast-start bin/java.options /practice/
USER 10001:10001
RUN /practice/fast-start /practice/api-*.jar /application

FROM application
COPY --from=practised /application/application.aot ./

# where a volume for the notary goes
RUN mkdir /notary && chown 10001:10001 /notary

USER 10001:10001
EXPOSE 8080
ENV AXONIQ_UPDATE_CHECKER_DISABLED=true
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["healthcheck"]
ENTRYPOINT ["java", "-XX:AOTCache=application.aot", "@java.options", "-jar", "application.jar"]
