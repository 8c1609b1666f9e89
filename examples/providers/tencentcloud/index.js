"use strict";
// The engine warns about a provider older than the program's SDK; this one is older than none.
require("../server").serve({ name: "tencentcloud", version: "999.0.0" });
