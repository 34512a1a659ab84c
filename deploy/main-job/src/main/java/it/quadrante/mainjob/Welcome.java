package it.quadrante.mainjob;

import it.quadrante.localstack.LocalStack;
import it.quadrante.localstack.Service;

/** What deploy/up tells once everything runs: addresses, users, three curl lines. */
record Welcome(LocalStack stack) {
  private static final String CELL = "MS/CCIAA/2017-III/3.2.2.b";

  String text() {
    String planning = stack.service(Service.PLANNING).uri().toString();
    String measurement = stack.service(Service.MEASUREMENT).uri().toString();
    String reporting = stack.service(Service.REPORTING).uri().toString();
    String cell =
        java.util
            .UUID
            .nameUUIDFromBytes(CELL.getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .toString();
    return """

        planning     %s   (OpenAPI of each service: /q/openapi)
        measurement  %s
        reporting    %s
        Keycloak     %s
        PostgreSQL   %s    Kafka  %s

        Utenti locali: <camera>-<ruolo>, password uguale: ms-viewer, ms-plan-editor, ms-plan-approver,
        ms-data-referent, ms-validator, ms-evaluator, ms-chamber-admin; anche lu-, pi-, tno-; platform-admin.

        token() { curl -s %s/protocol/openid-connect/token -d grant_type=password -d client_id=quadrante-local \\
          -d username=$1 -d password=$1 | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/'; }

        curl -s -H "Authorization: Bearer $(token ms-viewer)" %s/api/v1/chambers/MS/plans/CCIAA-2017-STRATEGICO/versions/1
        curl -s -H "Authorization: Bearer $(token ms-data-referent)" -H 'Content-Type: application/json' -d '{"value":{"kind":"NUMBER","number":72}}' %s/api/v1/chambers/MS/cells/%s/submissions
        curl -s -H "Authorization: Bearer $(token ms-viewer)" %s/api/v1/chambers/MS/plans/CCIAA-2017-STRATEGICO/results/III/overall

        Ctrl-C ferma tutto.
        """
        .formatted(
            planning,
            measurement,
            reporting,
            stack.keycloak().realmUrl(),
            stack.postgres().jdbcUrl("planning"),
            stack.kafka().bootstrapServers(),
            stack.keycloak().realmUrl(),
            planning,
            measurement,
            cell,
            reporting);
  }
}
