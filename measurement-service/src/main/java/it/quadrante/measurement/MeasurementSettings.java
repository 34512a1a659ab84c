package it.quadrante.measurement;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** What the measurement service can be told; application.properties refers to it. */
@Unremovable // no bean asks for it: application.properties does
@ConfigMapping(prefix = "quadrante")
public interface MeasurementSettings {

  /** Calls from a browser. */
  Cors cors();

  /** Calls from a browser. */
  interface Cors {

    /** Origins of the pages that may call this API from a browser, separated by commas. */
    @WithDefault("http://localhost:5173")
    List<String> origins();
  }

  /** The audit trail. */
  Audit audit();

  /** The audit trail. */
  interface Audit {

    /** How often what was done is sealed. */
    @WithDefault("20s")
    Duration sealEvery();
  }
}
