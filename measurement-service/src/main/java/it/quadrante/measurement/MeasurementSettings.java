package it.quadrante.measurement;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

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

  /** Bodies of requests. */
  Requests requests();

  /** Bodies of requests. */
  interface Requests {

    /** Bytes of a body that is no file. */
    @WithDefault("1048576")
    long mostBytes();
  }

  /** Many values in one request. */
  Bulk bulk();

  /** What a request with many values may be at most; beyond it is refused. */
  interface Bulk {

    /** Bytes of its body, a workbook as it is sent. */
    @WithDefault("10485760")
    long mostBytes();

    /** Bytes of what a workbook unpacks to. */
    @WithDefault("104857600")
    long mostUnpackedBytes();

    /** Rows, each a value or a part of one; at most 100000. */
    @WithDefault("20000")
    int mostRows();
  }

  /** Files that prove values. */
  Evidence evidence();

  /** What an uploaded file may be at most; beyond it is refused, and reading ends there. */
  interface Evidence {

    /** Bytes of a file; the limit of request bodies (100M) holds besides. */
    @WithDefault("26214400")
    long mostBytes();

    /** Files of a cell that go with its next submission. */
    @WithDefault("20")
    int mostPerCell();

    /** Bytes of the files of a cell that go with its next submission. */
    @WithDefault("104857600")
    long mostBytesPerCell();

    /** Files on their way in at once to an instance; each holds a thread meanwhile. */
    @WithDefault("20")
    int mostAtOnce();

    /** Of those, files of one account. */
    @WithDefault("3")
    int mostAtOncePerAccount();

    /**
     * How long a file may be on its way in; what is twice as old and not there whole is removed.
     */
    @WithDefault("4m")
    Duration longestUpload();

    /** Extensions of files that are accepted; the content has to be what the extension says. */
    @WithDefault("pdf,docx,xlsx,odt,ods,png,jpg,jpeg,txt,csv,eml,p7m")
    List<String> types();
  }

  /** What referents and validators are told by themselves. */
  Notices notices();

  /** What referents and validators are told by themselves. */
  interface Notices {

    /** How often it is looked for something to tell or to send. */
    @WithDefault("5m")
    Duration every();

    /** From when in the day, in Europe/Rome, deadlines are looked at; once a day. */
    @WithDefault("07:00")
    LocalTime from();

    /** How many working days before a deadline who owes values is told; one notice for each. */
    @WithDefault("7,1")
    List<Integer> beforeDeadline();

    /**
     * How the e-mail address of an account follows from its name, which stands for {@code %s};
     * without it no mail is sent.
     */
    Optional<String> addressPattern();

    /** How long a notice is kept, read or not; 120 days at least, lest one is told again. */
    @WithDefault("365d")
    Duration keptFor();
  }
}
