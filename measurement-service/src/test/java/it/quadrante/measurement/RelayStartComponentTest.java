package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import it.quadrante.events.OutboxRelay;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A service whose relay is switched off, and then begins. */
@QuarkusTest
@TestProfile(RelayStartComponentTest.WithoutRelay.class)
class RelayStartComponentTest extends MeasurementTest {

  /** Facts stay in the outbox. */
  public static class WithoutRelay implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quadrante.events.relay.enabled", "false");
    }
  }

  @Inject OutboxRelay relay;

  @Test
  void whatWasWrittenWithoutARelayLeavesWhenOneStarts() throws ReflectiveOperationException {
    // Given
    open("M", "NUMBER");
    submit("M", number("72")).then().statusCode(201);
    assertThat(waiting()).isEqualTo(2);

    // When
    relayOnce();

    // Then
    assertThat(awaitCellFacts("M", 2))
        .extracting(fact -> fact.data().get("state").textValue())
        .containsExactly("EXPECTED", "SUBMITTED");
    assertThat(waiting()).isZero();
  }

  private long waiting() {
    return count("select count(*) from outbox where chamber = '" + chamber + "'");
  }

  /** What the relay's thread does first; it is its library's own business and not public. */
  private void relayOnce() throws ReflectiveOperationException {
    Method once = OutboxRelay.class.getDeclaredMethod("relayBatch");
    once.setAccessible(true);
    once.invoke(ClientProxy.unwrap(relay));
  }
}
