/**
 * The waiters of the services' SDK clients (`waitUntilEndpointInService`, v2's `waitFor("endpointInService")`): which
 * operation's input each takes, by service and waiter name. Source: the `waiters` folder of the npm clients; a test
 * compares them.
 */
export const waiters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sagemaker: {
    EndpointDeleted: "DescribeEndpoint",
    EndpointInService: "DescribeEndpoint",
    ImageCreated: "DescribeImage",
    ImageDeleted: "DescribeImage",
    ImageUpdated: "DescribeImage",
    ImageVersionCreated: "DescribeImageVersion",
    ImageVersionDeleted: "DescribeImageVersion",
    NotebookInstanceDeleted: "DescribeNotebookInstance",
    NotebookInstanceInService: "DescribeNotebookInstance",
    NotebookInstanceStopped: "DescribeNotebookInstance",
    ProcessingJobCompletedOrStopped: "DescribeProcessingJob",
    TrainingJobCompletedOrStopped: "DescribeTrainingJob",
    TransformJobCompletedOrStopped: "DescribeTransformJob",
  },
};
