package it.quadrante.reporting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** What the reporting service can be told; application.properties refers to it. */
@ConfigMapping(prefix = "quadrante")
public interface ReportingSettings {

  /** Calls from a browser. */
  Cors cors();

  /** How facts are read. */
  Reading reading();

  /** How results are kept up to date. */
  Results results();

  /** Calls from a browser. */
  interface Cors {

    /** Origins of the pages that may call this API from a browser, separated by commas. */
    @WithDefault("http://localhost:5173")
    List<String> origins();
  }

  /** How facts are read. */
  interface Reading {

    /** The consumer group. A rebuild from offset zero reads under another one. */
    @WithDefault("reporting-service")
    String group();
  }

  /** How results are kept up to date. */
  interface Results {

    /**
     * How often all chambers are gone through for plans whose results a passed deadline may have
     * changed.
     */
    @WithDefault("15m")
    Duration roundEvery();

    /**
     * How many indicators of computed results an instance remembers at most, so that a value costs
     * only what it touches; about 2 kB each. The same number again for compiled plans.
     */
    @WithDefault("40000")
    long keptIndicators();
  }
}
