package it.quadrante.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;

/**
 * The topics of the system and their settings, as {@code topics.txt} lists them.
 *
 * @param names every topic
 * @param partitions of each
 * @param settings of each, by Kafka's names
 */
public record Topics(List<String> names, int partitions, Map<String, String> settings) {
  private static final String FILE = "topics.txt";
  private static final String ALL = "* ";
  private static final short REPLICAS = 1;

  public Topics {
    names = List.copyOf(names);
    settings = Map.copyOf(settings);
  }

  /** The list that comes with this module. */
  public static Topics read() {
    List<String> names = new ArrayList<>();
    Map<String, String> settings = new TreeMap<>();
    for (String line : lines()) {
      if (line.startsWith(ALL)) {
        for (String setting : List.of(line.substring(ALL.length()).split(" ", -1))) {
          String[] keyAndValue = setting.split("=", 2);
          settings.put(keyAndValue[0], keyAndValue[1]);
        }
      } else {
        names.add(line);
      }
    }
    int partitions = Integer.parseInt(settings.remove("partitions"));
    return new Topics(names, partitions, settings);
  }

  /** Greatest message of any topic, in bytes: what the broker must let through. */
  String maxMessageBytes() {
    return settings.get("max.message.bytes");
  }

  /** Creates what is missing and sets the settings of all. */
  void create(Admin admin) throws ExecutionException, InterruptedException {
    Set<String> present = admin.listTopics().names().get();
    List<NewTopic> missing =
        names.stream()
            .filter(name -> !present.contains(name))
            .map(name -> new NewTopic(name, partitions, REPLICAS).configs(settings))
            .toList();
    admin.createTopics(missing).all().get();
    Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
    names.stream()
        .filter(present::contains)
        .forEach(name -> changes.put(new ConfigResource(ConfigResource.Type.TOPIC, name), set()));
    admin.incrementalAlterConfigs(changes).all().get();
  }

  private List<AlterConfigOp> set() {
    return settings.entrySet().stream()
        .map(
            setting ->
                new AlterConfigOp(
                    new ConfigEntry(setting.getKey(), setting.getValue()),
                    AlterConfigOp.OpType.SET))
        .toList();
  }

  private static List<String> lines() {
    try (InputStream file = Topics.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new CannotStart("The list of topics cannot be read.", unreadable);
    }
  }
}
