"use strict";
module.exports = require("@aws-sdk/client-sagemaker-a2i-runtime");
