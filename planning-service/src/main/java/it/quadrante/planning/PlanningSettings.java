package it.quadrante.planning;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** What the planning service can be told; application.properties refers to it. */
@Unremovable // no bean asks for it: application.properties does
@ConfigMapping(prefix = "quadrante")
public interface PlanningSettings {

  /** Calls from a browser. */
  Cors cors();

  /** Calls from a browser. */
  interface Cors {

    /** Origins of the pages that may call this API from a browser, separated by commas. */
    @WithDefault("http://localhost:5173")
    List<String> origins();
  }

  /** Mergers of chambers. */
  Mergers mergers();

  /** Mergers of chambers. */
  interface Mergers {

    /** How often chambers that have merged and have not said so yet are made to. */
    @WithDefault("1m")
    Duration announceEvery();
  }

  /** Uploaded workbooks. */
  Workbook workbook();

  /** What an uploaded workbook or sheet may be at most; beyond it is refused, with its place. */
  interface Workbook {

    /** Bytes of the file; the limit of request bodies (12M) holds besides. */
    @WithDefault("10000000")
    long mostBytes();

    /** Bytes that are unpacked of a file. */
    @WithDefault("100000000")
    long mostUnpackedBytes();

    /** Rows of a sheet that hold anything. */
    @WithDefault("40001")
    int mostRows();

    /** Columns of a sheet. */
    @WithDefault("200")
    int mostColumns();

    /** Cells of all sheets that hold anything. */
    @WithDefault("1000000")
    int mostCells();

    /** Characters of a cell. */
    @WithDefault("32767")
    int longestText();

    /** Characters of all cells together, of texts that cells share too. */
    @WithDefault("20000000")
    long mostCharacters();
  }
}
