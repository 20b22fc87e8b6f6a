"use strict";
module.exports = require("@aws-sdk/client-sagemaker-featurestore-runtime");
