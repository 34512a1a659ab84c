# Starts the broker over /var/lib/kafka/data, KRaft, one node; the largest message is that of the topics.
set -euo pipefail
settings=/tmp/broker.properties
largest=$(sed -n 's/^\* .*max\.message\.bytes=\([0-9]*\).*/\1/p' /quadrante/local-stack/topics.txt)

cat >"$settings" <<END
process.roles=broker,controller
node.id=1
controller.quorum.bootstrap.servers=localhost:9093
controller.listener.names=CONTROLLER
listeners=SERVICES://:9092,HOST://:19092,CONTROLLER://localhost:9093
advertised.listeners=SERVICES://kafka:9092,HOST://$ADVERTISED_TO_HOST,CONTROLLER://localhost:9093
listener.security.protocol.map=SERVICES:PLAINTEXT,HOST:PLAINTEXT,CONTROLLER:PLAINTEXT
inter.broker.listener.name=SERVICES
log.dirs=/var/lib/kafka/data
auto.create.topics.enable=false
message.max.bytes=$largest
replica.fetch.max.bytes=$largest
offsets.topic.replication.factor=1
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
END

# Logs go to the container's output only.
export LOG_DIR=/tmp EXTRA_ARGS='-name kafkaServer'
export KAFKA_LOG4J_OPTS=-Dlog4j2.configurationFile=/quadrante/kafka-log4j2.properties
cd /opt/kafka
if [ ! -f /var/lib/kafka/data/meta.properties ]; then
  bin/kafka-storage.sh format --standalone --cluster-id "$(bin/kafka-storage.sh random-uuid)" --config "$settings"
fi
exec bin/kafka-server-start.sh "$settings"
