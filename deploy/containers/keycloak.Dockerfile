# Keycloak, built for PostgreSQL: an unbuilt one would write into its own folder at every start.
ARG KEYCLOAK=keycloak/keycloak:26.7.3
FROM ${KEYCLOAK}
ENV KC_DB=postgres KC_CACHE=local KC_HEALTH_ENABLED=true KC_METRICS_ENABLED=true
RUN /opt/keycloak/bin/kc.sh build
COPY deploy/containers/healthy.sh /opt/keycloak/
HEALTHCHECK --interval=5s --timeout=5s --start-period=180s --retries=6 \
  CMD ["bash", "/opt/keycloak/healthy.sh", "9000", "/health/ready"]
