# The packaged application; build it first: mvn -B package
FROM eclipse-temurin:17-jre AS unpacked
COPY target/sluice-*.jar sluice.jar
# a jar of jars is slow to read: the application starts from its parts
RUN java -Djarmode=tools -jar sluice.jar extract --destination /unpacked

FROM eclipse-temurin:17-jre
RUN useradd --system --create-home sluice
WORKDIR /home/sluice
COPY --from=unpacked /unpacked/lib lib
COPY --from=unpacked /unpacked/sluice.jar sluice.jar
COPY processes processes
COPY forms forms
COPY document-templates document-templates
# a new volume takes its owner from the folder that it covers
RUN install -d -o sluice -g sluice data
USER sluice
# an idle house gives memory back each minute; G1 alone keeps what it once took
ENV JAVA_TOOL_OPTIONS="-Xmx512m -Duser.timezone=UTC -XX:G1PeriodicGCInterval=60000 -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40"
# one start ahead, on a database of its own that is thrown away: the classes it took are read in one piece from then on
RUN java -XX:ArchiveClassesAtExit=sluice.jsa -Xlog:cds=off -Xlog:cds+dynamic=off -jar sluice.jar \
        --sluice.rehearsal=true --sluice.data=rehearsal --server.port=0 && rm -r rehearsal
EXPOSE 8080
ENTRYPOINT ["java", "-XX:SharedArchiveFile=sluice.jsa", "-Xshare:auto", "-jar", "sluice.jar"]
