package it.quadrante.faults;

import it.quadrante.localstack.LocalStack;
import it.quadrante.localstack.Service;
import it.quadrante.localstack.ServiceProcess;
import it.quadrante.localstack.Topics;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Reporting begins anew with an empty database, and reads all that measurement told before anything
 * that planning told: values before their plan.
 */
final class SwapTopics implements Fault {
  private static final String GROUP = "reporting-service";
  private static final String OF_PLANNING = "quadrante.planning.";
  private static final String OF_MEASUREMENT = "quadrante.measurement.";
  private static final long PAUSE_MILLIS = 200;

  private final LocalStack stack;
  private final List<ServiceProcess> reporting;
  private final Holdings holdings;

  SwapTopics(LocalStack stack, Instances instances, Holdings holdings) {
    this.stack = stack;
    this.reporting = instances.of(Service.REPORTING);
    this.holdings = holdings;
  }

  @Override
  public String name() {
    return "values before plans";
  }

  @Override
  public void strike(Random random) throws SQLException, ExecutionException, InterruptedException {
    reporting.forEach(ServiceProcess::close);
    emptyDatabase();
    begin(true);
    reporting.get(0).restart();
    awaitValues();
    reporting.get(0).close();
    begin(false);
    reporting.forEach(ServiceProcess::restart);
  }

  private void emptyDatabase() throws SQLException {
    try (Connection superuser = stack.postgres().superuser("reporting");
        Statement statement = superuser.createStatement()) {
      statement.execute("drop schema public cascade");
      statement.execute("create schema public authorization reporting_owner");
      statement.execute("grant usage on schema public to public");
    }
  }

  /**
   * Where reporting reads on.
   *
   * @param withoutPlanning true: measurement's topics from the beginning, planning's not at all;
   *     false: planning's from the beginning
   */
  private void begin(boolean withoutPlanning) throws ExecutionException, InterruptedException {
    try (Admin admin = stack.kafka().admin()) {
      Map<TopicPartition, OffsetAndMetadata> places =
          places(admin, OF_PLANNING, withoutPlanning ? OffsetSpec.latest() : OffsetSpec.earliest());
      if (withoutPlanning) {
        places.putAll(places(admin, OF_MEASUREMENT, OffsetSpec.earliest()));
      }
      admin.alterConsumerGroupOffsets(GROUP, places).all().get();
    }
  }

  private static Map<TopicPartition, OffsetAndMetadata> places(
      Admin admin, String prefix, OffsetSpec place)
      throws ExecutionException, InterruptedException {
    Topics topics = Topics.read();
    Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
    for (String topic : topics.names()) {
      if (topic.startsWith(prefix)) {
        IntStream.range(0, topics.partitions())
            .forEach(partition -> asked.put(new TopicPartition(topic, partition), place));
      }
    }
    Map<TopicPartition, OffsetAndMetadata> places = new HashMap<>();
    admin
        .listOffsets(asked)
        .all()
        .get()
        .forEach(
            (partition, found) -> places.put(partition, new OffsetAndMetadata(found.offset())));
    return places;
  }

  private void awaitValues() throws SQLException {
    int all = holdings.of("measurement", "select 1 from cell_fact where what = 'VALIDATED'").size();
    while (holdings.of("reporting", "select 1 from official_value").size() < all) {
      Moments.pass(PAUSE_MILLIS);
    }
  }
}
