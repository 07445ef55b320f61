# syntax=docker/dockerfile:1

FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY contracts contracts
COPY command command
COPY query query
COPY api api
COPY samples samples
# named by the build, not needed for the image
COPY bench/pom.xml bench/pom.xml
RUN --mount=type=cache,target=/root/.m2 ./mvnw -q -B -ntp -DskipTests -pl api -am package
# The image always speaks to a PostgreSQL of its own, so the embedded one's binaries (200 MB) stay out.
RUN java -Djarmode=tools -jar api/target/api-*.jar extract --layers --application-filename application.jar --destination layers \
    && rm -f layers/dependencies/lib/embedded-postgres-binaries-*.jar

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --user-group --no-create-home contractgovernance
WORKDIR /application
# from what changes least to what changes most, so that a new version transfers little
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
COPY --chmod=755 docker/healthcheck /usr/local/bin/healthcheck

USER 10001:10001
EXPOSE 8080
ENV AXONIQ_UPDATE_CHECKER_DISABLED=true
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["healthcheck"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-jar", "application.jar"]
