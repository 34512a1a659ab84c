package it.quadrante.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the settings of ours default to, where the settings of others refer to them. */
@QuarkusTest
class SettingsComponentTest extends ReportingTest {

  @ParameterizedTest
  @CsvSource({
    "mp.messaging.incoming.facts.max.partition.fetch.bytes, 16777216",
    "mp.messaging.incoming.facts.group.id, reporting-service",
    "quarkus.http.cors.origins, http://localhost:5173",
    "quadrante.results.round-every, 15m"
  })
  void aSettingThatNobodyGivesHasItsDefault(String setting, String value) {
    assertThat(ConfigProvider.getConfig().getValue(setting, String.class)).isEqualTo(value);
  }
}
