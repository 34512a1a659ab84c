package it.quadrante.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.events.Envelope;
import it.quadrante.localstack.SignedTokens;
import it.quadrante.openapi.AccessMatrix;
import it.quadrante.reporting.facts.Facts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation, asked for by every role, is answered as {@code docs/access.md} says. */
@QuarkusTest
class AccessMatrixComponentTest extends ReportingTest {
  private static final int LATEST = 100_000;

  private static AccessMatrix matrix() {
    return new AccessMatrix("reporting-service", groups -> SignedTokens.token("caller", groups));
  }

  @BeforeEach
  void aChamberThatHasMergedIntoTheOwn() {
    Envelope fact = Facts.chamber(AccessMatrix.FORMER, LATEST);
    ((ObjectNode) fact.data())
        .putObject("life")
        .put("state", "MERGED")
        .put("into", AccessMatrix.OWN)
        .put("from", "2017-01-01");
    send(fact);
    awaitAllRead(AccessMatrix.FORMER);
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
