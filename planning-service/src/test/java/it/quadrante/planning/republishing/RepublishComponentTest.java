package it.quadrante.planning.republishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.events.Envelope;
import it.quadrante.localstack.KafkaBroker;
import it.quadrante.planning.PlanningTest;
import it.quadrante.planning.Topic;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the other services have to know leaves again as it was. */
@QuarkusTest
class RepublishComponentTest extends PlanningTest {
  private static final String PLAN_PUBLISHED = "quadrante.planning.plan-published.v1";

  @Inject RepublishCommand command;

  KafkaBroker kafka;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private int republish(String... chambers) {
    return command.run(new PrintStream(out, true, UTF_8), List.of(chambers));
  }

  @Test
  void everyVersionThatWasPublishedLeavesAgainWithTheSameData() {
    publish("AGAIN");
    String plan = PLANS + "/CCIAA-2017-AGAIN";
    String tag =
        editor()
            .body("{\"base\":1,\"inForceFrom\":\"II\",\"reason\":\"Risorse ridotte\"}")
            .post(plan + "/versions")
            .header("ETag");
    publish(plan + "/versions/2", tag);

    assertThat(republish("MS")).isZero();

    for (String version : List.of("MS/CCIAA-2017-AGAIN@1", "MS/CCIAA-2017-AGAIN@2")) {
      List<Envelope> facts = Topic.of(kafka, PLAN_PUBLISHED).awaitAll(version, 2);
      assertThat(facts.get(1).data()).isEqualTo(facts.get(0).data());
      assertThat(facts.get(1).id()).isNotEqualTo(facts.get(0).id());
    }
    assertThat(out.toString(UTF_8)).startsWith("chamber=MS plans=");
  }

  @Test
  void aChamberLeavesAgainAsItIsNowAndADraftDoesNot() {
    as("platform-admin", "/platform-admin")
        .body(Map.of("code", "REPB", "name", "Camera"))
        .post(CHAMBERS);

    assertThat(republish("REPB")).isZero();

    List<Envelope> facts =
        Topic.of(kafka, "quadrante.planning.chamber-changed.v1").awaitAll("REPB@1", 2);
    assertThat(facts.get(1).data()).isEqualTo(facts.get(0).data());
    assertThat(out.toString(UTF_8)).isEqualTo("chamber=REPB plans=0" + System.lineSeparator());
  }

  @Test
  void aChamberThatIsNotThereStopsAll() {
    assertThat(republish("MS", "XXX")).isEqualTo(1);

    assertThat(out.toString(UTF_8)).isEqualTo("not on the register: XXX" + System.lineSeparator());
  }

  @Test
  void withoutAnArgumentItIsEveryChamber() {
    assertThat(republish()).isZero();

    assertThat(out.toString(UTF_8)).contains("chamber=LU plans=").contains("chamber=MS plans=");
  }
}
