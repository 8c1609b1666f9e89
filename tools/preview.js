// `npm run preview`: plain JavaScript, because nothing may be installed or built yet.
"use strict";
require("./prepare");
require("../dist/tools/preview/index.js");
