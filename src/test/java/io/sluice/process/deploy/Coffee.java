package io.sluice.process.deploy;

import java.nio.charset.StandardCharsets;

/** A small process that tests may change. */
final class Coffee {

    private static final String DIAGRAM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="coffee-diagram" targetNamespace="https://sluice.io/tests">
              <bpmn:process id="coffee" name="Coffee" isExecutable="true" camunda:historyTimeToLive="P30D">
                <bpmn:startEvent id="Start_Thirsty" name="Somebody is thirsty"/>
                <bpmn:sequenceFlow id="Flow_In" sourceRef="Start_Thirsty" targetRef="Task_Make"/>
                <bpmn:userTask id="Task_Make" name="%s" camunda:candidateGroups="manager"><bpmn:extensionElements><camunda:properties><camunda:property name="label_ru" value="Сварить кофе"/></camunda:properties></bpmn:extensionElements></bpmn:userTask>
                <bpmn:sequenceFlow id="Flow_Out" sourceRef="Task_Make" targetRef="End_Drunk"/>
                <bpmn:endEvent id="End_Drunk" name="It is drunk"/>
              </bpmn:process>
            </bpmn:definitions>
            """;

    private Coffee() {}

    static String drawn(String label) {
        return DIAGRAM.formatted(label);
    }

    static ModelFile file(String label) {
        return of(drawn(label));
    }

    static ModelFile of(String diagram) {
        return ModelFile.named("coffee.bpmn", diagram.getBytes(StandardCharsets.UTF_8));
    }
}
