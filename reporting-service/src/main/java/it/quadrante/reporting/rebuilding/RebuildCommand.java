package it.quadrante.reporting.rebuilding;

import io.quarkus.runtime.QuarkusApplication;
import it.quadrante.reporting.ReportingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.util.Map;

/**
 * {@code java -jar quarkus-run.jar rebuild}: everything is read from the topics into the empty
 * database of the settings, up to where they ended at the start, while another instance serves from
 * its own. Ends with 0 only then.
 */
@ApplicationScoped
public class RebuildCommand implements QuarkusApplication {
  public static final String NAME = "rebuild";

  /** Nothing is served meanwhile, and nothing read but by the command. */
  public static final Map<String, String> SETTINGS =
      Map.of(
          "quarkus.http.host-enabled", "false",
          "quarkus.scheduler.enabled", "false",
          "quarkus.oidc.tenant-enabled", "false",
          "mp.messaging.incoming.facts.enabled", "false",
          "mp.messaging.outgoing.dead-letter.lazy-client", "true",
          "quarkus.log.level", "ERROR");

  private final RebuildResults rebuilding;
  private final ReportingSettings settings;

  RebuildCommand(RebuildResults rebuilding, ReportingSettings settings) {
    this.rebuilding = rebuilding;
    this.settings = settings;
  }

  @Override
  public int run(String... arguments) {
    return run(System.out, settings.reading().group());
  }

  int run(PrintStream out, String group) {
    RebuildResults.Rebuilt rebuilt = rebuilding.rebuild(group);
    rebuilt.facts().forEach((topic, count) -> out.println(topic + " facts=" + count));
    out.println(rebuilt.obstacle().orElse("rebuilt, to be read on by the group " + group));
    return rebuilt.obstacle().isEmpty() ? 0 : 1;
  }
}
