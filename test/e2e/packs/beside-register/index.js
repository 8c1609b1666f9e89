// A pack of an organisation: its register lies beside PulumiPolicy.yaml, so that nobody has to name it.
"use strict";
require("../../../../dist/src/pack").createPack({ name: "beside-register" });
