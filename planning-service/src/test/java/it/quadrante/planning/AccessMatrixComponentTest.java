package it.quadrante.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.localstack.SignedTokens;
import it.quadrante.openapi.AccessMatrix;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation, asked for by every role, is answered as {@code docs/access.md} says. */
@QuarkusTest
class AccessMatrixComponentTest extends PlanningTest {

  private static AccessMatrix matrix() {
    return new AccessMatrix("planning-service", groups -> SignedTokens.token("caller", groups));
  }

  @BeforeEach
  void aChamberThatHasMergedIntoTheOwn() {
    if (as("heir", "/" + AccessMatrix.OWN + "/viewer")
            .get(CHAMBERS + "/" + AccessMatrix.FORMER)
            .statusCode()
        == 200) {
      return;
    }
    for (String code : new String[] {AccessMatrix.OWN, AccessMatrix.FORMER, AccessMatrix.FOREIGN}) {
      as("platform-admin", "/platform-admin")
          .body(Map.of("code", code, "name", "Camera di commercio"))
          .post(CHAMBERS)
          .then()
          .statusCode(201);
    }
    as("platform-admin", "/platform-admin")
        .body(
            """
            {"successor": {"code": "%s"}, "predecessors": ["%s"], "from": "2022-10-31",
             "openCollections": "CLOSE",
             "act": {"number": "12", "date": "2022-10-20", "organ": "Ministero"}}
            """
                .formatted(AccessMatrix.OWN, AccessMatrix.FORMER))
        .post(CHAMBERS + "/mergers")
        .then()
        .statusCode(201);
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
