#!/usr/bin/env bash
# The scripts of Kafka's distribution that the compose file uses, over the libraries that Maven brings.
case $(basename "$0") in
  kafka-server-start.sh) main=kafka.Kafka ;;
  kafka-storage.sh) main=kafka.tools.StorageTool ;;
  kafka-topics.sh) main=org.apache.kafka.tools.TopicCommand ;;
  kafka-configs.sh) main=kafka.admin.ConfigCommand ;;
esac
exec java ${KAFKA_HEAP_OPTS:-} ${KAFKA_LOG4J_OPTS:-} -cp '/opt/kafka/libs/*' "$main" "$@"
