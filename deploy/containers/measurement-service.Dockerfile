# The measurement service, as mvn package has built it. From the root of the repository:
#   docker build -f deploy/containers/measurement-service.Dockerfile -t quadrante/measurement-service .
ARG JRE=eclipse-temurin:17-jre
FROM ${JRE}
LABEL org.opencontainers.image.title="Quadrante measurement-service" org.opencontainers.image.licenses="EUPL-1.2"
WORKDIR /opt/quadrante
# What changes least comes first.
COPY measurement-service/target/quarkus-app/lib/ lib/
COPY measurement-service/target/quarkus-app/quarkus-run.jar ./
COPY measurement-service/target/quarkus-app/quarkus/ quarkus/
COPY measurement-service/target/quarkus-app/app/ app/
COPY deploy/containers/healthy.sh ./
USER 10001:10001
EXPOSE 8082
HEALTHCHECK --interval=5s --timeout=5s --start-period=120s --retries=6 CMD ["bash", "healthy.sh", "8082", "/q/health/ready"]
# Half of the container's memory is heap; the rest is threads, classes and buffers. More options: JDK_JAVA_OPTIONS.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]
