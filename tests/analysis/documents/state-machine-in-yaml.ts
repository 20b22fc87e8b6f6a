/**
 * A template in YAML with a state machine in it.
 *
 * @param header how the block string with the definition begins: `|`
 * @param parameters of the one task, as they are written
 */
export function stateMachineInYaml(header: string, resource: string, parameters: string): string {
  return `Resources:
  M:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      RoleArn: !GetAtt Role.Arn
      DefinitionString: ${header}
        {
          "States": {
            "Make": {
              "Type": "Task",
              "Resource": "${resource}",
              "Parameters": ${parameters}
            }
          }
        }
`;
}
