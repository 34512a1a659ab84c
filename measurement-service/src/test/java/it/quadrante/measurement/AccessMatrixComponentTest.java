package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.localstack.SignedTokens;
import it.quadrante.openapi.AccessMatrix;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation, asked for by every role, is answered as {@code docs/access.md} says. */
@QuarkusTest
class AccessMatrixComponentTest extends MeasurementTest {

  private static AccessMatrix matrix() {
    return new AccessMatrix("measurement-service", groups -> SignedTokens.token("caller", groups));
  }

  @BeforeEach
  void aChamberThatHasMergedIntoTheOwn() {
    send(
        Facts.CHAMBER_CHANGED,
        AccessMatrix.FORMER,
        Facts.aChamber(AccessMatrix.FORMER)
            .version(9)
            .mergedInto(AccessMatrix.OWN, "2017-01-01", "CLOSE")
            .toJson());
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                as("heir", "/" + AccessMatrix.OWN + "/validator")
                        .get("/api/v1/chambers/" + AccessMatrix.FORMER + "/cells")
                        .statusCode()
                    == 200);
  }

  @Test
  void everyOperationHasItsRow() {
    assertThat(matrix().unlisted()).isEmpty();
  }

  @Test
  void everyRoleGetsNoMoreAndNoLessThanItsMarksSay() {
    assertThat(matrix().faults()).isEmpty();
  }
}
